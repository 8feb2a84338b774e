namespace Prevenance.Law.Situations;

/// <summary>
/// Gathers what is known of persons and groups. Faults are collected with their place and told all at once by <see cref="Build"/>,
/// up to a number after which nothing more is looked at.
/// </summary>
public sealed class SituationBuilder
{
    private readonly LegalSystem law;
    private readonly SituationLimits limits;
    private readonly GivenRoom room;
    private readonly Dictionary<Entity, List<Who>> instances;
    private readonly Dictionary<(Entity, string), int> lanes = [];
    private readonly Dictionary<Entity, List<(int Person, int Group, Role Role)>> places;
    private readonly HashSet<(Entity Group, int Person)> placed = [];
    private readonly List<GivenValue> values = [];
    private readonly List<Refusal> faults = [];

    public SituationBuilder(LegalSystem law, SituationLimits? limits = null)
    {
        (this.law, this.limits) = (law, limits ?? SituationLimits.Default);
        room = new GivenRoom(this.limits.MostCells);
        instances = law.Entities.ToDictionary(entity => entity, _ => new List<Who>());
        places = law.Groups.ToDictionary(entity => entity, _ => new List<(int, int, Role)>());
    }

    /// <summary>The last month that is asked, where it is known: some facts cannot be before they happen.</summary>
    public Month? AskedUntil { get; set; }

    /// <summary>Adds a person or a group, called by its name where it has another one than its key.</summary>
    public void Add(Entity entity, Who who)
    {
        if (instances[entity].Count >= limits.MostInstances)
            throw Refused([entity.Plural], $"au plus {limits.MostInstances} peuvent être donnés à la fois", $"at most {limits.MostInstances} can be given at once");
        if (lanes.TryAdd((entity, who.Key), instances[entity].Count))
            instances[entity].Add(who);
        else
            Fault([entity.Plural, who.Key], $"« {who.Key} » est donné deux fois", $"'{who.Key}' is given twice");
    }

    /// <summary>Puts a person in a group; a role held in turn takes the first place that is free.</summary>
    public void Place(Entity group, string groupId, Role role, string personId)
    {
        IReadOnlyList<string> path = [group.Plural, groupId, role.Plural ?? role.Key];
        if (!lanes.TryGetValue((law.Person, personId), out var person))
        {
            Fault(path, $"« {personId} » n’est pas dans {law.Person.Plural}", $"'{personId}' is not in {law.Person.Plural}");
            return;
        }
        var groupLane = lanes[(group, groupId)];
        var held = places[group];
        if (placed.Contains((group, person)))
        {
            Fault(path, $"« {personId} » a déjà une place dans {group.Plural}", $"'{personId}' already has a place in {group.Plural}");
            return;
        }
        var simple = FreeRole(role, held.Where(place => place.Group == groupLane).Select(place => place.Role));
        if (simple is null)
            Fault(path, $"au plus {role.Max} personne(s) dans ce rôle", $"at most {role.Max} person(s) in this role");
        else
            Hold(group, person, groupLane, simple);
    }

    /// <summary>Gives a value, as a lane carries it, or what it may be, to one instance for a period.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="id">The instance.</param>
    /// <param name="period">The period.</param>
    /// <param name="value">The value.</param>
    /// <param name="periodText">The period as it was written, where it was.</param>
    public void Give(Variable variable, string id, Period period, Possible value, string? periodText = null) =>
        Give(variable, id, period, value, periodText, isOfEachMonth: false);

    /// <summary>Gives an amount that is the same in each month of a period, instead of being shared among them.</summary>
    /// <param name="variable">The variable, which has a value a month.</param>
    /// <param name="id">The instance.</param>
    /// <param name="period">The months.</param>
    /// <param name="value">The amount of a month.</param>
    public void GiveEachMonth(Variable variable, string id, Period period, Possible value) =>
        Give(variable, id, period, value, periodText: null, isOfEachMonth: true);

    private void Give(Variable variable, string id, Period period, Possible value, string? periodText, bool isOfEachMonth)
    {
        var coverage = law.Figures.Coverage;
        if (!coverage.Holds(period))
            Fault(Path(), $"cette période n’est pas couverte ; attendu : de {coverage.First} à {coverage.Last}", $"this period is not covered; expected one from {coverage.First} to {coverage.Last}");
        else if (!room.Takes(variable, period, instances[variable.Entity].Count))
            throw Refused(Path(), $"trop de mois et de personnes : au plus {limits.MostCells} valeurs, une par mois et par personne", $"too many months and persons: at most {limits.MostCells} values, one for each month and person");
        else if (variable.Notes.Within is { } within && !within.Admits(value))
            Fault(Path(), $"valeur hors de ce qui peut être ; attendu : {within.Expected.French}", $"a value that cannot be; expected {within.Expected.English}");
        else
            values.Add(new GivenValue(variable, lanes[(variable.Entity, id)], id, period, value) { WrittenPeriod = periodText, IsOfEachMonth = isOfEachMonth });

        IReadOnlyList<string> Path() => [variable.Entity.Plural, id, variable.Name, periodText ?? period.ToString()];
    }

    /// <exception cref="RefusalException">So many things are wrong that the others are not looked for.</exception>
    public void Fault(IReadOnlyList<string> path, string french, string english)
    {
        faults.Add(new Refusal(path, new Text(french, english)));
        if (faults.Count >= limits.MostFaults)
            throw Refused([], $"plus de {limits.MostFaults} fautes : les suivantes ne sont pas cherchées", $"more than {limits.MostFaults} faults: those that follow are not looked for");
    }

    /// <summary>Puts each person who has no place yet in a group of its own, with the group's first role.</summary>
    public void PlaceOthersAlone(Entity group)
    {
        foreach (var (who, person) in Unplaced(group).ToList())
        {
            var id = who.Key;
            // Another group may bear the person's key.
            while (lanes.ContainsKey((group, id)))
                id += "_";
            Add(group, id);
            Hold(group, person, lanes[(group, id)], group.SimpleRoles[0]);
        }
    }

    /// <exception cref="RefusalException">Something that was given is wrong, or a person has no place in a group.</exception>
    public Situation Build()
    {
        foreach (var group in law.Groups)
            RequireEveryonePlaced(group);
        foreach (var completion in law.Completions)
            values.AddRange([.. completion.Complete(values)]);
        foreach (var (fact, message) in Incoherent())
            Fault([fact.Variable.Entity.Plural, fact.Id, fact.Variable.Name, fact.PeriodText], message.French, message.English);
        var given = faults.Count == 0 ? SpreadValues() : [];
        if (faults.Count > 0)
            throw new RefusalException(faults);
        return new Situation(
            law,
            instances.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<Who>)pair.Value),
            law.Groups.ToDictionary(group => group, MembershipOf),
            given);
    }

    private IEnumerable<FactFault> Incoherent()
    {
        var told = new FactsTold(
            values,
            AskedUntil ?? values.Max(value => FactsTold.LastMonth(value.Period)),
            places.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<(int, int, Role)>)pair.Value));
        return law.Checks.SelectMany(check => check.Faults(told));
    }

    private static Role? FreeRole(Role role, IEnumerable<Role> held)
    {
        IReadOnlyList<Role> candidates = role.Parts.Count > 0 ? role.Parts : [role];
        return candidates.FirstOrDefault(candidate => candidate.Max is not { } max || held.Count(other => other == candidate) < max);
    }

    private RefusalException Refused(IReadOnlyList<string> path, string french, string english) =>
        new([.. faults, new Refusal(path, new Text(french, english))]);

    private void Hold(Entity group, int person, int groupLane, Role role)
    {
        placed.Add((group, person));
        places[group].Add((person, groupLane, role));
    }

    private IEnumerable<(Who Who, int Person)> Unplaced(Entity group) =>
        instances[law.Person].Select((who, lane) => (who, lane)).Where(one => !placed.Contains((group, one.lane)));

    private void RequireEveryonePlaced(Entity group)
    {
        foreach (var (who, _) in Unplaced(group))
            Fault([law.Person.Plural, who.Key], $"n’a de place dans aucun élément de {group.Plural}", $"has no place in any of {group.Plural}");
    }

    private Membership MembershipOf(Entity group)
    {
        var count = instances[law.Person].Count;
        var membership = new Membership(new int[count], new uint[count]);
        foreach (var (person, groupLane, role) in places[group])
            (membership.GroupOf[person], membership.RoleOf[person]) = (groupLane, role.Mask);
        return membership;
    }

    private Dictionary<VariableAt, GivenColumn> SpreadValues()
    {
        var columns = new Dictionary<VariableAt, GivenColumn>();
        // A value for a long period fills only what shorter ones left open, whatever the order in which they were given.
        foreach (var value in values.OrderBy(value => value.Period.Unit == PeriodUnit.Forever ? int.MaxValue : value.Period.MonthCount))
        {
            if (PeriodSpread.Apply(value, key => Column(columns, key)) is { } message)
                faults.Add(new Refusal([value.Variable.Entity.Plural, value.Id, value.Variable.Name, value.PeriodText], message));
        }
        FillFromForever(columns);
        return columns;
    }

    private static void FillFromForever(Dictionary<VariableAt, GivenColumn> columns)
    {
        foreach (var (key, column) in columns.Where(pair => pair.Key.Period != Period.Forever))
        {
            if (columns.TryGetValue(key with { Period = Period.Forever }, out var forever))
                column.FillFrom(forever);
        }
    }

    private GivenColumn Column(Dictionary<VariableAt, GivenColumn> columns, VariableAt key)
    {
        if (!columns.TryGetValue(key, out var column))
            columns.Add(key, column = new GivenColumn(instances[key.Variable.Entity].Count, key.Variable.Default));
        return column;
    }
}
