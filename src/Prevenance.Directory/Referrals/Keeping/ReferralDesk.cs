using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Records;
using Prevenance.Directories.Search;
using Prevenance.Storage;

namespace Prevenance.Directories.Referrals.Keeping;

/// <summary>Referrals that are kept: what a worker sends with a person, and what becomes of it. It knows whose file by a code only.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="people">The seals of people.</param>
/// <param name="catalogue">The services.</param>
/// <param name="clock">The server's.</param>
public sealed class ReferralDesk(Store store, IPersonSeals people, Catalogue catalogue, TimeProvider clock) : IForgetsPeople, IHoldsFiles
{
    /// <summary>What became of a referral is news for so many days.</summary>
    public const int DaysOfNews = 10;

    private readonly Func<DirectoryRecords> records = DirectoryRecords.In(store.Database);
    private readonly ReferralBook book = new(store, people, clock);

    /// <summary>Prepares a referral: nobody but who prepares it and the person reads it yet.</summary>
    /// <param name="person">Whose file; kept as a code.</param>
    /// <param name="sender">The account of who prepares it.</param>
    /// <param name="service">The identifier of the service.</param>
    /// <param name="purpose">What it is asked for.</param>
    /// <param name="lines">What the service would read of her.</param>
    /// <param name="once">Its identifier, so that what is sent twice is prepared once; a new one when absent.</param>
    /// <param name="area">The commune where she lives, under which a refusal would be counted; nothing where it is not to be told.</param>
    /// <returns>Its identifier.</returns>
    /// <exception cref="RefusalException">There is no such service or no such file any more, or nothing is asked.</exception>
    public async Task<string> Prepare(FileKey person, string sender, string service, string purpose, IReadOnlyList<SharedLine> lines, string? once = null, string? area = null)
    {
        if (purpose.Trim().Length is 0 or > ReferralBook.LongestWords)
            throw new RefusalException("purpose", Text.Of($"dites ce qui est demandé, en {ReferralBook.LongestWords} signes au plus", $"say what is asked for, in {ReferralBook.LongestWords} signs at most"));
        var card = await Living(service);
        var page = new ReferralPage(card.View.Name, Nir.Removed(purpose.Trim()), lines) { CountedUnder = new CountedUnder(area, ServiceWords.WideOf(card.Service.Themes)), SecondContact = card.View.Mails.ElementAtOrDefault(1)?.Address };
        var id = once ?? Guid.CreateVersion7(clock.GetUtcNow()).ToString("n");
        await using var context = records();
        if (await context.Referrals.AnyAsync(row => row.Id == id))
            return id;
        var sealedPage = ReferralSeals.Close(await book.Seals.New(person), page);
        context.Add(new ReferralRow { Id = id, Person = book.Seals.CodeOf(person), Owner = book.Seals.OwnerOf(person), Sender = sender, Service = service, Sealed = sealedPage, IsOpen = true });
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateException) when (once is not null)
        {
            // Sent twice at the same moment: the first one made it.
            await using var other = records();
            if (!await other.Referrals.AnyAsync(row => row.Id == id))
                throw;
        }
        return id;
    }

    /// <summary>Takes a draft away: she said no, or it was made by mistake. Nothing of it is kept.</summary>
    /// <returns>Whether it was a draft.</returns>
    public async Task<bool> Discard(string id)
    {
        await using var context = records();
        var gone = await context.Referrals.Where(row => row.Id == id && !context.ReferralActs.Any(act => act.Referral == row.Id)).ExecuteDeleteAsync() == 1;
        if (gone)
            await store.Database.Erased(context);
        return gone;
    }

    /// <summary>Sends what she read and agreed to: it stays as it is from then on.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="takenOut">The ranks of the lines that she takes out: they are kept nowhere.</param>
    /// <param name="until">Until when she agrees; by default as long as may be.</param>
    /// <param name="hiddenAddress">Whether only safe channels may be used.</param>
    /// <exception cref="RefusalException">It is no draft, the service is no more, or the end is not within a year.</exception>
    public async Task Send(string id, string by, IReadOnlyCollection<int> takenOut, DateOnly? until = null, bool hiddenAddress = false)
    {
        var (today, now) = (clock.Today(), book.Now);
        var end = until ?? today.AddMonths(ReferralPage.MostMonths);
        if (end < today || end > today.AddMonths(ReferralPage.MostMonths))
            throw new RefusalException("until", Text.Of($"attendu : un jour à venir, dans {ReferralPage.MostMonths} mois au plus", $"expected a day to come, within {ReferralPage.MostMonths} months"));
        await using var context = records();
        var row = await context.Referrals.FirstOrDefaultAsync(one => one.Id == id) ?? throw NoReferral(id);
        var (kept, seal) = (await book.Read(context, row) ?? throw NoReferral(id), (await book.Seals.Of([row]))[id]);
        var card = await Living(row.Service);
        var act = new ReferralAct(ActKind.Send, now, by) { HiddenAddress = hiddenAddress };
        if (kept.Referral.Do(act) is { } refused)
            throw new RefusalException(id, refused);
        var told = kept.Page.Lines.Where((line, rank) => !takenOut.Contains(rank) && !(hiddenAddress && line.TellsWhere)).ToList();
        row.Sealed = ReferralSeals.Close(seal, kept.Page with { Lines = told, Facts = [.. told.Select(line => line.Fact).OfType<string>()], Until = end, IsAddressHidden = hiddenAddress });
        context.Add(new ReferralActRow { Referral = id, Rank = 0, Sealed = ReferralSeals.Close(seal, act) });
        if (card.Service.Mails is [var mail, ..])
            context.Add(PostOffice.Write(store.Seal!, $"referral {id} sent", LetterKind.Referral, id, mail.Address, today));
        await context.SaveChangesAsync();
    }

    /// <summary>A link and a code to copy or to read out to the service, where there is no mail server or a letter did not arrive. Those given before stay good.</summary>
    /// <exception cref="RefusalException">It is a draft, or over: nothing is asked of the service.</exception>
    public async Task<Invitation> Invite(string id)
    {
        await using var context = records();
        var kept = await book.Find(context, id) ?? throw NoReferral(id);
        if (kept.Referral.State == ReferralState.Draft || ReferralBook.IsOver(kept.Referral.State) || kept.Page.Until < clock.Today())
            throw new RefusalException(id, new Text("rien n’est demandé au service", "nothing is asked of the service"));
        var invitation = new Questions(store, clock).Draw(context, LetterKind.Referral, id);
        await context.SaveChangesAsync();
        return invitation;
    }

    /// <summary>Does an act of the worker, of the person, or of what happens.</summary>
    /// <exception cref="RefusalException">It is not possible there; what is possible is said.</exception>
    public Task Do(string id, ActKind kind, string by, string? words = null) => Do(id, by, new ReferralAct(kind, book.Now) { Words = words });

    /// <summary>The same of an act that says more: what a service answered by telephone.</summary>
    /// <param name="id">The referral.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="act">What; it is done now.</param>
    /// <exception cref="RefusalException">It is not possible there; what is possible is said.</exception>
    public async Task Do(string id, string by, ReferralAct act)
    {
        if (await book.Do(records, id, act with { At = book.Now, By = by }) is { } refused)
            throw new RefusalException(id, refused);
        if (act.Kind != ActKind.Reply)
            return;
        await using var context = records();
        if (await book.Find(context, id) is { } kept && await catalogue.Find(kept.Service) is { State: not CardState.Ended, Service.Mails: [var mail, ..] })
        {
            context.Add(PostOffice.Write(store.Seal!, $"referral {id} reply {kept.Referral.Steps.Count}", LetterKind.Referral, id, mail.Address, clock.Today()));
            await context.SaveChangesAsync();
        }
    }

    /// <summary>A referral; nothing where there is none.</summary>
    public async Task<KeptReferral?> Find(string id)
    {
        await using var context = records();
        return await book.Find(context, id);
    }

    /// <summary>The referrals of a person, the latest first.</summary>
    /// <param name="files">Her files: one, or those that are held to be hers.</param>
    public async Task<IReadOnlyList<KeptReferral>> Of(params IReadOnlyCollection<FileKey> files)
    {
        var codes = files.Select(book.Seals.CodeOf).ToList();
        await using var context = records();
        return await book.Read(context, await context.Referrals.AsNoTracking().Where(row => codes.Contains(row.Person)).OrderByDescending(row => row.Id).ToListAsync());
    }

    /// <summary>What waits for those who are with some people, and what became of referrals in the last days.</summary>
    /// <param name="files">The files of those whom somebody is with, each with the one under which the person is listed.</param>
    public async Task<ILookup<FileKey, KeptReferral>> Waiting(IReadOnlyDictionary<FileKey, FileKey> files)
    {
        var whose = files.ToDictionary(file => book.Seals.CodeOf(file.Key), file => file.Value, StringComparer.Ordinal);
        var (codes, today) = (whose.Keys.ToList(), clock.Today());
        // Identifiers are in the order of time: what is older than any consent is over.
        var oldest = Guid.CreateVersion7(clock.GetUtcNow().AddMonths(-ReferralPage.MostMonths - 1)).ToString("n");
        await using var context = records();
        var rows = await context.Referrals.AsNoTracking().Where(row => codes.Contains(row.Person) && row.Id.CompareTo(oldest) > 0).OrderByDescending(row => row.Id).ToListAsync();
        var person = rows.ToDictionary(row => row.Id, row => whose[row.Person], StringComparer.Ordinal);
        return (await book.Read(context, rows)).Where(kept => kept.IsNews(today)).ToLookup(kept => person[kept.Id]);
    }

    /// <inheritdoc/>
    /// <remarks>What somebody still waits for holds a file as long as she agreed to it.</remarks>
    public async Task<IReadOnlyDictionary<FileKey, DateOnly>> Held(IReadOnlyCollection<FileKey> people, DateOnly on)
    {
        var whose = people.ToDictionary(book.Seals.CodeOf, StringComparer.Ordinal);
        await using var context = records();
        var rows = (await context.Referrals.AsNoTracking().Where(row => row.IsOpen && context.ReferralActs.Any(act => act.Referral == row.Id)).ToListAsync()).Where(row => whose.ContainsKey(row.Person)).ToDictionary(row => row.Id, StringComparer.Ordinal);
        return (await book.Read(context, rows.Values)).Where(kept => kept.Page.Until >= on)
            .GroupBy(kept => whose[rows[kept.Id].Person], kept => kept.Page.Until!.Value).ToDictionary(group => group.Key, group => group.Max());
    }

    /// <inheritdoc/>
    public async Task Forget(FileKey person)
    {
        var code = book.Seals.CodeOf(person);
        await using var context = records();
        var ids = await context.Referrals.Where(row => row.Person == code).Select(row => row.Id).ToListAsync();
        await using var transaction = await context.Database.BeginTransactionAsync();
        await context.Letters.Where(row => ids.Contains(row.About)).ExecuteDeleteAsync();
        await context.Questions.Where(row => ids.Contains(row.About)).ExecuteDeleteAsync();
        await context.Referrals.Where(row => row.Person == code).ExecuteDeleteAsync();
        await transaction.CommitAsync();
        await store.Database.Erased(context);
    }

    /// <summary>A service to which one may write: it exists, and its place is no secret.</summary>
    private async Task<Card> Living(string service) => await catalogue.Find(service) is { State: not CardState.Ended, View.IsSensitive: false } card
        ? card
        : throw new RefusalException(service, new Text("on n’écrit pas à ce service d’ici, ou il n’existe plus : cherchez-en un autre ; pour une mise à l’abri, le 3919 ou le 115", "this service is not written to from here, or is no more: look for another; for a shelter, 3919 or 115"));

    private static RefusalException NoReferral(string id) => new(id, new Text("cette orientation n’existe pas", "there is no such referral"));
}
