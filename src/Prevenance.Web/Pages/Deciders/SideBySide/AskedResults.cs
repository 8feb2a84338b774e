using Microsoft.AspNetCore.Http;
using Prevenance.Choices.Scenarios;

namespace Prevenance.Web.Pages.Deciders.SideBySide;

/// <summary>The results that an address asks for by their names (<c>?name=a&amp;name=b</c>).</summary>
internal static class AskedResults
{
    public const string Name = "name";

    /// <summary>Each once, in the order of names.</summary>
    public static List<string> Names(HttpRequest request) =>
        [.. request.Query[Name].OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The part of an address that asks for them.</summary>
    public static string Query(IEnumerable<string> names) => string.Join('&', names.Select(name => $"{Name}={Uri.EscapeDataString(name)}"));

    /// <summary>Reads them; none where one of them is not there or they are not compared.</summary>
    /// <param name="folder">Where they are kept.</param>
    /// <param name="names">Which.</param>
    /// <param name="refusals">Where it is noted why they cannot be read.</param>
    public static List<ScenarioResult> Read(ResultFolder folder, IReadOnlyList<string> names, List<Text> refusals)
    {
        var results = new List<ScenarioResult>();
        try
        {
            foreach (var name in names)
            {
                if (folder.Find(name) is { } result)
                    results.Add(result);
                else
                    refusals.Add(ScenariosText.Of(name, ScenariosText.NotKept));
            }
            Comparison.Require(results);
        }
        catch (RefusalException refusal)
        {
            refusals.AddRange(refusal.Refusals.Select(one => one.Sentence.AsSentence()));
        }
        return refusals.Count == 0 ? results : [];
    }
}
