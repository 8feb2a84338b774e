namespace Prevenance.Law.Situations;

/// <summary>A situation many times side by side, each copy to be altered by itself. It keeps the shape of one, so it shares its plans.</summary>
internal sealed class Repetition
{
    private readonly Situation one;
    private readonly Dictionary<VariableAt, GivenColumn> columns;

    public Repetition(Situation one, int times)
    {
        this.one = one;
        columns = one.Given.ToDictionary(pair => pair.Key, pair => Repeat(pair.Value, pair.Key, times));
        var instances = one.Law.Entities.ToDictionary(
            entity => entity, entity => (IReadOnlyList<Who>)[.. Enumerable.Repeat(one.Instances(entity), times).SelectMany(who => who)]);
        Whole = new Situation(one.Law, instances, one.Law.Groups.ToDictionary(group => group, group => Repeat(one, group, times)), columns);
    }

    public Situation Whole { get; }

    /// <summary>Alters what is given to one instance in one copy, in every period for which something is.</summary>
    public void Alter(int copy, Variable variable, int lane, Func<double, double> change)
    {
        var at = (copy * one.Count(variable.Entity)) + lane;
        foreach (var (_, column) in columns.Where(pair => pair.Key.Variable == variable))
            column.Set(at, change(column.Values[at]));
    }

    private static GivenColumn Repeat(GivenColumn given, VariableAt key, int times)
    {
        var column = new GivenColumn(given.Values.Length * times, key.Variable.Default);
        for (var copy = 0; copy < times; copy++)
            column.FillFrom(given, copy * given.Values.Length);
        return column;
    }

    private static Membership Repeat(Situation one, Entity group, int times)
    {
        var (membership, groups) = (one.Membership(group), one.Count(group));
        var groupOf = Enumerable.Range(0, times).SelectMany(copy => membership.GroupOf.Select(lane => lane + (copy * groups)));
        return new Membership([.. groupOf], [.. Enumerable.Repeat(membership.RoleOf, times).SelectMany(role => role)]);
    }
}
