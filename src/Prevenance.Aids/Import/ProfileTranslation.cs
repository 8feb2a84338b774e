using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Aids.Import;

/// <summary>Translates profiles: one of them must fit, each with conditions of its own.</summary>
internal sealed class ProfileTranslation(YamlMap source, ConditionTranslation conditions)
{
    public Dictionary<string, object>? AnyOf()
    {
        if (source.Find("profils") is not YamlSequenceNode { Children.Count: > 0 } profiles)
            return null;
        return One("any", profiles.Children.Select(Translate).ToList());
    }

    private Dictionary<string, object> Translate(YamlNode node)
    {
        var profile = source.Inner(node, new("un profil est une table avec son type", "a profile is a mapping with its type"));
        var type = profile.Text("type");
        return One("all", new List<object>([.. Situation(type), .. conditions.Of(profile.Find("conditions"))]));
    }

    /// <summary>Whether someone at work is employed or self-employed is no fact of ours: it is to be verified.</summary>
    private static IEnumerable<object> Situation(string type) => type switch
    {
        "chomeur" or "etudiant" or "inactif" => [One("activity", type)],
        "salarie" => [One("activity", "actif"), AidTranslation.ToVerify("Être salarié.")],
        "independant" => [One("activity", "actif"), AidTranslation.ToVerify("Travailler à son compte.")],
        "collegien" => [One("school", "college")],
        "lyceen" => [One("school", "lycee")],
        "enseignement_superieur" => [One("school", "enseignement_superieur")],
        "apprenti" or "stagiaire" or "service_civique" => [One("fact", type)],
        "professionnalisation" => [One("fact", "alternant"), One("not", One("fact", "apprenti"))],
        "situation_handicap" => [One("fact", "handicap")],
        "beneficiaire_rsa" => [One("receives", "rsa")],
        "parent" => [One("children", new Dictionary<string, object> { ["at_least"] = 1 })],
        _ => throw new ImportRefusedException(ImportRefusal.UnknownCondition, $"the profile '{type}' is not known"),
    };

    private static Dictionary<string, object> One(string kind, object body) => new() { [kind] = body };
}
