using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Populations;

/// <summary>One situation as a population of one household, so that it can be written and computed as a population is.</summary>
public static class SituationUnit
{
    /// <exception cref="ArgumentException">A fact is not certain: a cell holds one value.</exception>
    public static PopulationUnit Of(Situation situation)
    {
        if (situation.GivenFacts.FirstOrDefault(fact => !situation.PossibleValue(fact).IsExact) is { } uncertain)
            throw new ArgumentException($"{uncertain.Variable} of {uncertain.Who} is not certain", nameof(situation));
        var unit = new PopulationUnit(situation.Law, [.. situation.GivenFacts.Select(fact => new VariableAt(fact.Variable, fact.Period)).Distinct()]);
        unit.Clear(keysAreTexts: true);
        foreach (var entity in situation.Law.Entities)
            AddRows(unit.Rows(entity), situation);
        foreach (var group in situation.Law.Groups)
            AddPlaces(unit.Places(group), situation);
        unit.EndHousehold();
        return unit;
    }

    private static void AddRows(EntityRows rows, Situation situation)
    {
        foreach (var (lane, who) in situation.Instances(rows.Entity).Index())
        {
            rows.Households.Add("1");
            rows.Ids.Add(who.Key);
            foreach (var column in rows.Columns)
                rows[column].Add(situation.GivenTo(column.Variable, column.Period, lane) ?? double.NaN);
        }
    }

    private static void AddPlaces(Places places, Situation situation)
    {
        var roleOf = Enumerable.Range(0, situation.Count(places.Group))
            .SelectMany(lane => situation.MembersOf(places.Group, lane)).ToDictionary(member => member.Person, member => member.Role);
        for (var person = 0; person < situation.Count(situation.Law.Person); person++)
        {
            places.Rows.Add(situation.GroupOf(places.Group, person));
            places.Roles.Add((byte)places.Group.SimpleRoles.Index().First(role => role.Item == roleOf[person]).Index);
        }
    }
}
