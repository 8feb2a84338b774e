using System.Globalization;
using System.Text.RegularExpressions;
using Prevenance.Geography;

namespace Prevenance.Directories.Search.Typed;

/// <summary>Reads what somebody typed, in French or English: parts between commas, each a place, a filter, or what is looked for.</summary>
public static partial class QueryReader
{
    private const double MostKilometres = 1000;
    private const int OldestAge = 130;

    /// <param name="text">« alimentation, depuis Villeurbanne, en fauteuil », "food, from Villeurbanne (69266; 4.880 45.769), within 1 km".</param>
    /// <param name="communes">Those of the territory that is served.</param>
    public static SearchQuery Read(string text, Communes communes)
    {
        var (query, what) = (new SearchQuery(), new List<string>());
        foreach (var part in Commas().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            // A moment is a filter wherever it stands, and what is left of the part is read as if it stood alone.
            var (when, said) = MomentFinder.Find(part) is { } found ? (found.When, found.Said) : (query.When, part);
            query = query with { When = when };
            if (Filtered(query, said, communes) is { } filtered)
                query = filtered;
            else if (PlaceFinder.Find(said, communes) is { } place)
                (query, what) = (query with { From = place.From }, [.. what, .. Words.Telling(place.Said)]);
            else
                what.AddRange(Words.Telling(said));
        }
        return query with { What = what };
    }

    /// <summary>The query with what a part says; nothing where it is neither place nor filter.</summary>
    private static SearchQuery? Filtered(SearchQuery query, string part, Communes communes)
    {
        var words = Words.Telling(part);
        if (Distance().Match(part) is { Success: true } distance)
            return query with { Within = Math.Min(double.Parse(distance.Groups["km"].Value.Replace(',', '.'), CultureInfo.InvariantCulture), MostKilometres) };
        if (Age().Match(part) is { Success: true } age)
            return query with { Age = int.TryParse(age.Groups["age"].Value, CultureInfo.InvariantCulture, out var years) && years <= OldestAge ? years : null };
        if (Speaking().Match(part) is { Success: true } speaking && QueryWords.Value("language", Words.Telling(speaking.Groups["language"].Value)) is { } language)
            return query with { Language = language };
        if (QueryWords.Value("access", words) is not null)
            return query with { Wheelchair = true };
        if (QueryWords.Value("price", words) is not null)
            return query with { Free = true };
        if (QueryWords.Value("reception", words) is { } reception)
            return query with { Reception = reception == "remote" ? Reception.Remote : Reception.OnSite };
        if (Public().Match(part) is { Success: true } who && QueryWords.Value("public", Words.Telling(who.Groups["public"].Value)) is { } asked)
            return query with { Publics = [.. query.Publics, asked] };
        return PlaceReader.Read(part, communes) is { } origin ? query with { From = origin }
            : FromWhere().Match(part) is { Success: true } place ? query with { UnknownPlace = place.Groups["place"].Value }
            : null;
    }

    // The comma of a decimal number separates nothing.
    [GeneratedRegex(@",(?!\d)|;(?![^(]*\))")]
    private static partial Regex Commas();

    [GeneratedRegex(@"\b(?:within|à moins de|a moins de|dans un rayon de|moins de|rayon)\s*(?<km>\d{1,4}(?:[.,]\d{1,3})?)\s*km\b", RegexOptions.IgnoreCase)]
    private static partial Regex Distance();

    [GeneratedRegex(@"^(?:(?:age|âge|aged)\s*:?\s*(?<age>\d{1,3}|unknown|inconnu)|(?<age>\d{1,3})\s*(?:ans|years?(?: old)?))$", RegexOptions.IgnoreCase)]
    private static partial Regex Age();

    [GeneratedRegex(@"^(?:in|en|speaking|spoken|langue|parle|parlant)\s+(?<language>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Speaking();

    [GeneratedRegex(@"^(?:from|depuis|near|près de)\s+(?<place>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex FromWhere();

    [GeneratedRegex(@"^(?:for|pour)\s+(?:les\s+|des\s+|an?\s+|une?\s+)?(?<public>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Public();
}
