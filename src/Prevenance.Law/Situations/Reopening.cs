namespace Prevenance.Law.Situations;

/// <summary>Opens a situation again, so that somebody may come, leave or live elsewhere.</summary>
public static class Reopening
{
    /// <param name="situation">What is known.</param>
    /// <param name="leaves">The persons who leave; a group that nobody is left in leaves with them.</param>
    /// <returns>A builder that already holds everyone else, with what is known of them.</returns>
    public static SituationBuilder Reopen(this Situation situation, Predicate<string>? leaves = null)
    {
        var law = situation.Law;
        var builder = new SituationBuilder(law);
        foreach (var entity in law.Entities)
        {
            foreach (var (who, _) in Staying(situation, entity, leaves))
                builder.Add(entity, who);
        }
        foreach (var group in law.Groups)
        {
            foreach (var (who, lane) in Staying(situation, group, leaves))
                Place(situation, builder, group, who.Key, lane, leaves);
        }
        foreach (var (key, column) in situation.Given)
        {
            foreach (var (who, lane) in Staying(situation, key.Variable.Entity, leaves).Where(one => column.Known[one.Lane]))
                builder.Give(key.Variable, who.Key, key.Period, column[lane]);
        }
        return builder;
    }

    private static IEnumerable<(Who Who, int Lane)> Staying(Situation situation, Entity entity, Predicate<string>? leaves) => situation.Instances(entity)
        .Select((who, lane) => (Who: who, Lane: lane))
        .Where(one => leaves is null || (entity.IsPerson ? !leaves(one.Who.Key) : Members(situation, entity, one.Lane, leaves).Any()));

    private static IEnumerable<(string Id, Role Role)> Members(Situation situation, Entity group, int lane, Predicate<string>? leaves) =>
        situation.MembersOf(group, lane).Select(member => (Id: situation.Instances(situation.Law.Person)[member.Person].Key, member.Role))
            .Where(member => leaves is null || !leaves(member.Id));

    /// <summary>Roles held in turn close up: when the first claimant leaves, the other one takes their place.</summary>
    private static void Place(Situation situation, SituationBuilder builder, Entity group, string id, int lane, Predicate<string>? leaves)
    {
        foreach (var (person, role) in Members(situation, group, lane, leaves).OrderBy(member => member.Role.Mask))
            builder.Place(group, id, group.Roles.FirstOrDefault(given => given.Parts.Contains(role)) ?? role, person);
    }
}
