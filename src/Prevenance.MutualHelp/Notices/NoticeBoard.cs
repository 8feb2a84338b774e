using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Prevenance.MutualHelp.Records;

namespace Prevenance.MutualHelp.Notices;

/// <summary>
/// Places where people meet and calls for volunteers: put up by an animator, read by everybody, true until a day. « Still true? » is asked before it; what
/// nobody answers for is closed, and is shown as closed for a month, with why, before it goes. They are in the order of their names.
/// </summary>
/// <param name="store">Where they are kept.</param>
/// <param name="clock">The server's.</param>
public sealed class NoticeBoard(MutualHelpStore store, TimeProvider clock)
{
    /// <summary>A notice is true for so many months at most, before somebody says it anew.</summary>
    public const int MostMonths = 6;

    /// <summary>« Still true? » is asked so many days before its end.</summary>
    public const int DaysOfAsking = 14;

    /// <summary>What is closed is shown so for so many days.</summary>
    public const int DaysShownClosed = 30;

    private static readonly Text NobodySaid = new("fermé ici : personne n’a dit que c’est toujours vrai", "closed here: nobody said that it is still true");

    private readonly Func<MutualHelpRecords> records = store.Records();

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Puts one up.</summary>
    /// <param name="animator">The account of who does.</param>
    /// <param name="quarter">Where.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="words">What it says.</param>
    /// <param name="until">Until when it is true.</param>
    /// <returns>Its identifier.</returns>
    /// <exception cref="RefusalException">Its place names what is missing, too long, or a day that is not within six months.</exception>
    public async Task<string> Put(string animator, string quarter, NoticeKind kind, NoticeWords words, DateOnly until)
    {
        if (Refused(kind, words) is { } refusal)
            throw refusal;
        Check(until);
        await using var context = records();
        var row = new NoticeRow { Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"), Kind = kind, Quarter = quarter, Sealed = Close(words), By = animator, TrueOn = Today, Until = until };
        context.Add(row);
        await context.SaveChangesAsync();
        return row.Id;
    }

    /// <summary>Says that one is still true, until another day: one that closed by silence opens again.</summary>
    /// <returns>Whether it was there, and not closed by somebody.</returns>
    /// <exception cref="RefusalException">The day is not within six months.</exception>
    public async Task<bool> StillTrue(string animator, string quarter, string id, DateOnly until)
    {
        Check(until);
        return await Change(quarter, id, row => (row.By, row.TrueOn, row.Until) = (animator, Today, until));
    }

    /// <summary>Closes one, with a word that everybody reads.</summary>
    /// <returns>Whether it was there, and not closed yet.</returns>
    /// <exception cref="RefusalException">No word is said, or it is too long.</exception>
    public async Task<bool> Close(string animator, string quarter, string id, string why)
    {
        var word = why.Trim();
        if (word.Length is 0 or > NoticeWords.Longest)
            throw new RefusalException("why", new Text("dites en un mot pourquoi : chacun le lira", "say in a word why: everybody will read it"));
        return await Change(quarter, id, row => (row.By, row.ClosedOn, row.SealedWhy) = (animator, Today, Close(word)));
    }

    /// <summary>All that everybody reads, in the order of their names, what is closed after what is open.</summary>
    /// <param name="quarter">Where; everywhere when absent.</param>
    public async Task<IReadOnlyList<Notice>> Read(string? quarter = null)
    {
        var (today, shown) = (Today, Today.AddDays(-DaysShownClosed));
        await using var context = records();
        var rows = await context.Notices.AsNoTracking().Where(row => (quarter == null || row.Quarter == quarter) && row.Until >= shown && (row.ClosedOn == null || row.ClosedOn >= shown)).ToListAsync();
        return [.. rows.Select(row => Opened(row, today)).OrderByDescending(notice => notice.IsOpen).ThenBy(notice => notice.Words.Name, StringComparer.OrdinalIgnoreCase).ThenBy(notice => notice.Id, StringComparer.Ordinal)];
    }

    /// <summary>Those of a quarter of which it is asked whether they are still true: their day is near, or over and nobody said anything.</summary>
    public async Task<IReadOnlyList<Notice>> Asked(string quarter)
    {
        var (today, shown, near) = (Today, Today.AddDays(-DaysShownClosed), Today.AddDays(DaysOfAsking));
        await using var context = records();
        var rows = await context.Notices.AsNoTracking().Where(row => row.Quarter == quarter && row.ClosedOn == null && row.Until >= shown && row.Until <= near).OrderBy(row => row.Until).ToListAsync();
        return [.. rows.Select(row => Opened(row, today))];
    }

    /// <summary>Takes away what was shown as closed for a month.</summary>
    /// <returns>How many.</returns>
    public async Task<int> Sweep()
    {
        var shown = Today.AddDays(-DaysShownClosed);
        await using var context = records();
        var count = await context.Notices.Where(row => row.Until < shown || row.ClosedOn < shown).ExecuteDeleteAsync();
        if (count > 0)
            await store.Kept.Database.Erased(context);
        return count;
    }

    private static RefusalException? Refused(NoticeKind kind, NoticeWords words)
    {
        (string Place, string? Words, bool IsNeeded)[] fields = kind == NoticeKind.Place
            ? [("name", words.Name, true), ("address", words.Address, true), ("what", words.What, true), ("when", words.When, false), ("keeper", words.Keeper, true)]
            : [("name", words.Name, true), ("what", words.What, true), ("when", words.When, true), ("contact", words.Contact, false)];
        return fields.Where(field => (field.IsNeeded && string.IsNullOrWhiteSpace(field.Words)) || field.Words?.Length > NoticeWords.Longest)
            .Select(field => new RefusalException(field.Place, Text.Of($"attendu : de 1 à {NoticeWords.Longest} signes", $"expected 1 to {NoticeWords.Longest} signs"))).FirstOrDefault();
    }

    private void Check(DateOnly until)
    {
        if (until < Today || until > Today.AddMonths(MostMonths))
            throw new RefusalException("until", Text.Of($"attendu : un jour à venir, dans {MostMonths} mois au plus", $"expected a day to come, within {MostMonths} months"));
    }

    private async Task<bool> Change(string quarter, string id, Action<NoticeRow> change)
    {
        await using var context = records();
        if (await context.Notices.FirstOrDefaultAsync(row => row.Id == id && row.Quarter == quarter && row.ClosedOn == null) is not { } row)
            return false;
        change(row);
        await context.SaveChangesAsync();
        return true;
    }

    private Notice Opened(NoticeRow row, DateOnly today) => new(
        row.Id, row.Kind, row.Quarter, Open<NoticeWords>(row.Sealed) ?? new NoticeWords("", ""), row.TrueOn, row.Until,
        row.SealedWhy is { } why ? Text.Of($"fermé : {Open<string>(why)}", $"closed: {Open<string>(why)}") : row.Until < today ? NobodySaid : null);

    private byte[] Close<T>(T told) => store.Seal.Close(JsonSerializer.SerializeToUtf8Bytes(told));

    private T? Open<T>(byte[] closed)
        where T : class => store.Seal.TryBreak(closed) is { } plain ? JsonSerializer.Deserialize<T>(plain) : null;
}
