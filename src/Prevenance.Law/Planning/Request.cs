namespace Prevenance.Law.Planning;

/// <summary>What is asked of a situation.</summary>
/// <param name="Questions">The values wanted.</param>
/// <param name="Present">
/// The month of those who ask. Benefits of the months just before it that nobody gave are worked out, as far back as the law looks
/// (<see cref="LegalSystem.MonthsLookedBack"/>); earlier ones are nothing. When absent, each question is asked in its own first month,
/// so that what else is asked, and of which months, changes no answer.
/// </param>
/// <param name="AllowsForecast">Whether figures may be used after the last month for which they were checked; the answer then says so.</param>
/// <param name="LeavesGaps">Whether a question that the figures do not cover is left without an answer, for the others to have theirs.</param>
public sealed record Request(IReadOnlyList<VariableAt> Questions, Month? Present = null, bool AllowsForecast = false, bool LeavesGaps = false)
{
    /// <summary>
    /// Whether facts that nobody said stay in the graph, instead of folding into it at the value that is taken for granted,
    /// so that what rests on them can be told. It is for <see cref="Calculator.ExploreStrictly"/>: nothing is estimated in it.
    /// </summary>
    public bool KeepsUnsaid { get; init; }

    /// <summary>All but the questions: what a plan depends on besides.</summary>
    internal (Month? Present, bool AllowsForecast, bool LeavesGaps, bool KeepsUnsaid) Terms => (Present, AllowsForecast, LeavesGaps, KeepsUnsaid);

    /// <summary>A request whose questions are each asked in their own month.</summary>
    public static Request For(IReadOnlyList<VariableAt> questions, bool allowsForecast = false) =>
        new(questions, AllowsForecast: allowsForecast);

    /// <summary>The earliest month asked for, or the January of the earliest year where no month is.</summary>
    public Month EarliestMonth
    {
        get
        {
            var dated = Questions.Where(question => question.Period.Unit != PeriodUnit.Forever).ToList();
            var monthly = dated.Where(question => question.Period.Unit == PeriodUnit.Month).ToList();
            return (monthly.Count > 0 ? monthly : dated).Select(question => question.Period.Start).DefaultIfEmpty(new Month(1, 1)).Min();
        }
    }

    /// <summary>The month in which a question is asked.</summary>
    internal Month PresentOf(VariableAt question) =>
        Present ?? (question.Period.Unit == PeriodUnit.Forever ? new Month(1, 1) : question.Period.Start);
}
