using Prevenance.Law;
using Prevenance.Texts.Files;
using Prevenance.Law.France.Demographie;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Aids.Reading;

/// <summary>Reads conditions: each is a mapping of one key, the kind of condition.</summary>
internal sealed class ConditionReader(YamlMap file, LegalSystem law)
{
    /// <summary>Ten times those of the longest aid that is known.</summary>
    private const int MostConditions = 500;

    /// <summary>Kinds that ask for one of the values of a fact, under a word of their own.</summary>
    private static readonly Dictionary<string, string> Choices = new(StringComparer.Ordinal)
    {
        ["activity"] = "activite",
        ["school"] = "scolarite",
        ["year_of_studies"] = "annee_etude",
        ["housing"] = "statut_occupation_logement",
        ["social_security"] = "regime_securite_sociale",
        ["baccalaureat"] = "mention_baccalaureat",
    };

    private static readonly string Kinds =
        string.Join(", ", new[] { "age", "place", "quotient", "receives", "children", "fact", "to_verify", "all", "any", "not" }.Concat(Choices.Keys));

    private readonly VariableReading variables = new(file, law);
    private readonly PlaceReader places = new(file);
    private int verified;
    private int read;

    /// <summary>The list under a key, of which every condition must hold; nothing to hold where it is empty.</summary>
    public Condition All(string key) => new Condition.All([.. file.List(key).Select(Read)]);

    private Condition Read(YamlNode node)
    {
        if (++read > MostConditions)
            throw file.Fault(node, $"une aide a au plus {MostConditions} conditions", $"an aid has at most {MostConditions} conditions");
        var map = file.Inner(node, new($"une condition est une table d’une seule clé, parmi {Kinds}", $"a condition is a mapping of one key, among {Kinds}"));
        if (map.Keys.Count() != 1)
            throw file.Fault(node, $"une condition a une seule clé, parmi {Kinds} : plusieurs conditions s’écrivent en plusieurs lignes de la liste", $"a condition has one key, among {Kinds}: write several conditions as several items");
        var kind = map.Keys.Single();
        var body = map.Require(kind);
        return kind switch
        {
            "age" => new Condition.Within(new Measure.Of(Ages.Age), Age(body)),
            "place" => places.Read(body),
            "quotient" => Quotient(body),
            "receives" => AnyOf([.. YamlMap.Items(body).Select(right => new Condition.Receives(variables.Right(right)))], body),
            "children" => Children(body),
            "fact" => Fact(body),
            "to_verify" => new Condition.ToVerify(Words.Read(file, body), ++verified),
            "all" => new Condition.All([.. YamlMap.Items(body).Select(Read)]),
            "any" => AnyOf([.. YamlMap.Items(body).Select(Read)], body),
            "not" => new Condition.Not(Read(body)),
            _ when Choices.TryGetValue(kind, out var fact) => Choice(variables.Find(fact, body), body),
            _ => throw file.Fault(node, $"« {kind} » n’est pas une sorte de condition ; attendu : l’une de {Kinds}", $"'{kind}' is no kind of condition; expected one of {Kinds}"),
        };
    }

    private Condition AnyOf(IReadOnlyList<Condition> conditions, YamlNode at) => conditions.Count switch
    {
        0 => throw file.Fault(at, "la liste est vide : nommer au moins une condition", "the list is empty: name at least one condition"),
        1 => conditions[0],
        _ => new Condition.Any(conditions),
    };

    private Bounds Age(YamlNode body)
    {
        var map = file.Inner(body, new("age est { from, to, under }, en années révolues", "age is { from, to, under }, in completed years"));
        var bounds = new Bounds(AtLeast: map.OptionalNumber("from"), AtMost: map.OptionalNumber("to"), Under: map.OptionalNumber("under"));
        return NotEmpty(bounds, map);
    }

    private static Bounds Limits(YamlMap map) => NotEmpty(
        new Bounds(map.OptionalNumber("at_least"), map.OptionalNumber("above"), map.OptionalNumber("at_most"), map.OptionalNumber("under")), map);

    private static Bounds NotEmpty(Bounds bounds, YamlMap map)
    {
        map.RefuseOtherKeys();
        return bounds.IsEmpty ? throw map.Fault("il manque une borne", "a bound is missing") : bounds;
    }

    private Condition.Within Quotient(YamlNode body)
    {
        var map = file.Inner(body, new("quotient est { kind: caf ou tax, per: month ou year, at_most: 800 }", "quotient is { kind: caf or tax, per: month or year, at_most: 800 }"));
        var (kind, per) = (map.OptionalText("kind") ?? "caf", map.OptionalText("per") ?? "month");
        Measure measure = (kind, per) switch
        {
            ("caf", "month") => new Measure.Of(variables.Number("quotient_familial_caf", body)),
            ("tax", "month" or "year") => new Measure.TaxQuotient(per == "month"),
            _ => throw map.Fault(
                $"le quotient est {{ kind: caf, per: month }} ou {{ kind: tax, per: month ou year }}, pas {kind} par {per}",
                $"the quotient is {{ kind: caf, per: month }} or {{ kind: tax, per: month or year }}, not {kind} per {per}"),
        };
        return new Condition.Within(measure, Limits(map));
    }

    private Condition.Children Children(YamlNode body)
    {
        var map = file.Inner(body, new("children est { from, to, at_least }, les âges en années révolues", "children is { from, to, at_least }, ages in completed years"));
        var age = new Bounds(AtLeast: map.OptionalNumber("from"), AtMost: map.OptionalNumber("to"), Under: map.OptionalNumber("under"));
        var count = new Bounds(AtLeast: map.OptionalNumber("at_least") ?? 1);
        map.RefuseOtherKeys();
        return new Condition.Children(age, count);
    }

    private Condition Fact(YamlNode body)
    {
        if (body is YamlScalarNode)
            return new Condition.Holds(variables.Flag(body));
        var map = file.Inner(body, new(
            "fact est une variable qui se dit par oui ou non, { name, is: [values] } ou { name, at_least, above, at_most, under }",
            "fact is a yes-or-no variable, { name, is: [values] } or { name, at_least, above, at_most, under }"));
        var (name, at) = (map.Text("name"), map.Require("name"));
        if (map.Find("is") is not { } values)
            return new Condition.Within(new Measure.Of(variables.Number(name, at)), Limits(map));
        map.RefuseOtherKeys();
        return Choice(variables.Find(at), values);
    }

    private Condition.IsOneOf Choice(Variable variable, YamlNode values) => new(variable, variables.Values(variable, values));
}
