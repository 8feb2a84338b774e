using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Prevenance.MutualHelp.Records;

namespace Prevenance.MutualHelp.Board;

/// <summary>How a member comes back: a code on a paper, and nothing else. No mail address, telephone or paper of identity is asked for.</summary>
/// <param name="store">Where it is kept.</param>
public sealed class MemberDoor(MutualHelpStore store)
{
    private const int Groups = 3;
    private const int Letters = 4;

    /// <summary>Without those that are taken for one another when read aloud or copied.</summary>
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    private readonly Func<MutualHelpRecords> records = store.Records();

    /// <summary>Makes the code of a member; the one before opens nothing any more.</summary>
    /// <returns>The code, which is shown once.</returns>
    public async Task<string> Give(string member)
    {
        var code = string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, Letters)));
        var way = WayOf(code);
        await using var context = records();
        await context.Members.Where(row => row.Id == member).ExecuteUpdateAsync(set => set.SetProperty(row => row.Way, way));
        return code;
    }

    /// <summary>The member that a code opens; nothing where it opens none.</summary>
    /// <param name="code">As it was typed: spaces, strokes and capitals do not count.</param>
    public async Task<Member?> Find(string code)
    {
        var way = WayOf(code);
        await using var context = records();
        return await context.Members.AsNoTracking().FirstOrDefaultAsync(row => row.Way == way) is { } row
            ? new Member(row.Id, store.Seal.TryBreak(row.Sealed) is { } name ? System.Text.Encoding.UTF8.GetString(name) : "", row.Quarter)
            : null;
    }

    private string WayOf(string code) => store.Seal.For("codes").NameOf(string.Concat(code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)));
}
