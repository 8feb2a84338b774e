using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Records;
using Prevenance.Storage;

namespace Prevenance.Directories.Duplicates;

/// <summary>
/// Cards that several sources may tell of one service: the rules group them, a human says whether they are one, and nothing is merged. What was said is
/// kept, and undone at will.
/// </summary>
/// <param name="store">Where it is kept.</param>
/// <param name="catalogue">The cards.</param>
/// <param name="clock">The server's.</param>
public sealed class KinDesk(Store store, Catalogue catalogue, TimeProvider clock)
{
    private static readonly Text Said = new("quelqu’un l’a dit", "somebody said so");

    private readonly Func<DirectoryRecords> records = DirectoryRecords.In(store.Database);
    private volatile OpenGroups? open;

    /// <summary>The groups that the rules make and of which nobody said anything yet, the surest first: worked out of every card once any changed.</summary>
    public async Task<IReadOnlyList<CardGroup>> Open(CancellationToken stop = default)
    {
        var (stamp, day) = (await catalogue.Stamp(), clock.Today());
        if (open is not { } last || last.Stamp != stamp || last.Day != day)
            open = last = new OpenGroups(stamp, day, await Find(day, stop));
        return last.Groups;
    }

    private async Task<IReadOnlyList<CardGroup>> Find(DateOnly day, CancellationToken stop)
    {
        var cards = new List<Card>();
        await foreach (var card in catalogue.All(stop))
        {
            // A place that must not be found is compared with nothing: what it shares would tell of it.
            if (card.IsSoughtOn(day) && !card.View.IsSensitive)
                cards.Add(card);
        }
        var byId = cards.ToDictionary(card => card.Service.Id, StringComparer.Ordinal);
        var words = await Words();
        var (apart, ones) = (words.Where(word => !word.IsSame).Select(word => Pair(word.One, word.Other)).ToHashSet(), await Ones());
        var groups = DuplicateSearch.Find([.. cards.Select(StructureOf)], (one, other) => apart.Contains(Pair(one, other)) || AreOfOneSource(byId[one].Service, byId[other].Service));
        return
        [
            .. from found in groups
               where found.Kinship is Kinship.Same or Kinship.Ask or Kinship.Moved && found.Ids.Select(id => ones.GetValueOrDefault(id, id)).Distinct().Skip(1).Any()
               select new CardGroup(found, [.. found.Ids.Select(id => byId[id])]),
        ];
    }

    /// <summary>Says of some cards that each two of them are one service, or are not; the last word of a pair holds.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="isSame">Whether they are one.</param>
    /// <param name="by">Who says so.</param>
    public async Task Say(IReadOnlyCollection<(string One, string Other)> pairs, bool isSame, string by)
    {
        await using var context = records();
        foreach (var (one, other) in pairs.Select(pair => Pair(pair.One, pair.Other)).Distinct())
        {
            foreach (var former in await context.KinWords.Where(row => row.One == one && row.Other == other && row.EndedOn == null).ToListAsync())
                (former.EndedBy, former.EndedOn) = (by, clock.Today());
            context.Add(new KinWordRow { Id = Guid.CreateVersion7().ToString("n"), One = one, Other = other, IsSame = isSame, By = by, SaidOn = clock.Today() });
        }
        // What searches list is made anew.
        await context.SaveCards();
    }

    /// <summary>Takes back what was said of a pair: the rules speak of it again.</summary>
    public async Task TakeBack(string word, string by)
    {
        await using var context = records();
        if (await context.KinWords.FirstOrDefaultAsync(row => row.Id == word && row.EndedOn == null) is not { } row)
            return;
        (row.EndedBy, row.EndedOn) = (by, clock.Today());
        await context.SaveCards();
    }

    /// <summary>What was said and holds, the latest first.</summary>
    public async Task<IReadOnlyList<KinWord>> Words()
    {
        await using var context = records();
        return [.. (await context.KinWords.AsNoTracking().Where(row => row.EndedOn == null).OrderByDescending(row => row.Id).ToListAsync()).Select(row => new KinWord(row.Id, row.One, row.Other, row.IsSame, row.By, row.SaidOn))];
    }

    /// <summary>The cards that a human said to be one, each with the first of them.</summary>
    internal async Task<IReadOnlyDictionary<string, string>> Ones()
    {
        var words = await Words();
        var ranks = words.SelectMany(word => new[] { word.One, word.Other }).Distinct().Order(StringComparer.Ordinal).Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
        var sets = new KinSets(ranks);
        sets.Join(Kin(true, Kinship.Same), Kin(false, Kinship.Distinct));
        return ranks.Keys.Where(id => sets.SetOf(id).Count > 1).ToDictionary(id => id, sets.First, StringComparer.Ordinal);

        List<Kin> Kin(bool isSame, Kinship kinship) => [.. words.Where(word => word.IsSame == isSame).OrderBy(word => word.Id, StringComparer.Ordinal).Select(word => new Kin(word.One, word.Other, kinship, Said))];
    }

    /// <summary>The other cards of a service, as everybody may read them.</summary>
    public async Task<IReadOnlyList<Service>> Others(string service)
    {
        var (ones, others) = (await Ones(), new List<Service>());
        if (!ones.TryGetValue(service, out var first))
            return [];
        foreach (var id in ones.Where(one => one.Value == first && one.Key != service).Select(one => one.Key).Order(StringComparer.Ordinal))
        {
            if (await catalogue.Find(id) is { View.IsSensitive: false } card)
                others.Add(card.View);
        }
        return others;
    }

    /// <summary>A structure tells several services of its own under one address and number: that is no duplicate.</summary>
    private static bool AreOfOneSource(Service one, Service other) => one.Source == other.Source && one.StructureId is not null && one.StructureId == other.StructureId;

    /// <summary>What the rules compare of a card.</summary>
    private static Structure StructureOf(Card card) => new(card.Service.Id, card.View.Source, card.View.Name)
    {
        Location = card.View.Places.Select(place => place.Location).FirstOrDefault(location => location is not null),
        Telephones = card.View.Telephones,
        Mails = card.View.Mails,
        Updated = card.View.Freshness.Updated,
    };

    private static (string One, string Other) Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private sealed record OpenGroups(string Stamp, DateOnly Day, IReadOnlyList<CardGroup> Groups);
}

/// <summary>Cards that the rules bring together.</summary>
/// <param name="Found">What they are to one another, and by which rules.</param>
/// <param name="Cards">The cards.</param>
public sealed record CardGroup(KinGroup Found, IReadOnlyList<Card> Cards);

/// <summary>What a human said of two cards.</summary>
/// <param name="Id">Its own identifier.</param>
/// <param name="One">The first card.</param>
/// <param name="Other">The other one.</param>
/// <param name="IsSame">Whether they are one service.</param>
/// <param name="By">Who said so.</param>
/// <param name="SaidOn">When.</param>
public sealed record KinWord(string Id, string One, string Other, bool IsSame, string By, DateOnly SaidOn);
