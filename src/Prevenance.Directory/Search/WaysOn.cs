namespace Prevenance.Directories.Search;

/// <summary>What to do where a search gives nothing, or little: no page is a dead end.</summary>
internal static class WaysOn
{
    public static IReadOnlyList<Text> Of(SearchResults results, SearchQuery query)
    {
        var ways = new List<Text>();
        if (query.UnknownPlace is { } place)
            ways.Add(Text.Of($"« {place} » n’est pas une commune d’ici : rien n’est écarté ni classé d’après elle", $"'{place}' is no commune of this territory: nothing is left out or ordered by it"));
        if (results.Listed.Count + results.Sheltered.Count > 0)
            return ways;
        if (results.Further.Count > 0)
            ways.Add(Text.Of($"rien à moins de {query.Within} km : {results.Further.Count} plus loin", $"nothing within {query.Within} km: {results.Further.Count} further"));
        if (results.Apart.Count > 0)
            ways.Add(Text.Of($"{results.Apart.Count} selon votre situation", $"{results.Apart.Count} according to your situation"));
        if (results.Closed.Count > 0)
            ways.Add(Text.Of($"{results.Closed.Count} que ce filtre écarte, avec la raison", $"{results.Closed.Count} that a filter leaves out, with the reason"));
        if (query.What.Count > 0)
            ways.Add(new Text("essayez un autre mot, ou tout ce qui existe près de vous", "try another word, or all there is near you"));
        ways.Add(new Text("une Maison de la Métropole ou une maison France services cherche avec vous ; la nuit, le 115", "a Maison de la Métropole or a France services house looks with you; at night, 115"));
        return ways;
    }
}
