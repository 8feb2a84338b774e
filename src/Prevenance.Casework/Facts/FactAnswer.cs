using Prevenance.Accounts;

namespace Prevenance.Casework.Facts;

/// <summary>What a file holds of a variable on a day.</summary>
/// <param name="Value">The value; unknown where no fact speaks of that day.</param>
/// <param name="Fact">The fact that it stands on; nothing where none speaks.</param>
/// <param name="Corrected">The fact that this one took the place of.</param>
/// <param name="Beside">Facts that say otherwise of the same day, for somebody to settle.</param>
public sealed record FactAnswer(FactValue Value, Fact? Fact, Fact? Corrected, IReadOnlyList<Fact> Beside)
{
    /// <summary>Nothing speaks of that day: silence is no value.</summary>
    internal static FactAnswer Silence { get; } = new(FactValue.Unknown, null, null, []);

    /// <summary>« corrigé le 1er septembre 2026 (vu : bail), c’était 640 »; nothing where the fact corrected none.</summary>
    public Text? Correction => Fact is null || Corrected is null ? null
        : Fact.Source.Kind == SourceKind.Withdrawn ? Changed(new("retiré", "withdrawn"), new(Fact.Source.Detail, Fact.Source.Detail))
        : Changed(new("corrigé", "corrected"), Fact.Source.InWords);

    private Text Changed(Text verb, Text why)
    {
        var (day, was) = (DayText.Of(FrenchTime.DayOf(Fact!.RecordedAt)), Corrected!.Value.InWords);
        return why.French.Length == 0
            ? Text.Of($"{verb} le {day}, c’était {was}", $"{verb} on {day}, was {was}")
            : Text.Of($"{verb} le {day} ({why}), c’était {was}", $"{verb} on {day} ({why}), was {was}");
    }
}

/// <summary>Facts that say different things of one variable on one day.</summary>
/// <param name="What">The variable.</param>
/// <param name="Facts">Each fact that speaks, the last learnt first.</param>
/// <param name="ToAsk">What says that she is to be asked; nothing where nobody said so.</param>
public sealed record Contradiction(string What, IReadOnlyList<Fact> Facts, Fact? ToAsk);
