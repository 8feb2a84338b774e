using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Populations;

/// <summary>One household of a population as a situation, so that what its values come from can be read.</summary>
public static class HouseholdSituation
{
    /// <param name="unit">Households with their facts.</param>
    /// <param name="household">Which of them, by rank.</param>
    /// <exception cref="RefusalException">What the household is said to be contradicts itself.</exception>
    public static Situation Of(PopulationUnit unit, int household)
    {
        var builder = new SituationBuilder(unit.Law);
        foreach (var entity in unit.Law.Entities)
        {
            foreach (var row in unit.Rows(entity).Of(household))
                builder.Add(entity, unit.Rows(entity).Ids[row]);
        }
        var persons = unit.Rows(unit.Law.Person);
        foreach (var group in unit.Law.Groups)
        {
            var places = unit.Places(group);
            foreach (var person in persons.Of(household))
                builder.Place(group, unit.Rows(group).Ids[places.Rows[person]], group.SimpleRoles[places.Roles[person]], persons.Ids[person]);
        }
        foreach (var entity in unit.Law.Entities)
            Give(unit.Rows(entity), household, builder);
        return builder.Build();
    }

    private static void Give(EntityRows rows, int household, SituationBuilder builder)
    {
        foreach (var column in rows.Columns)
        {
            foreach (var row in rows.Of(household).Where(row => !double.IsNaN(rows[column][row])))
                builder.Give(column.Variable, rows.Ids[row], column.Period, rows[column][row]);
        }
    }
}
