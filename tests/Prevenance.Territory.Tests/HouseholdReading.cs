using Prevenance.Populations;
using Prevenance.Law;
using Prevenance.Law.Populations;
using Prevenance.Law.Situations;

namespace Prevenance.Territory.Tests;

/// <summary>Takes one household out of a population, as the situation that a form or a file would give.</summary>
internal static class HouseholdReading
{
    public static Situation Read(PopulationUnit population, int household)
    {
        var builder = new SituationBuilder(population.Law);
        var range = new HouseholdRange(household, 1);
        var persons = population.Lanes(population.Law.Person, range);
        foreach (var entity in population.Law.Entities)
        {
            var lanes = population.Lanes(entity, range);
            for (var lane = 0; lane < lanes.Count; lane++)
                builder.Add(entity, $"{lane}");
        }
        foreach (var group in population.Law.Groups)
            Place(builder, population, group, persons, population.Lanes(group, range).First);
        foreach (var column in population.Columns)
            Give(builder, population, column, population.Lanes(column.Variable.Entity, range));
        return builder.Build();
    }

    private static void Place(SituationBuilder builder, PopulationUnit population, Entity group, LaneRange persons, int firstGroup)
    {
        var (groups, roles) = (new int[persons.Count], new byte[persons.Count]);
        population.ReadMembership(group, persons, groups, roles);
        for (var person = 0; person < persons.Count; person++)
            builder.Place(group, $"{groups[person] - firstGroup}", group.SimpleRoles[roles[person]], $"{person}");
    }

    private static void Give(SituationBuilder builder, PopulationUnit population, VariableAt column, LaneRange lanes)
    {
        var values = new double[lanes.Count];
        population.ReadValues(column, [.. Enumerable.Range(lanes.First, lanes.Count)], values);
        for (var lane = 0; lane < lanes.Count; lane++)
            builder.Give(column.Variable, $"{lane}", column.Period, values[lane]);
    }
}
