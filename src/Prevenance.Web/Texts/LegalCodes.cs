using Prevenance.Law;

namespace Prevenance.Web.Texts;

/// <summary>Writes articles with the full name of their code, so that they can be looked up as they stand.</summary>
internal static class LegalCodes
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["CASF"] = "code de l’action sociale et des familles",
        ["CCH"] = "code de la construction et de l’habitation",
        ["CESEDA"] = "code de l’entrée et du séjour des étrangers et du droit d’asile",
        ["CGI"] = "code général des impôts",
        ["CMF"] = "code monétaire et financier",
        ["CRPA"] = "code des relations entre le public et l’administration",
        ["CSS"] = "code de la sécurité sociale",
        ["C. civ."] = "code civil",
        ["C. trav."] = "code du travail",
        ["Ord. 96-50"] = "ordonnance du 24 janvier 1996",
    };

    /// <summary>One article as calendars write it, « CSS L552-1 ».</summary>
    public static string Short(string article) => Names.Keys.FirstOrDefault(code => article.StartsWith(code + " ", StringComparison.Ordinal)) is { } known
        ? $"({Names[known]}, {article[(known.Length + 1)..]})"
        : $"({article})";

    /// <summary>The articles, gathered by code: « code de la sécurité sociale, L521-1 et D521-1 ».</summary>
    public static string Write(IEnumerable<ArticleAttribute> articles) => string.Join(" ; ", articles
        .GroupBy(article => article.Code, article => article.Number, StringComparer.Ordinal)
        .Select(code => $"{Names.GetValueOrDefault(code.Key, code.Key)}, {string.Join(", ", code)}"));
}
