using Prevenance.Law;
using Prevenance.Texts.Files;

namespace Prevenance.Aids.Import;

/// <summary>An institution as the aides-jeunes form describes it.</summary>
internal sealed record ImportedInstitution(string Slug, string Name, string Type, string? Insee, string? Siren)
{
    /// <exception cref="ImportRefusedException">It is described nowhere.</exception>
    public static ImportedInstitution Read(AidesJeunesFiles files, string slug)
    {
        var text = files.Institution(slug)
            ?? throw new ImportRefusedException(ImportRefusal.UnknownInstitution, $"there is no institutions/{slug}.yml");
        using var reader = new StringReader(text);
        var map = YamlMap.Parse($"institutions/{slug}.yml", reader, new("attendu : une table avec name et type", "expected one mapping with name and type"));
        return new ImportedInstitution(slug, map.Text("name"), map.Text("type"), map.OptionalText("code_insee"), map.OptionalText("code_siren"));
    }

    public Dictionary<string, object> Describe()
    {
        var description = new Dictionary<string, object> { ["name"] = Name, ["level"] = Type };
        if ((Insee ?? Siren) is { Length: > 0 } code)
            description["code"] = code;
        return description;
    }

    /// <summary>The condition that a household lives on the institution's territory.</summary>
    /// <exception cref="ImportRefusedException">Its territory is not said.</exception>
    public Dictionary<string, object> Territory() => (Type, Insee, Siren) switch
    {
        ("commune", { Length: > 0 } code, _) => Place("commune", code),
        ("departement", { Length: > 0 } code, _) => Place("departement", code),
        ("region", { Length: > 0 } code, _) => Place("region", code),
        ("epci", _, { Length: > 0 } code) => Place("epci", code),
        _ => throw new ImportRefusedException(ImportRefusal.UnknownInstitution, $"the territory of {Slug} ({Type}) is not said"),
    };

    private Dictionary<string, object> Place(string level, string code) =>
        new() { ["place"] = new Dictionary<string, object> { [level] = code, ["name"] = Name } };
}
