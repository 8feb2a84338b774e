using Prevenance.Accounts;
using Prevenance.Casework.Facts;

namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>From what a file holds of one household's voice to what that voice says now: what it says otherwise, and what it no longer says.</summary>
/// <param name="source">The voice.</param>
/// <param name="reference">The day that the flow tells of.</param>
/// <param name="at">When the file learns it.</param>
/// <param name="by">The account that takes the flow.</param>
internal sealed class RsaFactChanges(FactSource source, DateOnly reference, DateTimeOffset at, string by)
{
    /// <param name="held">All that the file holds.</param>
    /// <param name="told">What the flow says; nothing where it no longer tells of her.</param>
    /// <param name="isLeft">What is left as it is, said or not.</param>
    public IEnumerable<Fact> Of(IReadOnlyCollection<Fact> held, IReadOnlyCollection<RsaFact> told, Func<string, bool> isLeft)
    {
        var spoken = Spoken(held).Where(fact => fact.To is null && !isLeft(fact.What)).ToList();
        var takenBack = spoken.Where(fact => fact.Value.IsUnknown).ToLookup(fact => (fact.What, fact.From));
        var standing = spoken.Where(fact => !fact.Value.IsUnknown)
            .GroupBy(fact => fact.What, StringComparer.Ordinal).ToDictionary(facts => facts.Key, facts => facts.Order(Fact.Order).Last(), StringComparer.Ordinal);
        foreach (var fact in told.Where(fact => !isLeft(fact.What)))
        {
            var isHeld = standing.Remove(fact.What, out var before) && before.Value == fact.Value && (fact.From == reference || fact.From == before.From);
            if (isHeld)
                continue;
            yield return New(fact.What, fact.Value, fact.From) with { Corrects = before?.From >= fact.From ? before.Id : takenBack[(fact.What, fact.From)].Order(Fact.Order).LastOrDefault()?.Id };
        }
        foreach (var over in standing.Values)
            yield return Ended(over);
    }

    /// <summary>What the voice says of somebody else than it was taken for: none of it ever held, and all of it stays to be read.</summary>
    /// <param name="held">All that the file holds.</param>
    /// <param name="isTakenBack">What is.</param>
    public IEnumerable<Fact> TakenBack(IReadOnlyCollection<Fact> held, Func<string, bool> isTakenBack) =>
        Spoken(held).Where(fact => !fact.Value.IsUnknown && isTakenBack(fact.What)).Select(fact => New(fact.What, FactValue.Unknown, fact.From) with { To = fact.To, Corrects = fact.Id });

    /// <summary>What the voice said, without what it said otherwise since.</summary>
    private IEnumerable<Fact> Spoken(IReadOnlyCollection<Fact> held)
    {
        var corrected = held.Select(fact => fact.Corrects).ToHashSet(StringComparer.Ordinal);
        return held.Where(fact => fact.Source == source && !corrected.Contains(fact.Id));
    }

    private Fact Ended(Fact fact) => fact.From < reference
        ? New(fact.What, fact.Value, fact.From) with { To = reference.AddDays(-1), Corrects = fact.Id }
        : New(fact.What, FactValue.Unknown, fact.From) with { Corrects = fact.Id };

    private Fact New(string what, FactValue value, DateOnly from) => new()
    {
        Id = $"rsa-{Guid.CreateVersion7(at):n}",
        What = what,
        Value = value,
        From = from,
        RecordedAt = at,
        Source = source,
        By = by,
    };
}
