using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.People;
using Prevenance.Casework.Records;
using Prevenance.Casework.Sights;
using Prevenance.Casework.Wishes;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>What persons ask from their own access, until somebody answers. Nothing is changed by it: a human looks at it with her.</summary>
/// <param name="store">Where it is kept, opened with its key.</param>
/// <param name="sights">Says whether it is seen.</param>
/// <param name="clock">The server's.</param>
public sealed class WishBook(Store store, FileSights sights, TimeProvider clock)
{
    /// <summary>In characters.</summary>
    public const int LongestWords = 2_000;

    /// <summary>What one person may leave without an answer: beyond that, somebody is to be called.</summary>
    public const int MostWaiting = 20;

    private static readonly Text NoWish = new("cette demande n’existe pas, ou a déjà sa réponse", "there is no such request, or it is answered already");

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly PersonKeys keys = new(store);

    /// <summary>Asks for something.</summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>, of the person herself: she may ask for what others do.</param>
    /// <param name="kind">What.</param>
    /// <param name="words">In her words; a change and a correction say which.</param>
    /// <param name="id">What it is to be called: sent twice under one name, it is asked once.</param>
    /// <exception cref="RefusalException">Nothing is said, too much is, or too much waits already.</exception>
    public async Task Ask(Pass pass, WishKind kind, string words, string id)
    {
        var file = pass.RequireOwn();
        var told = Nir.Removed(words.Trim());
        if (told.Length == 0 && kind is WishKind.Change or WishKind.Correction)
            throw new RefusalException("words", new("écrivez quelques mots", "write a few words"));
        if (told.Length > LongestWords)
            throw new RefusalException("words", Text.Of($"ce texte a plus de {LongestWords} caractères", $"this text has more than {LongestWords} characters"));
        await using var context = records();
        var seal = await keys.Of(context, file) ?? throw new RefusalException(new Text("ce dossier n’existe pas", "there is no such file"));
        if (await context.Wishes.AnyAsync(row => row.Id == id))
            return;
        if (await context.Wishes.CountAsync(row => row.Person == file.Value && !row.IsAnswered) >= MostWaiting)
            throw new RefusalException("words", new("beaucoup de demandes attendent déjà : appelez plutôt votre référent", "many requests wait already: rather call your référent"));
        var now = clock.GetUtcNow();
        context.Wishes.Add(new WishRow { Id = id, Person = file.Value, Sealed = seal.Write(new Wish(id, kind, told, now)) });
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Sent twice at the same moment: the other one was asked.
            await using var other = records();
            if (!await other.Wishes.AnyAsync(row => row.Id == id))
                throw;
        }
    }

    /// <summary>Answers something that was asked: it no longer waits.</summary>
    /// <param name="pass">For <see cref="Gesture.WriteTeamNote"/>.</param>
    /// <param name="id">What was asked.</param>
    /// <param name="words">What she will read.</param>
    /// <exception cref="RefusalException">It is not there, or was answered; or nothing is said.</exception>
    public async Task Answer(Pass pass, string id, string words)
    {
        pass.RequireFile(Gesture.WriteTeamNote);
        var files = (await sights.Whole(pass)).Select(one => one.File!.Value.Value).ToList();
        var told = Nir.Removed(words.Trim());
        if (told.Length is 0 or > LongestWords)
            throw new RefusalException("words", Text.Of($"attendu : une réponse, d’au plus {LongestWords} caractères", $"expected an answer, of at most {LongestWords} characters"));
        await using var context = records();
        var row = await context.Wishes.FirstOrDefaultAsync(one => one.Id == id && files.Contains(one.Person) && !one.IsAnswered);
        if (row is null || await keys.Of(context, new FileKey(row.Person)) is not { } seal || seal.Read<Wish>(row.Sealed) is not { } wish)
            throw new RefusalException("words", NoWish);
        (row.IsAnswered, row.Sealed) = (true, seal.Write(wish with { Answer = new WishAnswer(told, pass.Viewer.Account!, clock.GetUtcNow()) }));
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else answered at the same moment.
            throw new RefusalException("words", NoWish);
        }
    }

    /// <summary>What was asked in a file, what waits first, then the latest.</summary>
    /// <param name="pass">For <see cref="Gesture.ReadFile"/>.</param>
    public async Task<IReadOnlyList<Wish>> Read(Pass pass) => [.. (await Read(await sights.Whole(pass), onlyWaiting: false)).SelectMany(wishes => wishes)];

    /// <summary>What waits for an answer in several files, the oldest first in each.</summary>
    /// <param name="passes">For <see cref="Gesture.ReadFile"/>.</param>
    public Task<ILookup<FileKey, Wish>> Waiting(IReadOnlyCollection<Pass> passes) => Read(passes, onlyWaiting: true);

    private async Task<ILookup<FileKey, Wish>> Read(IReadOnlyCollection<Pass> passes, bool onlyWaiting)
    {
        var files = await sights.Seeing(passes, PartKind.TeamNote);
        var names = files.ConvertAll(file => file.Value);
        await using var context = records();
        var seals = await keys.Of(context, files);
        var rows = await context.Wishes.AsNoTracking().Where(row => names.Contains(row.Person) && (!onlyWaiting || !row.IsAnswered)).ToListAsync();
        return (from row in rows
                let file = new FileKey(row.Person)
                let wish = seals.TryGetValue(file, out var seal) ? seal.Read<Wish>(row.Sealed) : null
                where wish is not null
                orderby row.IsAnswered, row.IsAnswered ? -wish.At.ToUnixTimeMilliseconds() : wish.At.ToUnixTimeMilliseconds()
                select (file, wish)).ToLookup(one => one.file, one => one.wish);
    }
}
