using System.Net.Mail;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Records;
using Prevenance.Storage;

namespace Prevenance.Directories.Catalogues;

/// <summary>
/// « Prévenez-moi »: who waits for a service that takes nobody new leaves an address, gets one letter once that may have changed, and is forgotten. The
/// letter names neither the service nor what it is for.
/// </summary>
/// <param name="store">Where it is kept, opened with its key.</param>
/// <param name="catalogue">The cards.</param>
/// <param name="clock">The server's.</param>
public sealed class NewsDesk(Store store, Catalogue catalogue, TimeProvider clock)
{
    /// <summary>An address that waited so long without news is forgotten: it is said before it is given.</summary>
    public const int DaysKept = 180;

    /// <summary>In characters, as mail servers take it.</summary>
    public const int LongestAddress = 254;

    /// <summary>For one service: beyond, it may be a game.</summary>
    public const int MostWaiting = 500;

    private static readonly Text NoAddress = new("ce n’est pas une adresse e-mail ; attendu, comme nom@exemple.fr", "this is no e-mail address; expected one such as name@example.org");

    private readonly Func<DirectoryRecords> records = DirectoryRecords.In(store.Database);
    private readonly Seal seal = store.Seal ?? throw new InvalidOperationException("no address is kept without a key");

    /// <summary>Keeps an address until there is news of a service.</summary>
    /// <returns>Whether it is kept: of a service that takes people, of one whose place must not be found, and where too many wait, it is not.</returns>
    /// <exception cref="RefusalException">It is no address.</exception>
    public async Task<bool> Ask(string service, string address)
    {
        var to = address.Trim();
        if (to.Length > LongestAddress || !MailAddress.TryCreate(to, out var read) || read.Address != to || !read.Host.Contains('.', StringComparison.Ordinal))
            throw new RefusalException("address", NoAddress);
        if (await catalogue.Find(service) is not { View.IsSensitive: false } card || !card.IsWaitedForOn(clock.Today()))
            return false;
        var id = seal.For("news").NameOf($"{service} {to.ToUpperInvariant()}");
        await using var context = records();
        if (await context.NewsWishes.AnyAsync(row => row.Id == id))
            return true;
        if (await context.NewsWishes.CountAsync(row => row.Service == service) >= MostWaiting)
            return false;
        context.Add(new NewsWishRow { Id = id, Service = service, Sealed = seal.For("news").Close(Encoding.UTF8.GetBytes(to)), AskedOn = clock.Today() });
        await context.SaveChangesAsync();
        return true;
    }

    /// <summary>Writes to those whose service may take people again, or is no more; forgets those who waited too long, links that are over, and letters that a machine died over.</summary>
    /// <returns>How many letters were written.</returns>
    public async Task<int> Tell()
    {
        var (day, written) = (clock.Today(), 0);
        await using var context = records();
        var stale = clock.GetUtcNow().UtcDateTime.AddDays(-1);
        await context.Letters.Where(row => row.Kind == LetterKind.News && row.ClaimedAt < stale).ExecuteDeleteAsync();
        var over = day.AddDays(-Questions.DaysOfALink);
        await context.Questions.Where(row => (row.Kind == LetterKind.News || row.Kind == LetterKind.YourCard) && row.AskedOn < over).ExecuteDeleteAsync();
        foreach (var waiting in (await context.NewsWishes.ToListAsync()).GroupBy(row => row.Service))
        {
            var card = await catalogue.Find(waiting.Key);
            var isWaitedFor = card?.IsWaitedForOn(day) == true;
            foreach (var row in waiting.Where(row => !isWaitedFor || row.AskedOn.AddDays(DaysKept) < day))
            {
                context.Remove(row);
                // A place that must not be found since then is told of to nobody.
                if (isWaitedFor || card?.View.IsSensitive != false || seal.For("news").TryBreak(row.Sealed) is not { } address)
                    continue;
                context.Add(PostOffice.Write(seal, $"news {row.Id} {day:yyyy-MM-dd}", LetterKind.News, row.Service, Encoding.UTF8.GetString(address), day));
                written++;
            }
        }
        await context.SaveChangesAsync();
        return written;
    }
}
