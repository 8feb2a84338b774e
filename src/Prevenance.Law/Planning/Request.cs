namespace Prevenance.Law.Planning;

/// <summary>What is asked of a situation.</summary>
/// <param name="Questions">The values wanted.</param>
/// <param name="Present">The month from which benefits are computed; before it, those received are facts.</param>
/// <param name="AllowsForecast">Whether figures may be used after the last month for which they were checked; the answer then says so.</param>
/// <param name="LeavesGaps">Whether a question that the figures do not cover is left without an answer, for the others to have theirs.</param>
public sealed record Request(IReadOnlyList<Question> Questions, Month Present, bool AllowsForecast = false, bool LeavesGaps = false)
{
    /// <summary>
    /// Whether facts that nobody said stay in the graph instead of folding into it at the value that is taken for granted,
    /// so that what rests on them can be told. The values are the same; the graph is about three times as large.
    /// </summary>
    public bool KeepsUnsaid { get; init; }

    /// <summary>All but the questions: what a plan depends on besides.</summary>
    internal (Month Present, bool AllowsForecast, bool LeavesGaps, bool KeepsUnsaid) Terms => (Present, AllowsForecast, LeavesGaps, KeepsUnsaid);

    /// <summary>A request whose present is the earliest month asked for, or the January of the earliest year.</summary>
    public static Request For(IReadOnlyList<Question> questions, bool allowsForecast = false) =>
        new(questions, DefaultPresent(questions), allowsForecast);

    private static Month DefaultPresent(IReadOnlyList<Question> questions)
    {
        var dated = questions.Where(question => question.Period.Unit != PeriodUnit.Forever).ToList();
        var monthly = dated.Where(question => question.Period.Unit == PeriodUnit.Month).ToList();
        return (monthly.Count > 0 ? monthly : dated).Select(question => question.Period.Start).DefaultIfEmpty(new Month(1, 1)).Min();
    }
}
