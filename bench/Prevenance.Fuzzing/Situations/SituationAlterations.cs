using System.Text;
using System.Text.Json.Nodes;
using Prevenance.Law;

namespace Prevenance.Fuzzing.Situations;

/// <summary>
/// Alters situations as whoever knows their form does: people come and go, facts are told and values asked that the law has.
/// What stays right is read to the end and reaches the calculation; half of them are then altered blindly as well.
/// </summary>
internal sealed class SituationAlterations(LegalSystem law)
{
    private const int MostAlterations = 6;

    private static readonly string[] Names = ["b", "Zoé", "Jean-Luc d’Arc", "李", "42", "a/b"];

    private readonly Dictionary<Entity, List<Variable>> variables = law.Entities.ToDictionary(
        entity => entity, entity => law.Variables.Where(variable => variable.Entity == entity).ToList());

    public byte[] Alter(byte[] input, Mutations mutations)
    {
        var document = JsonNode.Parse(input)!.AsObject();
        for (var times = 1 + mutations.Next(MostAlterations); times > 0; times--)
            AlterOnce(document, mutations);
        var altered = Encoding.UTF8.GetBytes(document.ToJsonString());
        return mutations.Next(2) == 0 ? mutations.OfText(altered) : altered;
    }

    private void AlterOnce(JsonObject document, Mutations mutations)
    {
        var persons = Instances(document, law.Person);
        var entity = mutations.OneOf(law.Entities);
        var instance = mutations.OneOf([.. Instances(document, entity)]).Value!.AsObject();
        var variable = mutations.OneOf(variables[entity]);
        switch (mutations.Next(10))
        {
            case 0:
                AddPerson(document, persons, mutations);
                break;
            case 1 when persons.Count > 1:
                RemovePerson(document, persons, mutations);
                break;
            case 2:
                var group = mutations.OneOf([.. law.Groups]);
                Regroup(Instances(document, group), group, mutations.OneOf([.. persons]).Key, mutations);
                break;
            case 3:
                Forget(entity, instance, mutations);
                break;
            case 4:
                Say(instance, variable, DrawnFacts.AskedPeriod(variable, mutations), null);
                break;
            default:
                Say(instance, variable, DrawnFacts.ToldPeriod(variable, mutations), DrawnFacts.Value(variable, mutations));
                break;
        }
    }

    private void AddPerson(JsonObject document, JsonObject persons, Mutations mutations)
    {
        var id = mutations.OneOf(Names);
        if (!persons.TryAdd(id, new JsonObject()))
            return;
        foreach (var group in law.Groups)
            Place(mutations.OneOf([.. Instances(document, group)]).Value!.AsObject(), group, id, mutations);
    }

    private void RemovePerson(JsonObject document, JsonObject persons, Mutations mutations)
    {
        var id = mutations.OneOf([.. persons]).Key;
        persons.Remove(id);
        foreach (var group in law.Groups)
            TakeOut(Instances(document, group), group, id);
    }

    /// <summary>Somebody moves to another group, which may be a new one; what nobody is in any more goes.</summary>
    private static void Regroup(JsonObject groups, Entity group, string id, Mutations mutations)
    {
        TakeOut(groups, group, id);
        groups.TryAdd(id, new JsonObject());
        Place(mutations.OneOf([.. groups]).Value!.AsObject(), group, id, mutations);
        foreach (var (name, _) in groups.Where(one => !one.Value!.AsObject().Any(pair => IsRole(group, pair.Key))).ToList())
            groups.Remove(name);
    }

    /// <summary>In a role that has room, of which there is always one: children have no number.</summary>
    private static void Place(JsonObject instance, Entity group, string id, Mutations mutations)
    {
        var roles = group.Roles.Where(role => role.Max is not { } max || (instance[NameOf(role)] as JsonArray ?? []).Count < max).ToList();
        var name = NameOf(mutations.OneOf(roles));
        if (instance[name] is JsonArray holders)
            holders.Add(id);
        else
            instance[name] = new JsonArray(id);
    }

    private static void TakeOut(JsonObject groups, Entity group, string id)
    {
        foreach (var (_, instance) in groups)
        {
            foreach (var (role, holders) in instance!.AsObject().Where(pair => IsRole(group, pair.Key)).ToList())
            {
                holders!.AsArray().RemoveAll(holder => holder!.GetValue<string>() == id);
                if (holders.AsArray().Count == 0)
                    instance.AsObject().Remove(role);
            }
        }
    }

    private static void Forget(Entity entity, JsonObject instance, Mutations mutations)
    {
        var told = instance.Select(pair => pair.Key).Where(key => !IsRole(entity, key)).ToList();
        if (told.Count > 0)
            instance.Remove(mutations.OneOf(told));
    }

    private static void Say(JsonObject instance, Variable variable, string period, JsonNode? value)
    {
        if (instance[variable.Name] is not JsonObject told)
            instance[variable.Name] = told = [];
        told[period] = value;
    }

    private static JsonObject Instances(JsonObject document, Entity entity) => document[entity.Plural]!.AsObject();

    private static bool IsRole(Entity entity, string key) => entity.Roles.Any(role => NameOf(role) == key);

    private static string NameOf(Role role) => role.Plural ?? role.Key;
}
