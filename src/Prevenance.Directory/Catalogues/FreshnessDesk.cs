using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Records;
using Prevenance.Storage;

namespace Prevenance.Directories.Catalogues;

/// <summary>
/// Asks services whether their cards are still true, six months after they were last sure, or as soon as people found the door closed; the answer is one
/// gesture, without a password.
/// </summary>
/// <param name="store">Where the directory is kept, opened with its key.</param>
/// <param name="catalogue">The cards.</param>
/// <param name="clock">The server's.</param>
public sealed class FreshnessDesk(Store store, Catalogue catalogue, TimeProvider clock)
{
    /// <summary>How many are asked in one run: an import of old cards is no reason to write to everybody at once.</summary>
    public const int MostAtOnce = 200;

    /// <summary>One may have come on the wrong day.</summary>
    public const int ClosedDoorsUntilAsked = 2;

    private readonly Func<DirectoryRecords> records = DirectoryRecords.In(store.Database);
    private readonly Questions questions = new(store, clock);

    /// <summary>Writes the letters that are due, the oldest cards first; each is asked once until it is sure again.</summary>
    /// <returns>The services that are asked, and those that have no address: an animator asks these.</returns>
    public async Task<(IReadOnlyList<string> Asked, IReadOnlyList<string> WithoutAddress)> Ask()
    {
        var (day, asked, silent) = (clock.Today(), new List<string>(), new List<string>());
        var due = day.AddMonths(-Freshness.MonthsUntilAsked);
        await using var context = records();
        var known = (await context.Letters.Where(letter => letter.Kind == LetterKind.StillTrue || letter.Kind == LetterKind.FoundClosed).Select(letter => letter.Id).ToListAsync()).ToHashSet(StringComparer.Ordinal);
        var rows = await context.Services.AsNoTracking()
            .Where(row => row.State != CardState.Ended && row.AbsentSince == null && (row.UpdatedOn == null || row.UpdatedOn <= due) && (row.VerifiedOn == null || row.VerifiedOn <= due))
            .OrderBy(row => row.UpdatedOn).ThenBy(row => row.Id).Select(row => new SureCard(row.Id, row.VerifiedOn ?? row.UpdatedOn)).ToListAsync();
        var closed = await FoundClosed(context, due);
        foreach (var (row, kind) in closed.Select(row => (row, LetterKind.FoundClosed)).Concat(rows.Except(closed).Select(row => (row, LetterKind.StillTrue))))
        {
            // What it is for is its identifier: the same card is asked again only once it was sure in between.
            var letter = $"{(kind == LetterKind.FoundClosed ? "found-closed" : "still-true")} {row.Id} {row.Sure:yyyy-MM-dd}";
            if (known.Contains(letter) || asked.Count == MostAtOnce)
                continue;
            if (await catalogue.Find(row.Id) is not { Service.Mails: [var mail, ..] })
            {
                silent.Add(row.Id);
                continue;
            }
            context.Add(PostOffice.Write(store.Seal!, letter, kind, row.Id, mail.Address, day));
            asked.Add(row.Id);
        }
        await context.SaveChangesAsync();
        return (asked, silent);
    }

    /// <summary>The cards whose door people found closed since they were last sure, on as many remarks as it takes, none of them too old to count.</summary>
    private static async Task<IReadOnlyList<SureCard>> FoundClosed(DirectoryRecords context, DateOnly since)
    {
        var said = await context.Remarks.AsNoTracking().Where(remark => remark.SaidOn > since && (remark.Kind == RemarkKind.WasClosed || remark.Kind == RemarkKind.ExistsNoMore))
            .Join(context.Services.Where(row => row.State != CardState.Ended && row.AbsentSince == null), remark => remark.Service, row => row.Id, (remark, row) => new { row.Id, Sure = row.VerifiedOn ?? row.UpdatedOn, remark.SaidOn })
            .Where(one => one.Sure == null || one.SaidOn > one.Sure).ToListAsync();
        return [.. said.GroupBy(one => new SureCard(one.Id, one.Sure)).Where(card => card.Count() >= ClosedDoorsUntilAsked).Select(card => card.Key).OrderBy(card => card.Id, StringComparer.Ordinal)];
    }

    /// <summary>The card that a link asks about, as it stands; nothing where the link asks about none.</summary>
    public async Task<Card?> Asked(string link)
    {
        await using var context = records();
        return await questions.Find(context, link, null) is { } question && question.Kind.IsOfACard() ? await catalogue.Find(question.About) : null;
    }

    /// <summary>Says by its link that all of a card is still true; the link dies with the question.</summary>
    /// <returns>The card; nothing where the link is none, or the question is over.</returns>
    public async Task<Card?> SayStillTrue(string link)
    {
        await using var context = records();
        if (await questions.Find(context, link, null) is not { } question || !question.Kind.IsOfACard())
            return null;
        if (await catalogue.Find(question.About) is not { } card || IsOver(question, card))
        {
            await Questions.End(context, question.About);
            return null;
        }
        await catalogue.Verify(question.About, "service");
        await Questions.End(context, question.About);
        await context.Letters.Where(letter => letter.About == question.About && (letter.Kind == LetterKind.StillTrue || letter.Kind == LetterKind.FoundClosed)).ExecuteUpdateAsync(set => set.SetProperty(letter => letter.End, LetterEnd.Answered));
        return await catalogue.Find(question.About);
    }

    /// <summary>Whether a card became sure since it was asked about.</summary>
    private bool IsOver(QuestionRow question, Card card) => question.Kind == LetterKind.FoundClosed
        ? (card.Service.Freshness.Verified ?? card.Service.Freshness.Updated) >= question.AskedOn
        : card.Service.Freshness.MonthsOn(clock.Today()) < Freshness.MonthsUntilAsked;

    /// <summary>A card, and when it was last sure.</summary>
    private sealed record SureCard(string Id, DateOnly? Sure);
}
