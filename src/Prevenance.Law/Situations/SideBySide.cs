namespace Prevenance.Law.Situations;

/// <summary>Several situations as one, so that one pass answers for all of them.</summary>
public sealed class SideBySide
{
    private readonly IReadOnlyList<Situation> parts;

    private SideBySide(IReadOnlyList<Situation> parts, Situation whole) => (this.parts, Whole) = (parts, whole);

    /// <summary>The situation that holds them all.</summary>
    public Situation Whole { get; }

    /// <param name="parts">Situations of one law; persons of different situations may have the same key.</param>
    public static SideBySide Of(IReadOnlyList<Situation> parts)
    {
        var law = parts[0].Law;
        var instances = law.Entities.ToDictionary(entity => entity, entity => (IReadOnlyList<Who>)[.. parts.SelectMany(part => part.Instances(entity))]);
        return new SideBySide(parts, new Situation(law, instances, law.Groups.ToDictionary(group => group, group => Memberships(parts, group)), Columns(parts)));
    }

    /// <summary>The lanes of an entity that belong to one of the situations.</summary>
    public Range LanesOf(int part, Entity entity)
    {
        var first = parts.Take(part).Sum(before => before.Count(entity));
        return first..(first + parts[part].Count(entity));
    }

    private static Membership Memberships(IReadOnlyList<Situation> parts, Entity group)
    {
        var (groupOf, roleOf, groups) = (new List<int>(), new List<uint>(), 0);
        foreach (var part in parts)
        {
            var membership = part.Membership(group);
            groupOf.AddRange(membership.GroupOf.Select(lane => lane + groups));
            roleOf.AddRange(membership.RoleOf);
            groups += part.Count(group);
        }
        return new Membership([.. groupOf], [.. roleOf]);
    }

    private static Dictionary<VariableAt, GivenColumn> Columns(IReadOnlyList<Situation> parts)
    {
        var columns = new Dictionary<VariableAt, GivenColumn>();
        foreach (var key in parts.SelectMany(part => part.Given.Keys).Distinct())
        {
            var lanes = parts.Sum(part => part.Count(key.Variable.Entity));
            var (column, first) = (columns[key] = new GivenColumn(lanes, key.Variable.Default), 0);
            foreach (var part in parts)
            {
                if (part.FindColumn(key) is { } values)
                    column.FillFrom(values, first);
                first += part.Count(key.Variable.Entity);
            }
        }
        return columns;
    }
}
