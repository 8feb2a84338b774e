namespace Prevenance.Law.Situations;

/// <summary>
/// Brings today's facts into the months to come: the last value known of a fact holds until another one is known.
/// </summary>
/// <remarks>
/// Months before the last value known before the present are left as they were given. Benefits are not carried: from the
/// present on they are computed. Nor is a quantity that the law computes (an age, an estimate): it follows from the rest.
/// A value given forever already holds; a known fact takes its place from its month on.
/// </remarks>
public sealed class FactsAhead
{
    private readonly Situation situation;
    private readonly Month present;
    private readonly Month last;
    private readonly IReadOnlyList<KnownFact> known;
    private readonly ILookup<Variable, KeyValuePair<VariableAt, GivenColumn>> given;
    private readonly Dictionary<VariableAt, GivenColumn> columns;
    private readonly HashSet<VariableAt> ours = [];

    private FactsAhead(Situation situation, Month present, Month last, IReadOnlyList<KnownFact> known)
    {
        (this.situation, this.present, this.last, this.known) = (situation, present, last, known);
        given = situation.Given.Where(pair => pair.Key.Period.Unit != PeriodUnit.Forever).ToLookup(pair => pair.Key.Variable);
        columns = new(situation.Given);
    }

    /// <param name="situation">What is known today.</param>
    /// <param name="present">The month from which the future counts.</param>
    /// <param name="last">The last month that will be asked about; facts are carried to the end of its year.</param>
    /// <param name="known">What is already known of the future.</param>
    /// <exception cref="Figures.PeriodNotCoveredException">Figures do not reach the last month.</exception>
    /// <exception cref="RefusalException">A known fact is about nobody here, or holds forever.</exception>
    public static Situation Carry(Situation situation, Month present, Month last, IReadOnlyList<KnownFact> known)
    {
        situation.Law.Figures.Coverage.Require(last);
        RequirePossible(situation, known);
        var ahead = new FactsAhead(situation, present, last.Year.December, known);
        var variables = ahead.given.Select(group => group.Key).Where(Holds).Concat(known.Select(fact => fact.Variable)).Distinct().ToList();
        variables.ForEach(ahead.CarryVariable);
        return situation.WithGiven(ahead.columns);
    }

    private static void RequirePossible(Situation situation, IReadOnlyList<KnownFact> known)
    {
        var faults = known
            .Where(fact => fact.Variable.Unit == PeriodUnit.Forever || !situation.Instances(fact.Variable.Entity).Contains(fact.Id))
            .Select(fact => new Refusal(
                [fact.Variable.Entity.Plural, fact.Id, fact.Variable.Name],
                new Text("ce fait ne peut pas changer ici à partir d’un mois", "this fact cannot change here from a month on")))
            .ToList();
        if (faults.Count > 0)
            throw new RefusalException(faults);
    }

    private static bool Holds(Variable variable) =>
        !variable.Notes.IsBenefit
        && (variable.IsFact || variable.Kind is ValueKind.Choice or ValueKind.Flag or ValueKind.Code or ValueKind.Date);

    private void CarryVariable(Variable variable)
    {
        for (var lane = 0; lane < situation.Count(variable.Entity); lane++)
            CarryLane(variable, lane);
    }

    private void CarryLane(Variable variable, int lane)
    {
        var facts = known.Where(fact => fact.Variable == variable && fact.Id == situation.Instances(variable.Entity)[lane].Key)
            .GroupBy(fact => StartOf(variable, fact.From)).ToDictionary(facts => facts.Key, facts => facts.Last().Value);
        var forever = Given(variable, Period.Forever, lane);
        var starts = forever is null && Holds(variable) ? GivenStarts(variable, lane) : [];
        var held = forever;
        var imposed = false;
        // What was said of the present month holds on by itself: that time changes nothing else is what a look ahead is.
        var saidBefore = !starts.Contains(StartOf(variable, present));
        foreach (var start in Onwards(variable, starts, facts.Keys))
        {
            if (facts.TryGetValue(start, out var fact))
                (held, imposed) = (fact, true);
            else if (!imposed && starts.Contains(start))
                held = Given(variable, variable.PeriodIn(start), lane);
            if (imposed)
                Column(new VariableAt(variable, variable.PeriodIn(start))).Set(lane, held!.Value);
            else if (held is not null && forever is null && !starts.Contains(start))
                Carry(new VariableAt(variable, variable.PeriodIn(start)), lane, held.Value, saidBefore);
        }
    }

    private void Carry(VariableAt key, int lane, Possible value, bool saidBefore)
    {
        if (saidBefore)
            Column(key).SetCarried(lane, value);
        else
            Column(key).Set(lane, value);
    }

    /// <summary>The periods from the last one known before the present, or from the first one known, or from the first known fact.</summary>
    private IEnumerable<Month> Onwards(Variable variable, IReadOnlyCollection<Month> starts, IReadOnlyCollection<Month> facts)
    {
        var today = StartOf(variable, present);
        var first = starts.Where(start => start < today).Select(start => (Month?)start).Max() ?? starts.Select(start => (Month?)start).Min();
        var candidates = facts.Select(start => (Month?)start).Append(first).OfType<Month>().ToList();
        if (candidates.Count == 0)
            yield break;
        for (var start = candidates.Min(); start <= last; start += Step(variable))
            yield return start;
    }

    private HashSet<Month> GivenStarts(Variable variable, int lane) =>
        [.. given[variable].Where(pair => pair.Value.Known[lane]).Select(pair => pair.Key.Period.Start)];

    private Possible? Given(Variable variable, Period period, int lane) =>
        situation.Given.TryGetValue(new VariableAt(variable, period), out var column) && column.Known[lane] ? column[lane] : null;

    private static int Step(Variable variable) => variable.Unit == PeriodUnit.Year ? 12 : 1;

    private static Month StartOf(Variable variable, Month month) => variable.Unit == PeriodUnit.Year ? month.Year.January : month;

    /// <summary>The column to write: a copy of the one that was given, or a new one where what was given forever holds.</summary>
    private GivenColumn Column(VariableAt key)
    {
        if (!ours.Add(key))
            return columns[key];
        var column = new GivenColumn(situation.Count(key.Variable.Entity), key.Variable.Default);
        if (situation.FindColumn(key) is { } given)
            column.FillFrom(given);
        return columns[key] = column;
    }
}
