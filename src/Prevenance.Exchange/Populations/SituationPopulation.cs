using Prevenance.Law;
using Prevenance.Law.Populations;
using Prevenance.Law.Situations;

namespace Prevenance.Exchange.Populations;

/// <summary>One situation as a population of one household, so that it can be written as a population is.</summary>
public sealed class SituationPopulation : INamedPopulation
{
    private readonly Situation situation;

    /// <exception cref="ArgumentException">
    /// A variable that the law computes was given to some persons only, or a fact is not certain: a column holds one known value for each.
    /// </exception>
    public SituationPopulation(Situation situation)
    {
        this.situation = situation;
        var facts = situation.GivenFacts.GroupBy(fact => (fact.Variable, fact.Period)).ToList();
        var partial = facts.FirstOrDefault(column => column.Key.Variable.HasFormula && column.Count() < situation.Count(column.Key.Variable.Entity));
        if (partial is not null || facts.Any(column => column.Any(fact => !situation.PossibleValue(fact).IsExact)))
            throw new ArgumentException($"{partial?.Key.Variable.Name ?? "a fact"} is not known of everyone", nameof(situation));
        Columns = [.. facts.Select(column => column.Key)];
    }

    public LegalSystem Law => situation.Law;

    public int Households => 1;

    public IReadOnlyCollection<(Variable Variable, Period Period)> Columns { get; }

    public LaneRange Lanes(Entity entity, HouseholdRange households) =>
        households.First == 0 ? new LaneRange(0, households.Count == 0 ? 0 : situation.Count(entity)) : new LaneRange(situation.Count(entity), 0);

    public void ReadMembership(Entity group, LaneRange persons, Span<int> groups, Span<byte> roles)
    {
        var roleOf = Enumerable.Range(0, situation.Count(group)).SelectMany(lane => situation.MembersOf(group, lane)).ToDictionary(member => member.Person, member => member.Role);
        for (var person = 0; person < persons.Count; person++)
        {
            groups[person] = situation.GroupOf(group, persons.First + person);
            roles[person] = (byte)group.SimpleRoles.Index().First(role => role.Item == roleOf[persons.First + person]).Index;
        }
    }

    public void ReadValues(Variable variable, Period period, LaneRange lanes, Span<double> values)
    {
        for (var lane = 0; lane < lanes.Count; lane++)
            values[lane] = situation.GivenTo(variable, period, lanes.First + lane) ?? variable.Default;
    }

    public IReadOnlyList<string> Ids(Entity entity, LaneRange lanes) => [.. situation.Ids(entity).Skip(lanes.First).Take(lanes.Count)];
}
