namespace Prevenance.Casework.Facts;

/// <summary>A fact that nobody corrected, and the days of which it speaks.</summary>
internal sealed record Standing(Fact Fact, DateOnly From, DateOnly? To)
{
    /// <param name="fact">The fact.</param>
    /// <param name="chain">It, what it corrected, and so on.</param>
    public static Standing Of(Fact fact, IEnumerable<Fact> chain)
    {
        if (fact.Source.Kind != SourceKind.Withdrawn)
            return new Standing(fact, fact.From, fact.To);
        // What is withdrawn is unknown wherever it, or what it had corrected, spoke: nothing older comes back.
        var spoke = chain.ToList();
        return new Standing(fact, spoke.Min(one => one.From), spoke.Any(one => one.To is null) ? null : spoke.Max(one => one.To));
    }

    public bool Covers(DateOnly day) => From <= day && !(To < day);

    /// <summary>Whether this fact starts later, by that day, and was learnt later: the other has nothing left to say, be it that this one ended too. What somebody settled ends what any voice said.</summary>
    public bool Ends(Standing other, DateOnly day) => (StartsAfter(other) || (From > other.From && Fact.Settles is not null)) && From <= day && Fact.Order.Compare(Fact, other.Fact) > 0;

    /// <summary>Whether the other, which says no end, is about the time before this one.</summary>
    public bool Follows(Standing other) => StartsAfter(other) && other.To is null && !Fact.Value.IsUnknown;

    /// <summary>What came by import and what was told do not end one another, nor do two systems.</summary>
    private bool StartsAfter(Standing other) => From > other.From && Line == other.Line;

    /// <summary>Which voice speaks: people and their documents, or one of the systems that facts are imported from.</summary>
    private string Line => Fact.IsImported ? Fact.Source.ToString() : "";
}
