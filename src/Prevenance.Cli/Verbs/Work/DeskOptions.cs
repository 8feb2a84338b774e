using System.CommandLine;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Works;

namespace Prevenance.Cli.Verbs.Works;

/// <summary>The options that say which PostgreSQL the machines share.</summary>
internal sealed class DeskOptions
{
    /// <summary>The kinds of work that this program does.</summary>
    public static IReadOnlyCollection<IWorkKind> Kinds { get; } = [new PopulationWork()];

    public Option<string?> Database { get; } = new("--database")
    {
        Description = Speech.Say("le PostgreSQL que les machines partagent : postgres://… (sinon celui des réglages, Store:PostgreSql)", "the PostgreSQL that machines share: postgres://… (that of the settings, Store:PostgreSql, otherwise)"),
    };

    public Option<string> Data { get; } = Options.Data();

    /// <exception cref="RefusalException">No PostgreSQL is told, or it does not answer.</exception>
    public RunDesk Open(ParseResult parsed)
    {
        var settings = StoreSettings.Of(parsed.GetValue(Data)!);
        var told = parsed.GetValue(Database) ?? settings[StorePlace.PostgreSqlSetting] ?? throw Options.Fault(
            "--database",
            "plusieurs machines partagent un PostgreSQL ; attendu : postgres://…, ou le réglage Store:PostgreSql. Sur une seule machine : population run",
            "several machines share a PostgreSQL; expected postgres://…, or the setting Store:PostgreSql. On one machine: population run");
        return RunDesk.Open(PostgreSqlAddress.Read(told), Kinds, TimeProvider.System, WorkSettings.Read(name => settings[name]));
    }
}
