using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Aids.Import;

/// <summary>Translates the kinds of condition of the aides-jeunes form.</summary>
internal sealed class ConditionTranslation(YamlMap source, ImportedInstitution institution)
{
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["communes"] = "commune",
        ["epcis"] = "epci",
        ["excluded_epcis"] = "epci",
        ["departements"] = "departement",
        ["regions"] = "region",
        ["codes_postaux"] = "postal_code",
    };

    private static readonly Dictionary<string, string> Limits = new(StringComparer.Ordinal)
    {
        [">="] = "at_least",
        [">"] = "above",
        ["<="] = "at_most",
        ["<"] = "under",
    };

    /// <summary>The conditions of a list, each in our form; none where the list is absent.</summary>
    public IEnumerable<object> Of(string key) => Of(source.Find(key));

    public IEnumerable<object> Of(YamlNode? list) => list is null ? [] : YamlMap.Items(list).SelectMany(Translate);

    private IEnumerable<object> Translate(YamlNode node)
    {
        var condition = source.Inner(node, new("une condition est une table avec son type", "a condition is a mapping with its type"));
        var type = condition.Text("type");
        return type switch
        {
            "age" => [One("age", Age(condition))],
            "communes" or "epcis" or "departements" or "regions" or "codes_postaux" => Place(type, condition),
            "excluded_epcis" => Place(type, condition).Select(place => One("not", place)),
            "attached_to_institution" => [institution.Territory()],
            "quotient_familial" => [Quotient(condition)],
            "beneficiaire_rsa" => [One("receives", "rsa")],
            "formation_sanitaire_social" or "agence_travail_temporaire" or "difficultes_acces_ou_frais_logement" or "boursier" => [One("fact", type)],
            "regime_securite_sociale" => Included("social_security", condition),
            "statut_occupation_logement" => Included("housing", condition),
            "annee_etude" => [One("year_of_studies", condition.Texts(condition.Require("values")))],
            "mention_baccalaureat" => [One("baccalaureat", condition.Texts(condition.Require("values")))],
            "taux_incapacite" => [One("fact", Limited(condition, new() { ["name"] = type }))],
            "enfants_eligibles" => [Children(condition)],
            "not" => [One("not", One("all", Translate(condition.Require("value")).ToList()))],
            _ => throw new ImportRefusedException(ImportRefusal.UnknownCondition, $"the kind of condition '{type}' is not known"),
        };
    }

    private static Dictionary<string, object> One(string kind, object body) => new() { [kind] = body };

    private static Dictionary<string, object> Age(YamlMap condition)
    {
        var years = condition.OptionalNumber("value") ?? throw condition.Fault("value manque", "value is missing");
        return condition.Text("operator") switch
        {
            ">=" => new() { ["from"] = years },
            ">" => new() { ["from"] = years + 1 },
            "<=" => new() { ["to"] = years },
            "<" => new() { ["under"] = years },
            "=" => new() { ["from"] = years, ["to"] = years },
            var other => throw UnknownOperator(other),
        };
    }

    /// <summary>An empty list of places limits nothing in this form.</summary>
    private static IEnumerable<Dictionary<string, object>> Place(string type, YamlMap condition) =>
        condition.Find("values") is YamlSequenceNode { Children.Count: > 0 } values
            ? [One("place", One(Places[type], condition.Texts(values)))]
            : [];

    /// <summary>Read as the form itself does, from the tax notice: which quotient the institution means is not said there.</summary>
    private static Dictionary<string, object> Quotient(YamlMap condition) => One("quotient", Limited(condition, new()
    {
        ["kind"] = "tax",
        ["per"] = condition.OptionalText("period") ?? "month",
    }));

    private static Dictionary<string, object> Limited(YamlMap condition, Dictionary<string, object> body)
    {
        var sign = condition.Text("operator");
        var limit = Limits.GetValueOrDefault(sign) ?? throw UnknownOperator(sign);
        body[limit] = condition.OptionalNumber("value") ?? throw condition.Fault("value manque", "value is missing");
        return body;
    }

    private static IEnumerable<object> Included(string kind, YamlMap condition)
    {
        if (condition.Find("includes") is { } includes)
            yield return One(kind, condition.Texts(includes));
        if (condition.Find("excludes") is { } excludes)
            yield return One("not", One(kind, condition.Texts(excludes)));
    }

    private static Dictionary<string, object> Children(YamlMap condition)
    {
        if (condition.Text("operator") != ">=")
            throw UnknownOperator(condition.Text("operator"));
        var body = new Dictionary<string, object>();
        foreach (var (theirs, ours) in new[] { ("age_min", "from"), ("age_max", "to"), ("value", "at_least") })
        {
            if (condition.OptionalNumber(theirs) is { } number)
                body[ours] = number;
        }
        return One("children", body);
    }

    private static ImportRefusedException UnknownOperator(string sign) =>
        new(ImportRefusal.UnknownCondition, $"the operator '{sign}' is not known here");
}
