using Prevenance.Law;
using Prevenance.Texts.Files;
using Prevenance.Law.France.Territoires;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Aids.Reading;

/// <summary>Reads where a household must live.</summary>
internal sealed class PlaceReader(YamlMap file)
{
    private static readonly Dictionary<string, PlaceLevel> Levels = new(StringComparer.Ordinal)
    {
        ["commune"] = PlaceLevel.Commune,
        ["epci"] = PlaceLevel.Epci,
        ["departement"] = PlaceLevel.Departement,
        ["region"] = PlaceLevel.Region,
        ["postal_code"] = PlaceLevel.CodePostal,
    };

    public Condition Read(YamlNode body)
    {
        var levelNames = string.Join(", ", Levels.Keys);
        var expected = new Text(
            $"place est l’un de {levelNames}, avec des codes, et un nom en mots si l’on veut", $"place is one of {levelNames}, with codes, and a name in words if you like");
        var map = file.Inner(body, expected);
        var name = Words.Optional(map, "name");
        var levels = map.Keys.Where(Levels.ContainsKey).ToList();
        if (levels.Count != 1)
            throw map.Fault(expected);
        var codes = map.Require(levels[0]);
        map.RefuseOtherKeys();
        var level = Levels[levels[0]];
        return new Condition.Lives(level, [.. file.Texts(codes).Select(code => Known(level, code, codes))], name);
    }

    private string Known(PlaceLevel level, string code, YamlNode at)
    {
        var isKnown = level switch
        {
            PlaceLevel.Commune or PlaceLevel.CodePostal => code.Length == 5,
            PlaceLevel.Departement => code.Length is 2 or 3,
            PlaceLevel.Region => Echelon.EstUneRegion(code),
            _ => Echelon.EstUnEpci(code),
        };
        return isKnown ? code : throw file.Fault(at, $"« {code} » n’est pas un code de ce niveau ({level}) : écrire le code Insee entre guillemets, ou le Siren d’un EPCI à fiscalité propre", $"'{code}' is no code of a {level}: write the Insee code in quotes, or the Siren of an EPCI with its own tax");
    }
}
