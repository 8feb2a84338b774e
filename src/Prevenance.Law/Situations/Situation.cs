using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Situations;

/// <summary>
/// What is known of some persons and of the groups that they form: one household, or several side by side.
/// Made by <see cref="SituationBuilder"/>; never changed.
/// </summary>
public sealed class Situation : IGivenFacts, ILaneSource
{
    private readonly IReadOnlyDictionary<Entity, IReadOnlyList<Who>> instances;
    private readonly IReadOnlyDictionary<Entity, Membership> memberships;
    private readonly IReadOnlyDictionary<VariableAt, GivenColumn> given;

    /// <summary>The variables given for some period, each with its column that holds forever where it has one.</summary>
    private readonly Dictionary<Variable, VariableAt?> variables = [];

    internal Situation(
        LegalSystem law,
        IReadOnlyDictionary<Entity, IReadOnlyList<Who>> instances,
        IReadOnlyDictionary<Entity, Membership> memberships,
        IReadOnlyDictionary<VariableAt, GivenColumn> given)
    {
        (Law, this.instances, this.memberships, this.given) = (law, instances, memberships, given);
        Shape = SituationShape.Of(given);
        foreach (var key in given.Keys)
        {
            if (key.Period == Period.Forever)
                variables[key.Variable] = key;
            else
                variables.TryAdd(key.Variable, null);
        }
    }

    public LegalSystem Law { get; }

    /// <summary>Which values were given, whatever they are: situations of one shape share their plans.</summary>
    internal SituationShape Shape { get; }

    internal IReadOnlyDictionary<VariableAt, GivenColumn> Given => given;

    /// <summary>The last month for which a value was given; nothing when none was.</summary>
    public Month? LastMonth => given.Keys.Where(key => key.Period.Unit == PeriodUnit.Month).Select(key => (Month?)key.Period.Start).Max();

    /// <summary>The persons, or the groups of a kind, in the order of the lanes.</summary>
    public IReadOnlyList<Who> Instances(Entity entity) => instances[entity];

    public int Count(Entity entity) => instances[entity].Count;

    /// <summary>The lane of a person or of a group.</summary>
    /// <exception cref="ArgumentException">It is not in this situation.</exception>
    public int LaneOf(Entity entity, Who who)
    {
        for (var lane = 0; lane < Count(entity); lane++)
        {
            if (instances[entity][lane] == who)
                return lane;
        }
        throw new ArgumentException($"no {entity} has the key {who.Key}", nameof(who));
    }

    /// <summary>Whether a value was given to an instance.</summary>
    public bool IsGiven(Variable variable, Period period, int lane) =>
        FindColumn(new VariableAt(variable, period)) is { } column && column.Known[lane];

    /// <summary>The value that was given to an instance, as a lane carries it; nothing when none was.</summary>
    public double? GivenTo(Variable variable, Period period, int lane) =>
        FindColumn(new VariableAt(variable, period)) is { } column && column.Known[lane] ? column.Values[lane] : null;

    /// <summary>What a fact may be: as it was given, or anything at all where an essential one was not.</summary>
    public Possible PossibleValue(FactAt fact) => PossibleValue(fact.Key, fact.Lane, takesForGranted: true);

    /// <param name="key">The variable and its period.</param>
    /// <param name="lane">The instance.</param>
    /// <param name="takesForGranted">Whether a fact that nobody said is what it is for most people, or may be anything.</param>
    internal Possible PossibleValue(VariableAt key, int lane, bool takesForGranted) =>
        FindColumn(key) is { } column && column.Known[lane] && (takesForGranted || !column.IsCarried(lane)) ? column[lane]
        : takesForGranted && !key.Variable.Notes.IsEssential ? key.Variable.Default
        : Possible.AnyValueOf(key.Variable);

    /// <summary>What was said of a fact.</summary>
    public Saying SaidOf(FactAt fact) =>
        FindColumn(fact.Key) is not { } column || !column.Known[fact.Lane] ? Saying.Unsaid
        : column.IsCarried(fact.Lane) ? Saying.SaidBefore
        : Saying.Said;

    /// <summary>The same, of which facts that nobody said are told; what was said stays as it was.</summary>
    internal Situation Adding(IEnumerable<(Variable Fact, int Lane, double Value)> facts)
    {
        var columns = new Dictionary<VariableAt, GivenColumn>(given);
        foreach (var told in facts.GroupBy(fact => fact.Fact))
        {
            var added = new GivenColumn(Count(told.Key.Entity), told.Key.Default);
            foreach (var (_, lane, value) in told)
                added.Set(lane, value);
            foreach (var key in given.Keys.Where(key => key.Variable == told.Key).Append(new VariableAt(told.Key, Period.Forever)))
            {
                var column = columns[key] = new GivenColumn(Count(told.Key.Entity), told.Key.Default);
                if (given.TryGetValue(key, out var said))
                    column.FillFrom(said);
                column.FillFrom(added);
            }
        }
        return WithGiven(columns);
    }

    /// <summary>The facts that were given, certain or not.</summary>
    public IEnumerable<FactAt> GivenFacts =>
        from pair in given
        from lane in Enumerable.Range(0, pair.Value.Values.Length)
        where pair.Value.Known[lane]
        select new FactAt(pair.Key.Variable, pair.Key.Period, lane, Instances(pair.Key.Variable.Entity)[lane]);

    /// <summary>The same persons and groups, of whom some of the facts that were given are told otherwise. It keeps its shape, so it shares its plans.</summary>
    /// <exception cref="ArgumentException">A fact was not given here.</exception>
    public Situation Telling(IEnumerable<(FactAt Fact, Possible Value)> told)
    {
        var columns = new Dictionary<VariableAt, GivenColumn>(given);
        foreach (var facts in told.GroupBy(one => one.Fact.Key))
        {
            if (!given.TryGetValue(facts.Key, out var column))
                throw new ArgumentException($"{facts.Key} was not given", nameof(told));
            var copy = columns[facts.Key] = new GivenColumn(column.Values.Length, facts.Key.Variable.Default);
            foreach (var (fact, value) in facts)
                copy.Set(fact.Lane, value);
            copy.FillFrom(column);
        }
        return WithGiven(columns);
    }

    /// <summary>The persons of a group, as lanes, with the role that each holds.</summary>
    public IEnumerable<(int Person, Role Role)> MembersOf(Entity group, int lane)
    {
        var (groupOf, roleOf) = memberships[group];
        for (var person = 0; person < groupOf.Length; person++)
        {
            if (groupOf[person] == lane)
                yield return (person, group.SimpleRoles[int.TrailingZeroCount((int)roleOf[person])]);
        }
    }

    /// <summary>Whether a person holds a role, in the group that has it.</summary>
    public bool Holds(int person, Role role) =>
        Law.Groups.Any(group => group.Roles.Contains(role) && (memberships[group].RoleOf[person] & role.Mask) != 0);

    /// <summary>The group that a person belongs to, as a lane.</summary>
    public int GroupOf(Entity group, int person) => memberships[group].GroupOf[person];

    internal Membership Membership(Entity group) => memberships[group];

    /// <summary>The facts of which something else was said, to whomever it was said. The other one has the same shape and the same members.</summary>
    internal IEnumerable<VariableAt> ColumnsToldOtherwise(Situation other) =>
        given.Where(column => !column.Value.SaysTheSameAs(other.given[column.Key])).Select(column => column.Key);

    /// <summary>Whether as many persons stand in the same groups, in the same roles.</summary>
    internal bool HasTheMembersOf(Situation other) =>
        instances.All(entity => entity.Value.Count == other.Count(entity.Key))
        && memberships.All(group => group.Value.GroupOf.AsSpan().SequenceEqual(other.memberships[group.Key].GroupOf)
            && group.Value.RoleOf.AsSpan().SequenceEqual(other.memberships[group.Key].RoleOf));

    /// <summary>The same persons and groups, of whom other values are known.</summary>
    internal Situation WithGiven(IReadOnlyDictionary<VariableAt, GivenColumn> values) => new(Law, instances, memberships, values);

    /// <summary>The same facts under the same law, some rules of which are read otherwise.</summary>
    public Situation Under(LegalSystem reading) => new(reading, instances, memberships, given);

    /// <summary>The values given for a period; those given forever when the period has none of its own.</summary>
    internal GivenColumn? FindColumn(VariableAt key) => ColumnOf(key) is { } column ? given[column] : null;

    GivenLanes IGivenFacts.Lanes(VariableAt key) =>
        FindColumn(key) is not { } column ? GivenLanes.None
        : column.IsComplete ? GivenLanes.All
        : GivenLanes.Some;

    VariableAt? IGivenFacts.ColumnOf(VariableAt key) => ColumnOf(key);

    void ILaneSource.Load(VariableAt column, Span<double> lanes)
    {
        if (given.TryGetValue(column, out var values))
            values.Values.CopyTo(lanes);
        else
            lanes.Fill(column.Variable.Default);
    }

    void ILaneSource.LoadIsGiven(VariableAt column, Span<double> lanes)
    {
        var known = given[column].Known;
        for (var lane = 0; lane < lanes.Length; lane++)
            lanes[lane] = known[lane] ? 1 : 0;
    }

    internal Block AsBlock(IReadOnlyList<Entity> entities) => new(
        entities,
        [.. entities.Select(Count)],
        [.. entities.Select(entity => entity.IsPerson ? [] : memberships[entity].GroupOf)],
        [.. entities.Select(entity => entity.IsPerson ? [] : memberships[entity].RoleOf)]);

    private VariableAt? ColumnOf(VariableAt key)
    {
        // Most variables of a law are given to nobody: they are told apart before any period is looked up.
        if (!variables.TryGetValue(key.Variable, out var forever))
            return null;
        return given.ContainsKey(key) ? key : forever;
    }
}
