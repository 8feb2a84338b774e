namespace Prevenance.Casework.Facts;

/// <summary>Say it once: for each fact, where it served without the person being asked again.</summary>
public sealed class FactUses
{
    private readonly FactBook book;
    private readonly ILookup<string, FactUse> byFact;

    /// <param name="book">What is seen of the file: what served and is not seen is left out.</param>
    /// <param name="uses">In any order; told twice, one counts once.</param>
    public FactUses(FactBook book, IEnumerable<FactUse> uses)
    {
        var seen = book.Facts.Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        this.book = book;
        All = [.. uses.Where(use => seen.Contains(use.Fact)).Distinct().OrderBy(use => use.Day)];
        byFact = All.ToLookup(use => use.Fact, StringComparer.Ordinal);
    }

    /// <summary>Each time when a fact served, in order.</summary>
    public IReadOnlyList<FactUse> All { get; }

    /// <summary>How many times nobody had to ask: what is read with her, or given back to her, spared her no question.</summary>
    public int QuestionsSpared => All.Count(use => use.Kind is UseKind.Letter or UseKind.Referral);

    /// <summary>Where a fact has served, in order.</summary>
    public IReadOnlyList<FactUse> ServedIn(Fact fact) => [.. byFact[fact.Id]];

    /// <summary>What still says something of the same that was wrong, and not what a fact says: it left before the file knew. In order.</summary>
    public IReadOnlyList<FactUse> StandingOnFormer(Fact fact) =>
        [.. book.Facts.Where(former => former.What == fact.What && former.Value != fact.Value && book.IsCorrected(former)).SelectMany(ServedIn).OrderBy(use => use.Day)];
}
