using System.Text.RegularExpressions;
using Prevenance.Directories.Search.Typed;
using Prevenance.Geography;
using Prevenance.Texts.Files;

namespace Prevenance.Directories.Search;

/// <summary>A line of a file of queries: what is found, and what should be.</summary>
/// <param name="Line">Its line in the file.</param>
/// <param name="Query">The query.</param>
/// <param name="Expected">
/// Identifiers in any order, <c>?</c> after one that is to be verified, <c>(on hold…)</c> after one that is on hold; <c>after X</c>;
/// <c>X and whatever bears the theme…</c>; <c>none within…, then X</c>.
/// </param>
/// <param name="Results">What is found.</param>
public sealed partial record SearchCase(int Line, string Query, string Expected, SearchResults Results)
{
    private const string Asked = "query", Answers = "expected ids, in any explained order";

    /// <summary>Reads <c>query,expected ids…</c> and looks each up.</summary>
    /// <exception cref="RefusalException">The file cannot be read.</exception>
    public static IReadOnlyList<SearchCase> Read(string path, ServiceList services, DateOnly day, Communes communes) =>
    [
        .. CsvLines.Read(path, [Asked, Answers])
            .Select(line => new SearchCase(line.Number, line[Asked], line[Answers], services.Find(QueryReader.Read(Typed(line[Asked]), communes), day))),
    ];

    /// <summary>What is listed, in its order.</summary>
    public IReadOnlyList<string> Outcome => [.. Results.Listed.Shown.Select(Told)];

    public bool Agrees
    {
        get
        {
            var (ids, listed) = (Ids().Matches(Expected).Select(id => id.Value).ToList(), Results.Listed.Shown.Select(one => one.Service.Id).ToList());
            if (Expected.StartsWith("after ", StringComparison.Ordinal))
                return AboutWhom().Match(Query).Groups["id"].Value is var whom && listed.IndexOf(whom) > listed.IndexOf(ids[0]) && listed.Contains(ids[0]);
            if (Expected.StartsWith("none within", StringComparison.Ordinal))
                return listed.Count == 0 && Results.Further.Shown.Select(one => one.Service.Id).ToHashSet().SetEquals(ids) && Results.WaysOn.Count > 0;
            if (Expected.Contains("whatever bears the theme", StringComparison.Ordinal))
                return ids.All(listed.Contains) && Results.Listed.Shown.SelectMany(one => one.Service.Themes).Distinct().Count() == 1;
            return listed.ToHashSet().SetEquals(ids) && Results.Listed.Shown.All(Agreeing);
        }
    }

    private bool Agreeing(Found one) => !Expected.Contains(one.Service.Id + "?", StringComparison.Ordinal) || one.Fit == Fit.ToVerify;

    private static string Told(Found one) => one.Service.Id + (one.Fit == Fit.ToVerify ? "?" : "");

    /// <summary>What is typed, where the line also says what was meant or what is asked about it.</summary>
    private static string Typed(string query) => Mistyped().Match(query) is { Success: true } slip ? slip.Groups["typed"].Value : query.Split(": where", StringSplitOptions.TrimEntries)[0];

    [GeneratedRegex(@"\b[a-z]+\d+\b")]
    private static partial Regex Ids();

    [GeneratedRegex(@"where does (?<id>\w+) come")]
    private static partial Regex AboutWhom();

    [GeneratedRegex(@"^« (?<typed>.+?) » typed for")]
    private static partial Regex Mistyped();
}
