using System.Security.Cryptography;
using System.Text;
using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Choices.Scenarios.Running;

namespace Prevenance.Choices.Scenarios;

/// <summary>What tells the baseline of a scenario from any other.</summary>
/// <param name="Whole">Of the law on these people in these months, the people, where sites stand and what the team is.</param>
/// <param name="Ground">Of the law and the people alone.</param>
/// <param name="Law">Of the law, as far as it bears on these people in these months.</param>
/// <param name="People">Of the people, and of their other calibrations.</param>
/// <param name="Sites">Of the imported sources; nothing where no site opens or closes.</param>
/// <param name="Team">Of the team as it is, what is done otherwise with its time left out; nothing where there is none.</param>
public sealed record BaselineHash(string Whole, string Ground, string Law, string People, string? Sites, string? Team)
{
    /// <summary>Under which key of a baseline it is frozen.</summary>
    public const string Key = "hash";

    /// <summary>What stands for all parts together.</summary>
    public const string All = "";

    private const int Length = 16;

    /// <summary>The parts that may be frozen each by itself, so that scenarios with other sites or another team share the rest.</summary>
    public static IReadOnlyList<string> PartKeys { get; } = ["law", "people", "sites", "team"];

    /// <summary>What of a baseline is not as it was frozen. A part that the scenario has nothing of bears on nothing, and is left.</summary>
    /// <param name="frozen">The hash that it is to have, in whole or by part.</param>
    /// <returns>The keys where each is written, what it was frozen on, and what it is.</returns>
    public IEnumerable<(string Keys, string Frozen, string Today)> Changed(IReadOnlyDictionary<string, string> frozen) =>
        from one in frozen
        let today = Of(one.Key)
        where today is not null && today != one.Value
        select (one.Key == All ? Key : $"{Key}/{one.Key}", one.Value, today);

    private string? Of(string part) => part switch
    {
        "law" => Law,
        "people" => People,
        "sites" => Sites,
        "team" => Team,
        _ => Whole,
    };

    /// <param name="scenario">The scenario.</param>
    /// <param name="people">Its people.</param>
    /// <param name="law">The digest of the law that bears on them.</param>
    /// <param name="territory">The digest of the imported sources, asked for where sites are named.</param>
    internal static BaselineHash Of(Scenario scenario, ScenarioPeople people, string law, Func<string> territory)
    {
        var (folders, sites, team) = (scenario.Baseline.Calibrations.Select(Files).ToList(), scenario.Sites is null ? null : territory(), scenario.Team is { } told ? Said(told) : null);
        return new BaselineHash(
            Hash([law], people, [.. folders, sites, team]), Hash([law], people, folders), Hash([law], people: null, []), Hash([], people, folders),
            sites is null ? null : Hash([sites], people: null, []), team is null ? null : Hash([team], people: null, []));
    }

    private static string Hash(IReadOnlyList<string> before, ScenarioPeople? people, IReadOnlyList<string?> after)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in before)
            hash.AppendData(Encoding.UTF8.GetBytes(text));
        people?.AddTo(hash);
        foreach (var text in after.OfType<string>())
            hash.AppendData(Encoding.UTF8.GetBytes(text));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }

    private static string Files(string folder) => string.Join(
        '\n', Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(path => $"{Path.GetFileName(path)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}"));

    private static string Said(Team team) =>
        $"{team with { Prevention = null, Counter = team.Counter with { ByHour = [] }, Rights = [] }} {string.Join(' ', team.Counter.ByHour)} {string.Join(' ', team.Rights)}";
}
