using Prevenance.Law.Figures;

namespace Prevenance.Choices.Reforms;

/// <summary>Each bracket of a scale begins above the one before, once all that changes of it has changed.</summary>
internal static class ScaleOrder
{
    /// <param name="scale">The scale with its changes.</param>
    /// <param name="changes">What changes of it.</param>
    /// <returns>For each day from which other brackets hold, the first that begins below the one before.</returns>
    public static IEnumerable<Refusal> Refusals(ScaleFigure scale, IReadOnlyList<FigureChange> changes)
    {
        foreach (var (day, brackets, _) in scale.History)
        {
            var after = brackets is null ? [] : Enumerable.Range(1, brackets.Count - 1).Where(rank => brackets[rank].From <= brackets[rank - 1].From);
            foreach (var rank in after.Take(1))
            {
                if (changes.LastOrDefault(change => Moves(change, scale, day, rank) || Moves(change, scale, day, rank - 1)) is { } change)
                {
                    yield return change.Fault(Text.Of(
                        $"les seuils d’un barème montent : à partir du {day:yyyy-MM-dd}, .brackets[{rank}] commencerait à {brackets![rank].From}, et .brackets[{rank - 1}] à {brackets[rank - 1].From} ; changer aussi l’autre seuil",
                        $"thresholds of a scale rise: from {day:yyyy-MM-dd} on, .brackets[{rank}] would begin at {brackets[rank].From}, and .brackets[{rank - 1}] at {brackets[rank - 1].From}; change the other threshold too"));
                }
            }
        }
    }

    private static bool Moves(FigureChange change, ScaleFigure scale, DateOnly day, int rank) =>
        change.Path == $"{scale.Header.Name}.brackets[{rank}].threshold" && change.From <= day && (change.To is null || change.To >= day);
}
