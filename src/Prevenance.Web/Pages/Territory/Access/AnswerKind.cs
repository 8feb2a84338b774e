using Prevenance.Territory;
using Prevenance.Territory.Imports;

namespace Prevenance.Web.Pages.Territory.Access;

/// <summary>Places that answer: all France services, or services of the directory by theme.</summary>
/// <param name="Source">The kind of source.</param>
/// <param name="Theme">What they answer about; nothing for all.</param>
public sealed record AnswerKind(string Source, string? Theme)
{
    /// <summary>How an address names it.</summary>
    public string Key => Theme is null ? Source : $"{Source}:{Theme}";

    /// <summary>Those of which the territory has a place.</summary>
    public static IReadOnlyList<AnswerKind> In(TerritoryData data) =>
    [
        .. data.Has(SourceKinds.FranceServices) ? new[] { new AnswerKind(SourceKinds.FranceServices, null) } : [],
        .. data.Has(SourceKinds.Services) ? data.Sites(SourceKinds.Services).Sites.SelectMany(site => site.Themes).Distinct().Order(StringComparer.Ordinal).Select(theme => new AnswerKind(SourceKinds.Services, theme)) : [],
    ];
}
