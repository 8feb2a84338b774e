using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>A municipality, with its INSEE code.</summary>
public sealed record Commune(string Code, Text Name);

/// <summary>
/// The municipalities of the Métropole de Lyon, with their INSEE codes
/// (code officiel géographique; Oullins and Pierre-Bénite are one since 2024).
/// </summary>
internal static class Communes
{
    public static readonly IReadOnlyList<Commune> All = [.. Arrondissements(), .. Others()];

    private static IEnumerable<Commune> Arrondissements() =>
        Enumerable.Range(1, 9).Select(number => new Commune(
            $"6938{number}",
            new($"Lyon {number}{(number == 1 ? "er" : "e")}", $"Lyon, district {number}")));

    private static IEnumerable<Commune> Others() => List
        .Split('\n')
        .Select(line => line.Split(' ', 2))
        .Select(parts => new Commune(parts[0], new(parts[1], parts[1])));

    private const string List =
        """
        69003 Albigny-sur-Saône
        69029 Bron
        69033 Cailloux-sur-Fontaines
        69034 Caluire-et-Cuire
        69040 Champagne-au-Mont-d’Or
        69044 Charbonnières-les-Bains
        69046 Charly
        69271 Chassieu
        69063 Collonges-au-Mont-d’Or
        69273 Corbas
        69068 Couzon-au-Mont-d’Or
        69069 Craponne
        69071 Curis-au-Mont-d’Or
        69072 Dardilly
        69275 Décines-Charpieu
        69081 Écully
        69276 Feyzin
        69085 Fleurieu-sur-Saône
        69087 Fontaines-Saint-Martin
        69088 Fontaines-sur-Saône
        69089 Francheville
        69278 Genay
        69091 Givors
        69096 Grigny
        69100 Irigny
        69279 Jonage
        69142 La Mulatière
        69250 La Tour-de-Salvagny
        69116 Limonest
        69117 Lissieu
        69127 Marcy-l’Étoile
        69282 Meyzieu
        69283 Mions
        69284 Montanay
        69143 Neuville-sur-Saône
        69149 Oullins-Pierre-Bénite
        69153 Poleymieux-au-Mont-d’Or
        69163 Quincieux
        69286 Rillieux-la-Pape
        69168 Rochetaillée-sur-Saône
        69191 Saint-Cyr-au-Mont-d’Or
        69194 Saint-Didier-au-Mont-d’Or
        69199 Saint-Fons
        69204 Saint-Genis-Laval
        69205 Saint-Genis-les-Ollières
        69207 Saint-Germain-au-Mont-d’Or
        69290 Saint-Priest
        69233 Saint-Romain-au-Mont-d’Or
        69202 Sainte-Foy-lès-Lyon
        69292 Sathonay-Camp
        69293 Sathonay-Village
        69296 Solaize
        69244 Tassin-la-Demi-Lune
        69256 Vaulx-en-Velin
        69259 Vénissieux
        69260 Vernaison
        69266 Villeurbanne
        """;
}
