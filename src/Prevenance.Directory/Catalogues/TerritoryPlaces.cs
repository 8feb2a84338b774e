using System.Data.Common;
using Prevenance.Accounts;
using Prevenance.Directories.Formats;
using Prevenance.Geography;

namespace Prevenance.Directories.Catalogues;

/// <summary>
/// The places that a territory sends people to first. A catalogue file names them, and tells them until the directory has a card of the same identifier:
/// from then on, the card is what is read, with its corrections and closures.
/// </summary>
/// <param name="named">Those of the file, as <see cref="Read"/> gives them.</param>
/// <param name="shelf">The cards.</param>
/// <param name="communes">Those of the territory that is served.</param>
/// <param name="clock">The server's.</param>
public sealed class TerritoryPlaces(IReadOnlyList<Service> named, CardShelf shelf, Communes communes, TimeProvider clock)
{
    private readonly string[] ids = [.. named.Select(place => place.Id)];

    /// <summary>The places of a file, in its order, as everybody may read them.</summary>
    /// <param name="path">The file, in a form that <see cref="ServiceFile"/> reads.</param>
    /// <param name="communes">Those of the territory that is served.</param>
    /// <param name="today">The day of the reading.</param>
    /// <exception cref="RefusalException">The file cannot be read, or one of its records is refused, must not be found, or has no position.</exception>
    public static IReadOnlyList<Service> Read(string path, Communes communes, DateOnly today)
    {
        var places = new List<Service>();
        foreach (var record in ServiceFile.Read(path, today, communes).ToBlockingEnumerable())
        {
            if (record.Service is not { IsSensitive: false } place || PositionOf(place) is null)
                throw new RefusalException($"{path}/{record.Number}", record.Deciding?.Because ?? new Text("une position est attendue", "a position is expected"));
            places.Add(place);
        }
        return places;
    }

    /// <summary>The nearest places, each with its distance from the middle of the commune, in kilometres as the crow flies.</summary>
    /// <param name="commune">The Insee code; nothing is near an unknown one.</param>
    /// <param name="count">How many, at most.</param>
    public async Task<IReadOnlyList<(Service Place, double Kilometres)>> Near(string? commune, int count) => commune is not null && communes.Find(commune) is { } from
        ? [.. (await Known()).Select(place => (place, from.Middle.KilometresTo(PositionOf(place)!.Value))).OrderBy(near => near.Item2).Take(count)]
        : [];

    /// <summary>Each as it is known today: one whose card has ended, is absent for long, or must not be found, is no place to send anybody to.</summary>
    private async Task<IEnumerable<Service>> Known()
    {
        var (cards, day) = (await Cards(), clock.Today());
        return named.Select(place => !cards.TryGetValue(place.Id, out var card) ? place : card.IsSoughtOn(day) ? card.View : null)
            .OfType<Service>().Where(place => PositionOf(place) is not null);
    }

    /// <summary>A database that does not answer takes no place away from who needs one: the file still tells them.</summary>
    private async Task<IReadOnlyDictionary<string, Card>> Cards()
    {
        try
        {
            return await shelf.Read(ids);
        }
        catch (DbException)
        {
            return new Dictionary<string, Card>();
        }
    }

    private static Position? PositionOf(Service place) => place.Places.Select(one => one.Location?.Position).FirstOrDefault();
}
