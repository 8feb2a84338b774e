using System.Runtime.InteropServices;
using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Populations;

/// <summary>
/// Some households as columns in memory: what is read, computed and written at once. The same memory serves for those that come next.
/// </summary>
public sealed class PopulationUnit : IPopulation
{
    private readonly Dictionary<Entity, EntityRows> rows;
    private readonly Dictionary<Entity, Places> places;
    private readonly Dictionary<VariableAt, VariableAt> holdsForever;

    /// <param name="law">The entities.</param>
    /// <param name="columns">The values that each row has, or may have.</param>
    public PopulationUnit(LegalSystem law, IReadOnlyCollection<VariableAt> columns)
        : this(law, columns, null)
    {
    }

    private PopulationUnit(LegalSystem law, IReadOnlyCollection<VariableAt> columns, PopulationUnit? of)
    {
        (Law, Columns) = (law, columns);
        rows = law.Entities.ToDictionary(entity => entity, entity => new EntityRows(entity, columns, of?.rows[entity]));
        places = of?.places ?? law.Groups.ToDictionary(group => group, group => new Places(group));
        holdsForever = columns.Where(column => column.Period != Period.Forever)
            .Select(column => (Column: column, Forever: column with { Period = Period.Forever }))
            .Where(pair => columns.Contains(pair.Forever))
            .ToDictionary(pair => pair.Column, pair => pair.Forever);
    }

    public LegalSystem Law { get; }

    public IReadOnlyCollection<VariableAt> Columns { get; }

    public int Households => rows[Law.Person].Starts.Count - 1;

    /// <summary>The same people, with other columns.</summary>
    public PopulationUnit With(IReadOnlyCollection<VariableAt> columns) => new(Law, columns, this);

    /// <summary>The persons, or the groups of one kind.</summary>
    public EntityRows Rows(Entity entity) => rows[entity];

    /// <summary>Where persons are among the groups of one kind.</summary>
    public Places Places(Entity group) => places[group];

    /// <summary>Makes room for other households.</summary>
    public void Clear(bool keysAreTexts)
    {
        foreach (var one in rows.Values)
            one.Clear(keysAreTexts);
        foreach (var place in places.Values)
        {
            place.Rows.Clear();
            place.Roles.Clear();
        }
    }

    /// <summary>Closes a household: the rows added since the one before are its own.</summary>
    public void EndHousehold()
    {
        foreach (var one in rows.Values)
            one.Starts.Add(one.Count);
    }

    /// <summary>The instances of an entity that some households hold.</summary>
    public LaneRange Lanes(Entity entity, HouseholdRange households)
    {
        var starts = rows[entity].Starts;
        var first = starts[households.First];
        return new LaneRange(first, starts[households.First + households.Count] - first);
    }

    public void ReadStarts(Entity entity, HouseholdRange households, Span<int> starts) =>
        CollectionsMarshal.AsSpan(rows[entity].Starts).Slice(households.First, households.Count + 1).CopyTo(starts);

    public void ReadMembership(Entity group, LaneRange persons, Span<int> groups, Span<byte> roles)
    {
        var place = places[group];
        CollectionsMarshal.AsSpan(place.Rows).Slice(persons.First, persons.Count).CopyTo(groups);
        CollectionsMarshal.AsSpan(place.Roles).Slice(persons.First, persons.Count).CopyTo(roles);
    }

    /// <summary>A fact that nobody gave has its usual value; what the law computes is computed.</summary>
    public bool IsPartial(VariableAt column)
    {
        if (!column.Variable.HasFormula)
            return false;
        int[] lanes = [.. Enumerable.Range(0, rows[column.Variable.Entity].Count)];
        var values = new double[lanes.Length];
        ReadGiven(column, lanes, values);
        return values.Any(double.IsNaN);
    }

    public void ReadIsGiven(VariableAt column, ReadOnlySpan<int> lanes, Span<double> values)
    {
        ReadGiven(column, lanes, values);
        foreach (ref var value in values)
            value = double.IsNaN(value) ? 0 : 1;
    }

    public void ReadValues(VariableAt column, ReadOnlySpan<int> lanes, Span<double> values)
    {
        ReadGiven(column, lanes, values);
        values.Replace(double.NaN, column.Variable.Default);
    }

    /// <summary>What was given for the period, or else forever; no number otherwise.</summary>
    private void ReadGiven(VariableAt column, ReadOnlySpan<int> lanes, Span<double> values)
    {
        var own = rows[column.Variable.Entity];
        var given = own.Values(column);
        for (var lane = 0; lane < lanes.Length; lane++)
            values[lane] = given[lanes[lane]];
        if (!holdsForever.TryGetValue(column, out var forever))
            return;
        var usual = own.Values(forever);
        for (var lane = 0; lane < lanes.Length; lane++)
            values[lane] = double.IsNaN(values[lane]) ? usual[lanes[lane]] : values[lane];
    }
}
