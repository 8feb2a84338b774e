using System.Text.Json.Serialization;
using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Choices.Reforms;
using Prevenance.Law;
using Prevenance.Territory.Statistics;
using Prevenance.Texts.Files;

namespace Prevenance.Choices.Scenarios;

/// <summary>What would be done otherwise, from when, and what is assumed: law, sites and a team's time in one file, with one seed.</summary>
public sealed record Scenario
{
    /// <summary>Its name, by which it is told beside others.</summary>
    public required string Name { get; init; }

    /// <summary>What it is compared with.</summary>
    public required ScenarioBaseline Baseline { get; init; }

    /// <summary>The first month.</summary>
    public required Month From { get; init; }

    /// <summary>How many months.</summary>
    public required int Months { get; init; }

    /// <summary>What changes in the law; nothing may.</summary>
    public required Reform Law { get; init; }

    /// <summary>By right, between what and what lies the share of those entitled who claim.</summary>
    public required IReadOnlyDictionary<string, Interval> TakeUp { get; init; }

    /// <summary>The same of one right. One of which nothing is said is taken as claimed by all who may, in every scenario alike.</summary>
    public Interval TakeUpOf(string right) => TakeUp.GetValueOrDefault(right, new Interval(1, 1));

    /// <summary>All that is said of it in one line, in one order, whatever the order of the file.</summary>
    [JsonIgnore]
    public string TakeUpSaid => string.Join(", ", TakeUp.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => FormattableString.Invariant($"{one.Key} [{one.Value.Low}, {one.Value.High}]")));

    /// <summary>Sites that open and close; nothing where none does.</summary>
    public SitesChange? Sites { get; init; }

    /// <summary>A team, with what is done otherwise with its time; nothing where it is not part of the scenario.</summary>
    public Team? Team { get; init; }

    /// <summary>The same seed gives the same results, and two scenarios of one seed meet the same people and the same weeks.</summary>
    public required int Seed { get; init; }

    /// <summary>Where its file says each thing; nothing of one that was kept, whose file is elsewhere.</summary>
    [JsonIgnore]
    public YamlPlaces? Places { get; init; }

    /// <summary>What is wrong with something that it says.</summary>
    /// <param name="keys">Its keys, from the outermost one inwards: <c>sites/close/0</c>.</param>
    /// <param name="reason">What is wrong with it, and what to do.</param>
    public RefusalException Fault(string keys, Text reason) => Places is { } places ? places[keys].Fault(reason) : new(Name, reason);

    /// <summary>Reads a file or a folder that it names: what is wrong there is told from the line that names it.</summary>
    /// <param name="keys">The keys of that line.</param>
    /// <param name="read">Reads what is named.</param>
    internal T Named<T>(string keys, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (RefusalException refusal) when (Places is not null)
        {
            throw Places[keys].Fault(refusal);
        }
    }
}

/// <summary>What scenarios are compared with.</summary>
/// <param name="Population">The folder of a population; nothing where households are drawn.</param>
/// <param name="Households">How many households are drawn, else: people who do not exist.</param>
/// <param name="Seed">The seed of that drawing.</param>
/// <param name="Frozen">The hash that it is to have, in whole (<see cref="BaselineHash.All"/>) or part by part (<see cref="BaselineHash.PartKeys"/>); none where it is not frozen yet.</param>
/// <param name="Calibrations">The folders of other calibrations to the same counts: what they give otherwise is the doubt that calibration leaves.</param>
public sealed record ScenarioBaseline(string? Population, int Households, int Seed, IReadOnlyDictionary<string, string> Frozen, IReadOnlyList<string> Calibrations);

/// <summary>Sites that open and close.</summary>
/// <param name="Added">Those that open.</param>
/// <param name="Closed">The identifiers of those that close.</param>
public sealed record SitesChange(IReadOnlyList<AddedSite> Added, IReadOnlyList<string> Closed);

/// <summary>A site that opens in the middle of an IRIS.</summary>
/// <param name="Iris">The code of the IRIS.</param>
/// <param name="Days">On which days of the week.</param>
/// <param name="From">From which month on.</param>
public sealed record AddedSite(string Iris, IReadOnlyList<DayOfWeek> Days, Month From);
