using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Records;
using Prevenance.Storage;

namespace Prevenance.Directories.Catalogues;

/// <summary>
/// Asks services whether their cards are still true, six months after they were last sure, or as soon as people found the door closed; the answer is one
/// gesture, without a password. By the same link a service puts its card right.
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

    /// <summary>Writes to a service, at the address of its card, a link that lets it put the card right: once a day, whoever asks for it.</summary>
    /// <returns>Whether it is written to: a card may have no address, and a place that must not be found is written to by nobody.</returns>
    public async Task<bool> WriteTo(string service)
    {
        if (await catalogue.Find(service) is not { State: not CardState.Ended, View.IsSensitive: false, Service.Mails: [var mail, ..] })
            return false;
        var letter = $"your-card {service} {clock.Today():yyyy-MM-dd}";
        await using var context = records();
        if (await context.Letters.AnyAsync(row => row.Id == letter))
            return true;
        context.Add(PostOffice.Write(store.Seal!, letter, LetterKind.YourCard, service, mail.Address, clock.Today()));
        await context.SaveChangesAsync();
        return true;
    }

    /// <summary>The card that a link is about, as it stands; nothing where the link is about none, or its question is over.</summary>
    public async Task<CardLink?> Asked(string link)
    {
        await using var context = records();
        return await Live(context, link) is var (question, card) ? new CardLink(card, question.Kind) : null;
    }

    /// <summary>Does something to the card of a link in the name of its service; the link stays, until the service says that the rest is true.</summary>
    /// <returns>The card as it is then; nothing where the link is none, or its question is over.</returns>
    /// <exception cref="RefusalException">What is done cannot be.</exception>
    public async Task<CardLink?> PutRight(string link, Func<Card, Task> change)
    {
        if (await Asked(link) is not { IsForItsService: true } found)
            return null;
        await change(found.Card);
        return await Asked(link);
    }

    /// <summary>Says by its link that all of a card is still true; the link dies with the question.</summary>
    /// <returns>The card; nothing where the link is none, or the question is over.</returns>
    public async Task<Card?> SayStillTrue(string link)
    {
        await using var context = records();
        if (await questions.Find(context, link, null) is not { } question || !question.Kind.IsOfACard() || question.Kind == LetterKind.News)
            return null;
        if (await catalogue.Find(question.About) is not { } card || IsOver(question, card))
        {
            await EndThoseOfItsService(context, question.About);
            return null;
        }
        await catalogue.Verify(question.About, "service");
        await EndThoseOfItsService(context, question.About);
        await context.Letters.Where(letter => letter.About == question.About && letter.Kind != LetterKind.News).ExecuteUpdateAsync(set => set.SetProperty(letter => letter.End, LetterEnd.Answered));
        return await catalogue.Find(question.About);
    }

    private async Task<(QuestionRow Question, Card Card)?> Live(DirectoryRecords context, string link) =>
        await questions.Find(context, link, null) is { } question && question.Kind.IsOfACard() && await catalogue.Find(question.About) is { } card && !IsOver(question, card) ? (question, card) : null;

    private static Task<int> EndThoseOfItsService(DirectoryRecords context, string service) =>
        context.Questions.Where(row => row.About == service && row.Kind != LetterKind.News).ExecuteDeleteAsync();

    /// <summary>Whether a card became sure since it was asked about, or a link that asks nothing had its time.</summary>
    private bool IsOver(QuestionRow question, Card card) => question.Kind switch
    {
        LetterKind.YourCard or LetterKind.News => question.AskedOn.AddDays(Questions.DaysOfALink) < clock.Today(),
        LetterKind.FoundClosed => (card.Service.Freshness.Verified ?? card.Service.Freshness.Updated) >= question.AskedOn,
        _ => card.Service.Freshness.MonthsOn(clock.Today()) < Freshness.MonthsUntilAsked,
    };

    /// <summary>A card, and when it was last sure.</summary>
    private sealed record SureCard(string Id, DateOnly? Sure);
}

/// <summary>What a link without a code leads to.</summary>
/// <param name="Card">The card.</param>
/// <param name="Kind">What the letter was about.</param>
public sealed record CardLink(Card Card, LetterKind Kind)
{
    /// <summary>Whether it was sent to the service itself, which may put its card right; a card that must not be found is put right with who keeps the directory.</summary>
    public bool IsForItsService => Kind != LetterKind.News && !Card.View.IsSensitive;
}
