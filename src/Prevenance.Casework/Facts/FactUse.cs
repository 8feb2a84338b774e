namespace Prevenance.Casework.Facts;

/// <summary>Where a fact went instead of being asked for again.</summary>
public enum UseKind
{
    Letter,
    Referral,
    Form,
}

/// <summary>A time when a fact served.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Kind">In what.</param>
/// <param name="Name">Which letter, referral or form, as people call it.</param>
/// <param name="Day">When.</param>
public sealed record FactUse(string Fact, UseKind Kind, string Name, DateOnly Day)
{
    /// <summary>« lettre à la CAF, le 3 mars 2026 ».</summary>
    public Text InWords => Text.Of($"{Name} ({Word}), le {DayText.Of(Day)}", $"{Name} ({Word}), on {DayText.Of(Day)}");

    private Text Word => Kind switch
    {
        UseKind.Letter => new("lettre", "letter"),
        UseKind.Referral => new("orientation", "referral"),
        _ => new("formulaire", "form"),
    };
}

/// <summary>Say it once: for each fact, where it served without the person being asked again.</summary>
public sealed class FactUses(IEnumerable<FactUse> uses)
{
    private readonly ILookup<string, FactUse> byFact = uses.Distinct().OrderBy(use => use.Day).ToLookup(use => use.Fact, StringComparer.Ordinal);

    /// <summary>Where a fact has served, in order.</summary>
    public IReadOnlyList<FactUse> ServedIn(string fact) => [.. byFact[fact]];

    /// <summary>How many times nobody had to ask.</summary>
    public int QuestionsSpared => byFact.Sum(uses => uses.Count());
}
