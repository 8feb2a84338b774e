using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Law;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Exchange;

/// <summary>
/// Reads a situation in the JSON form of the OpenFisca web API: entities in the plural, then instances by identifier,
/// then roles and variables, then periods; <c>null</c> asks for a value.
/// </summary>
public sealed class SituationReader
{
    private readonly LegalSystem law;
    private readonly ReadingRules rules;
    private readonly SituationBuilder builder;
    private readonly List<AskedValue> asked = [];
    private readonly Dictionary<VariableAt, Text> gaps = [];
    private readonly SortedSet<string> unknown = new(StringComparer.Ordinal);

    private SituationReader(LegalSystem law, ReadingRules rules) =>
        (this.law, this.rules, builder) = (law, rules, new SituationBuilder(law, rules.Limits));

    /// <exception cref="RefusalException">The document cannot be read; every fault is told with its path.</exception>
    public static SituationDocument Read(LegalSystem law, JsonObject document, ReadingRules rules) =>
        new SituationReader(law, rules).Read(document);

    private SituationDocument Read(JsonObject document)
    {
        foreach (var key in document.Select(pair => pair.Key).Where(key => law.Entities.All(entity => entity.Plural != key)))
        {
            var names = string.Join(", ", law.Entities.Select(entity => entity.Plural));
            builder.Fault([key], $"ce nom n’est pas une entité ; attendu : {names}", $"this is not an entity; expected one of {names}");
        }
        var instances = law.Entities.Select(entity => (entity, objects: Instances(document, entity))).ToList();
        // Every instance is declared before any value or role is read, since roles name persons.
        foreach (var (entity, objects) in instances)
            objects.ForEach(instance => builder.Add(entity, instance.Id));
        foreach (var (entity, objects) in instances)
            objects.ForEach(instance => ReadInstance(entity, instance.Id, instance.Lane, instance.Body));
        if (rules.PlacesOthersAlone)
            law.Groups.ToList().ForEach(builder.PlaceOthersAlone);
        builder.AskedUntil = asked.Max(one => FactsTold.LastMonth(one.Question.Period)) ?? rules.Asked;
        return new SituationDocument(builder.Build(), asked, gaps, [.. unknown]);
    }

    private List<(string Id, int Lane, JsonObject Body)> Instances(JsonObject document, Entity entity)
    {
        if (!document.TryGetPropertyValue(entity.Plural, out var node))
        {
            if (entity.IsPerson)
                builder.Fault([entity.Plural], "il faut au moins une personne", "at least one person is needed");
            return [];
        }
        if (node is not JsonObject group || (group.Count == 0 && (entity.IsPerson || !rules.PlacesOthersAlone)))
        {
            builder.Fault([entity.Plural], "attendu : un objet d’identifiants", "expected an object of identifiers");
            return [];
        }
        var result = new List<(string, int, JsonObject)>();
        foreach (var (id, body) in group)
        {
            if (body is JsonObject instance)
                result.Add((id, result.Count, instance));
            else
                builder.Fault([entity.Plural, id], "attendu : un objet de variables", "expected an object of variables");
        }
        return result;
    }

    private void ReadInstance(Entity entity, string id, int lane, JsonObject body)
    {
        foreach (var (key, node) in body)
        {
            if (entity.Roles.FirstOrDefault(role => role.Plural == key || role.Key == key) is { } role)
                ReadRole(entity, id, role, key, node);
            else if (FindVariable(entity, id, key, node) is { } variable)
                ReadValues(variable, id, lane, node);
        }
    }

    private void ReadRole(Entity entity, string id, Role role, string key, JsonNode? node)
    {
        var persons = node is JsonArray list ? [.. list] : new List<JsonNode?> { node };
        foreach (var person in persons)
        {
            if (person?.GetValueKind() == JsonValueKind.String)
                builder.Place(entity, id, role, person.GetValue<string>());
            else if (person?.GetValueKind() == JsonValueKind.Number && rules.AcceptsTestNotation)
                builder.Place(entity, id, role, person.ToString());
            else
                builder.Fault([entity.Plural, id, key], "attendu : des identifiants de personnes", "expected identifiers of persons");
        }
    }

    private Variable? FindVariable(Entity entity, string id, string name, JsonNode? node)
    {
        var variable = law.Find(name);
        if (variable?.Entity == entity)
            return variable;
        if (variable is not null)
            builder.Fault([entity.Plural, id, name], $"cette variable se donne dans {variable.Entity.Plural}", $"this variable belongs to {variable.Entity.Plural}");
        else if (!rules.NotesUnknownVariables)
            builder.Fault([entity.Plural, id, name], $"cette variable n’existe pas{Nearest(name)}", $"there is no such variable{Nearest(name)}");
        else if (!IsNeutral(node))
            unknown.Add(name);
        return null;
    }

    private string Nearest(string name) => NearestName.Find(name, law.Variables.Select(variable => variable.Name)) is { } near ? $" ({near} ?)" : "";

    private static bool IsNeutral(JsonNode? node) => node switch
    {
        JsonObject periods => periods.All(period => IsNeutral(period.Value)),
        null => false,
        _ => node.GetValueKind() switch
        {
            JsonValueKind.False => true,
            JsonValueKind.Number => node.GetValue<double>() == 0,
            _ => false,
        },
    };

    private void ReadValues(Variable variable, string id, int lane, JsonNode? node)
    {
        if (node is JsonObject byPeriod)
        {
            foreach (var (periodText, value) in byPeriod)
                ReadDated(variable, id, lane, periodText, value);
        }
        else if (rules.DefaultPeriod is { } period)
        {
            ReadValue(variable, id, lane, variable.Unit == PeriodUnit.Forever ? Period.Forever : period, period.ToString(), node);
        }
        else
        {
            builder.Fault(
                [variable.Entity.Plural, id, variable.Name],
                "attendu : des valeurs par période, comme { \"2025-06\": … }",
                "expected values by period, such as { \"2025-06\": … }");
        }
    }

    private void ReadDated(Variable variable, string id, int lane, string periodText, JsonNode? value)
    {
        if (Period.TryParse(periodText, out var period))
        {
            ReadValue(variable, id, lane, variable.Unit == PeriodUnit.Forever ? Period.Forever : period, periodText, value);
            return;
        }
        builder.Fault(
            [variable.Entity.Plural, id, variable.Name, periodText],
            "ce n’est pas une période ; attendu : 2025, 2025-06, month:2025-01:12, year:2025-07 ou ETERNITY",
            "this is not a period; expected 2025, 2025-06, month:2025-01:12, year:2025-07 or ETERNITY");
    }

    private void ReadValue(Variable variable, string id, int lane, Period period, string periodText, JsonNode? node)
    {
        IReadOnlyList<string> path = [variable.Entity.Plural, id, variable.Name, periodText];
        if (node is null)
            Ask(variable, id, lane, period, periodText, path);
        else if (!PossibleNotation.TryRead(variable, node, rules.AcceptsTestNotation, out var value, out var expected))
            builder.Fault(path, expected.French, expected.English);
        else
            builder.Give(variable, id, period, value, periodText);
    }

    private void Ask(Variable variable, string id, int lane, Period period, string periodText, IReadOnlyList<string> path)
    {
        var question = new VariableAt(variable, period);
        var coverage = law.Figures.Coverage;
        if (!coverage.Holds(period))
            builder.Fault(path, $"cette période n’est pas couverte ; attendu : de {coverage.First} à {coverage.Last}", $"this period is not covered; expected one from {coverage.First} to {coverage.Last}");
        else if (question.IsWellFormed)
            asked.Add(new AskedValue(id, lane, question, periodText));
        else if (rules.LeavesGaps)
            gaps[question] = ExpectedPeriod(variable);
        else
            builder.Fault(path, ExpectedPeriod(variable).French, ExpectedPeriod(variable).English);
    }

    private static Text ExpectedPeriod(Variable variable) => variable.Unit == PeriodUnit.Month
        ? new Text("cette variable se demande pour un mois, comme 2025-06", "this variable is asked for a month, such as 2025-06")
        : new Text("cette variable se demande pour une année civile, comme 2025", "this variable is asked for a calendar year, such as 2025");
}
