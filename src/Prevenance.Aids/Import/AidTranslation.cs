using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Aids.Import;

/// <summary>Translates an aid whose conditions are data.</summary>
internal static class AidTranslation
{
    private static readonly string[] FreeTextKeys = ["conditions", "voluntary_conditions"];

    /// <summary>What every aid has: who gives it, what it is, how it is claimed.</summary>
    public static Dictionary<string, object> Common(string id, YamlMap source, ImportedInstitution institution)
    {
        var aid = new Dictionary<string, object>
        {
            ["aid"] = id,
            ["label"] = PlainText.Of(source.Text("label")),
            ["about"] = PlainText.Of(source.Text("description")),
            ["institution"] = institution.Describe(),
            ["source"] = new Dictionary<string, object> { ["url"] = source.Text("link") },
            ["paid"] = Rhythm(source.OptionalText("periodicite")),
        };
        if (Claim(source) is { Count: > 0 } claim)
            aid["claim"] = claim;
        return aid;
    }

    public static void Complete(Dictionary<string, object> aid, YamlMap source, ImportedInstitution institution)
    {
        var conditions = new ConditionTranslation(source, institution);
        List<object> all = [.. conditions.Of("conditions_generales")];
        if (new ProfileTranslation(source, conditions).AnyOf() is { } profiles)
            all.Add(profiles);
        all.AddRange(FreeTexts(source));
        aid["conditions"] = all;
        if (source.OptionalText("type") == "float")
            AddAmount(aid, source);
    }

    /// <summary>Free texts are never taken for true: a person verifies them.</summary>
    public static IEnumerable<object> FreeTexts(YamlMap source)
    {
        var texts = FreeTextKeys.Select(source.Find).OfType<YamlSequenceNode>().SelectMany(list => list.Children);
        foreach (var text in texts.OfType<YamlScalarNode>())
            yield return ToVerify(PlainText.Of(text.Value!));
        if (source.OptionalText("private") == "true")
            yield return ToVerify("Vérifier que l’aide existe encore : sa fiche n’est pas publique.");
    }

    public static Dictionary<string, object> ToVerify(string text) => new() { ["to_verify"] = text };

    private static void AddAmount(Dictionary<string, object> aid, YamlMap source)
    {
        aid["amount"] = source.OptionalNumber("montant") ?? throw source.Fault("montant manque", "montant is missing");
        if (source.OptionalText("unit") is { } unit and not "null")
            aid["unit"] = unit;
        if (source.OptionalText("legend") is { Length: > 0 } legend)
            aid["amount_note"] = PlainText.Of(legend);
    }

    private static Dictionary<string, object> Claim(YamlMap source)
    {
        var claim = new Dictionary<string, object>();
        foreach (var (theirs, ours) in new[] { ("teleservice", "online"), ("form", "form"), ("instructions", "page") })
        {
            if (source.OptionalText(theirs) is { Length: > 0 } address)
                claim[ours] = address;
        }
        return claim;
    }

    private static string Rhythm(string? text) => text switch
    {
        "mensuelle" => "monthly",
        "annuelle" => "yearly",
        "ponctuelle" => "once",
        _ => "other",
    };
}
