using Microsoft.Data.Sqlite;
using Prevenance.MutualHelp.Board;
using Prevenance.MutualHelp.Moderation;

namespace Prevenance.MutualHelp.Tests;

/// <summary>A store of a test's own, on a Friday at noon in Paris.</summary>
public abstract class MutualHelpTest : IDisposable
{
    internal const string Animator = "samir";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    protected MutualHelpTest() => Store = Open(null);

    internal MovedClock Clock { get; } = new(new DateTimeOffset(2026, 11, 27, 11, 0, 0, TimeSpan.Zero));

    internal MutualHelpStore Store { get; set; }

    internal HelpBoard Board => new(Store, new Moderator(ModerationRules.Own), Clock);

    internal AnimatorDesk Desk => new(Store, Board, Clock);

    internal MutualHelpStore Open(string? postgreSql) => MutualHelpStore.Open(folder, postgreSql);

    /// <summary>All that lies in the files of the store, to be looked through for what must not be there.</summary>
    internal string Kept(System.Text.Encoding encoding)
    {
        SqliteConnection.ClearAllPools();
        return string.Concat(Directory.EnumerateFiles(folder, "prevenance.db*", SearchOption.AllDirectories).Select(file => encoding.GetString(File.ReadAllBytes(file))));
    }

    /// <summary>A request that others read.</summary>
    internal async Task<(string Member, string Post)> Published(string name, string quarter)
    {
        var member = await Board.Join(name, quarter);
        var post = (await Board.Post(member, PostKind.Request, "Qui veut lire avec moi à la bibliothèque ?")).Id!;
        await Desk.Settle(Animator, post, isPublished: true);
        return (member, post);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
