using Prevenance.Accounts;
using Prevenance.Casework;
using Prevenance.Choices;
using Prevenance.Directories;
using Prevenance.Residents;
using Prevenance.Storage;

namespace Prevenance.Cli.Verbs.Storage;

/// <summary>Those that keep something in one store.</summary>
internal static class KeptModules
{
    public static IReadOnlyList<IKeepsRecords> All { get; } = [ResidentsModule.Records, AccountsModule.Records, CaseworkModule.Records, DirectoryModule.Records, ChoicesModule.Records];

    public static RefusalException NothingIn(string data) => Options.Fault("--data", $"rien n’est gardé dans « {data} »", $"nothing is kept in '{data}'");
}
