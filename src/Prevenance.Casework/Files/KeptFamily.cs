using System.Globalization;
using Prevenance.Casework.Households;

namespace Prevenance.Casework.Files;

/// <summary>A fact of a family as it is kept.</summary>
/// <param name="Line">Its own, through all its versions.</param>
/// <param name="Version">How many times it was told otherwise, and once.</param>
/// <param name="Fact">What it says.</param>
internal sealed record KeptFact(string Line, int Version, FamilyFact Fact);

/// <summary>A family as it is kept: each of its facts with the line that it stands on.</summary>
internal sealed class KeptFamily
{
    private readonly IReadOnlyList<KeptFact> kept;

    /// <param name="kept">The last version of each line, in the order in which lines were first told.</param>
    /// <param name="born">Days of birth.</param>
    public KeptFamily(IReadOnlyList<KeptFact> kept, IReadOnlyDictionary<Accounts.FileKey, DateOnly> born) =>
        (this.kept, Family) = (kept, Family.Of(kept.Select(one => one.Fact)) with { Born = born });

    public Family Family { get; }

    /// <summary>The lines that a change adds, or tells otherwise: nothing is taken away, and what changes keeps its place among those of its kind.</summary>
    /// <param name="after">The family as it is from then on.</param>
    /// <param name="id">What the lines that are added begin with; drawn where nothing is said.</param>
    public IEnumerable<KeptFact> Changed(Family after, string? id = null)
    {
        var added = 0;
        var known = kept.ToLookup(one => one.Fact.GetType());
        return after.Facts.GroupBy(fact => fact.GetType()).SelectMany(facts => facts.Select((fact, rank) => known[facts.Key].ElementAtOrDefault(rank) switch
        {
            null => new KeptFact(id is null ? Guid.CreateVersion7().ToString("n") : string.Create(CultureInfo.InvariantCulture, $"{id}-{added++:000}"), 1, fact),
            var line when line.Fact == fact => null,
            var line => line with { Version = line.Version + 1, Fact = fact },
        })).OfType<KeptFact>();
    }
}
