using System.Text;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Records;
using Prevenance.Storage;

namespace Prevenance.Accounts.Openings;

/// <summary>Files that are opened without a mission: for a reason in one's team, by breaking the glass elsewhere, by two persons when they are closed.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="gate">Says who may open what.</param>
/// <param name="journal">Where each opening is noted, with its reason.</param>
/// <param name="clock">The server's: openings close by themselves.</param>
public sealed class OpeningBook(Store store, Gate gate, AccessJournal journal, TimeProvider clock)
{
    /// <summary>How long the glass stays broken, for one file.</summary>
    public static readonly TimeSpan BrokenFor = TimeSpan.FromHours(3);

    /// <summary>The shortest reason that tells the person something, in characters.</summary>
    public const int ShortestReason = 10;

    private readonly Func<AccountsRecords> records = AccountsRecords.In(store.Database);
    private readonly Seal seal = store.Seal ?? throw new InvalidOperationException("nothing is opened without a key");

    /// <summary>Opens a file of one's team, until the end of the day.</summary>
    /// <returns>Whether it may be.</returns>
    /// <exception cref="RefusalException">The reason is too short.</exception>
    public async Task<bool> ForReason(Viewer viewer, FileKey file, string reason)
    {
        Check(reason);
        if ((await gate.Ask(viewer, Gesture.ReadFile, file, "opening", reason)).Pass is null)
            return false;
        await Open(viewer, file, OpeningKind.Reason, reason, FrenchTime.EndOf(clock.Today()));
        return true;
    }

    /// <summary>Breaks the glass of one file, for three hours.</summary>
    /// <returns>Whether there is a glass to break: it may be, and nothing less would do.</returns>
    /// <exception cref="RefusalException">The reason is too short.</exception>
    public async Task<bool> BreakGlass(Viewer viewer, FileKey file, string reason)
    {
        Check(reason);
        if (await gate.WouldAnswer(viewer, Gesture.ReadFile, file) != Answer.Glass
            || (await gate.Ask(viewer, Gesture.BreakGlass, file, "opening", reason)).Pass is null)
            return false;
        await Open(viewer, file, OpeningKind.Glass, reason, clock.GetUtcNow() + BrokenFor);
        return true;
    }

    /// <summary>Asks two persons to let one into a closed file. Nothing is open until both did.</summary>
    /// <returns>What they grant it by; nothing where there is nothing to ask for.</returns>
    /// <exception cref="RefusalException">The reason is too short.</exception>
    public async Task<long?> AskGrant(Viewer viewer, FileKey file, string reason)
    {
        Check(reason);
        // Who may see its initials in a search, and no more, may ask; to others it does not exist.
        if (await gate.WouldAnswer(viewer, Gesture.SearchPeople, file) != Answer.Initials || await gate.WouldAnswer(viewer, Gesture.ReadFile, file) != Answer.NotThere)
            return null;
        await journal.Write(new JournalEntry(viewer.Account, file, Gesture.BreakGlass, "grant asked", Standing.OtherTeam, reason, viewer.Device));
        return await Open(viewer, file, OpeningKind.Grant, reason, DateTimeOffset.UnixEpoch);
    }

    /// <summary>Lets somebody into a closed file, as one of the two. It is open for three hours from the second one on.</summary>
    /// <param name="id">What was asked.</param>
    /// <param name="granter">Who grants: who answers for a team that follows the file, or its référent; never who asked.</param>
    /// <returns>Whether it was theirs to grant.</returns>
    public async Task<bool> Grant(long id, Viewer granter)
    {
        await using var context = records();
        var asked = await context.Openings.FirstOrDefaultAsync(row => row.Id == id && row.Kind == OpeningKind.Grant && row.SecondGranter == null);
        if (asked is null || granter.Account is not { } account || account == asked.Account || account == asked.FirstGranter)
            return false;
        if ((await gate.Ask(granter, Gesture.SeeFileJournal, new FileKey(asked.File), "grant")).Pass is not { As: Standing.Referent or Standing.TeamManager })
            return false;
        if (asked.FirstGranter is null)
            asked.FirstGranter = account;
        else
            (asked.SecondGranter, asked.Until) = (account, (clock.GetUtcNow() + BrokenFor).ToUnixTimeMilliseconds());
        await context.SaveChangesAsync();
        return true;
    }

    /// <summary>What was opened by breaking the glass or by grant since a moment, of files that a team follows or by its own people: for who answers for it.</summary>
    public async Task<IReadOnlyList<Opening>> ToTell(string team, DateTimeOffset since)
    {
        var from = since.ToUnixTimeMilliseconds();
        await using var context = records();
        var rows = await context.Openings.AsNoTracking()
            .Where(row => row.At >= from && row.Kind != OpeningKind.Reason
                && (context.Missions.Any(mission => mission.File == row.File && mission.Team == team)
                    || context.Duties.Any(duty => duty.Account == row.Account && duty.Team == team)))
            .OrderByDescending(row => row.At).ToListAsync();
        return [.. rows.Select(Read)];
    }

    private static void Check(string reason)
    {
        if (reason.Trim().Length < ShortestReason)
        {
            throw new RefusalException("reason", Text.Of(
                $"dites pourquoi en quelques mots ({ShortestReason} lettres au moins) : la personne le lira",
                $"say why in a few words (at least {ShortestReason} letters): the person will read it"));
        }
    }

    private async Task<long> Open(Viewer viewer, FileKey file, OpeningKind kind, string reason, DateTimeOffset until)
    {
        await using var context = records();
        var row = new OpeningRow
        {
            Account = viewer.Account!,
            File = file.Value,
            Kind = kind,
            Reason = seal.Close(Encoding.UTF8.GetBytes(Nir.Removed(reason.Trim()))),
            At = clock.GetUtcNow().ToUnixTimeMilliseconds(),
            Until = until.ToUnixTimeMilliseconds(),
        };
        context.Openings.Add(row);
        await context.SaveChangesAsync();
        return row.Id;
    }

    private Opening Read(OpeningRow row) => new(
        row.Id,
        row.Account,
        new FileKey(row.File),
        row.Kind,
        seal.TryBreak(row.Reason) is { } plain ? Encoding.UTF8.GetString(plain) : "",
        DateTimeOffset.FromUnixTimeMilliseconds(row.At),
        DateTimeOffset.FromUnixTimeMilliseconds(row.Until))
    {
        FirstGranter = row.FirstGranter,
        SecondGranter = row.SecondGranter,
    };
}
