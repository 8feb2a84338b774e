using Prevenance.Law;
using Prevenance.Law.Populations;
using Prevenance.Law.Situations;

namespace Prevenance.Exchange.Populations;

/// <summary>One situation as a population of one household, so that it can be written as a population is.</summary>
public sealed class SituationPopulation : INamedPopulation
{
    private readonly Situation situation;

    /// <exception cref="ArgumentException">A fact is not certain: a cell holds one value.</exception>
    public SituationPopulation(Situation situation)
    {
        this.situation = situation;
        if (situation.GivenFacts.FirstOrDefault(fact => !situation.PossibleValue(fact).IsExact) is { } uncertain)
            throw new ArgumentException($"{uncertain.Variable} of {uncertain.Who} is not certain", nameof(situation));
        Columns = [.. situation.GivenFacts.Select(fact => new VariableAt(fact.Variable, fact.Period)).Distinct()];
    }

    public LegalSystem Law => situation.Law;

    public int Households => 1;

    public IReadOnlyCollection<VariableAt> Columns { get; }

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

    public bool IsPartial(Variable variable, Period period) =>
        Enumerable.Range(0, situation.Count(variable.Entity)).Any(lane => !situation.IsGiven(variable, period, lane));

    public void ReadIsGiven(Variable variable, Period period, LaneRange lanes, Span<double> values)
    {
        for (var lane = 0; lane < lanes.Count; lane++)
            values[lane] = situation.IsGiven(variable, period, lanes.First + lane) ? 1 : 0;
    }

    public void ReadValues(Variable variable, Period period, LaneRange lanes, Span<double> values)
    {
        for (var lane = 0; lane < lanes.Count; lane++)
            values[lane] = situation.GivenTo(variable, period, lanes.First + lane) ?? variable.Default;
    }

    public IReadOnlyList<string> Ids(Entity entity, LaneRange lanes) => [.. situation.Instances(entity).Skip(lanes.First).Take(lanes.Count).Select(who => who.Key)];
}
