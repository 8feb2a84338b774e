using System.Globalization;
using System.Text.Json;
using ParquetSharp;
using Prevenance.Choices.Keeping;

namespace Prevenance.Choices.Scenarios;

/// <summary>Writes what is at stake as a table of households that other tools read too (Apache Parquet): a line each, a column for what each has.</summary>
internal static class StakesFile
{
    private const string Result = "prevenance.result";
    private const string Rest = "prevenance.stakes";
    private const string Before = "before";
    private const string After = "after";
    private static readonly string[] OfHouseholds = ["weight", "persons", "children", "units", "income", "settled", "commune"];

    /// <param name="path">The file.</param>
    /// <param name="stakes">What is at stake.</param>
    /// <param name="result">The digest of the result that it belongs to.</param>
    public static void Write(string path, Stakes stakes, string result)
    {
        IReadOnlyList<Stakes> all = [stakes, .. stakes.Calibrations];
        // A right that moves in one calibration has its columns in all.
        IReadOnlyList<(string Key, int Year)> rights = [.. all.SelectMany(one => one.Rights).Select(right => (right.Key, right.Year)).Distinct()];
        using var builder = new WriterPropertiesBuilder();
        using var properties = builder.Compression(Compression.Zstd).EnablePageChecksum().CreatedBy("Prévenance").Build();
        using var file = new ParquetFileWriter(
            path, [.. OfHouseholds.Concat(rights.SelectMany(right => new[] { NameOf(right, Before), NameOf(right, After) })).Select(name => new Column<double>(name))], properties,
            new Dictionary<string, string> { [Result] = result, [Rest] = JsonSerializer.Serialize(all.Select(Aside.Of), KeptJson.Options) });
        foreach (var one in all)
        {
            using var group = file.AppendRowGroup();
            foreach (var values in Columns(one, rights))
            {
                using var writer = group.NextColumn().LogicalWriter<double>();
                writer.WriteBatch(values);
            }
        }
        file.Close();
    }

    /// <returns>Nothing where the file belongs to another result.</returns>
    /// <exception cref="ParquetException">The file is damaged.</exception>
    /// <exception cref="JsonException">It was written by another version.</exception>
    public static Stakes? Read(string path, string result)
    {
        using var file = new ParquetFileReader(path);
        var said = file.FileMetaData.KeyValueMetadata;
        if (said.GetValueOrDefault(Result) != result)
            return null;
        var all = JsonSerializer.Deserialize<IReadOnlyList<Aside>>(said[Rest], KeptJson.Options)!.Select((rest, place) => Read(file, place, rest)).ToList();
        return all[0] with { Calibrations = all[1..] };
    }

    private static Stakes Read(ParquetFileReader file, int place, Aside rest)
    {
        using var group = file.RowGroup(place);
        var columns = Enumerable.Range(0, file.FileMetaData.NumColumns).ToDictionary(column => file.FileMetaData.Schema.Column(column).Name, column => Values(group, column), StringComparer.Ordinal);
        return new Stakes
        {
            ChangesRules = rest.ChangesRules,
            ChangesAnybody = rest.ChangesAnybody,
            Households = new StakedHouseholds(columns["weight"], columns["persons"], columns["children"], columns["units"], columns["income"], columns["settled"], columns["commune"]),
            Rights = [.. rest.Rights.Select(right => new StakedRight(right.Key, right.Year, columns[NameOf((right.Key, right.Year), Before)], columns[NameOf((right.Key, right.Year), After)]))],
            Settled = rest.Settled,
            Received = rest.Received,
            CountedElsewhere = rest.CountedElsewhere,
            Calibrations = [],
            Cliffs = rest.Cliffs,
        };
    }

    private static IEnumerable<double[]> Columns(Stakes stakes, IReadOnlyList<(string Key, int Year)> rights)
    {
        var (households, own) = (stakes.Households, stakes.Rights.ToDictionary(right => (right.Key, right.Year)));
        var none = new double[households.Count];
        return
        [
            households.Weights, households.Persons, households.Children, households.Units, households.Incomes, households.Settled, households.Communes,
            .. rights.SelectMany(right => own.TryGetValue(right, out var staked) ? [staked.Before, staked.After] : new[] { none, none }),
        ];
    }

    private static string NameOf((string Key, int Year) right, string when) => string.Create(CultureInfo.InvariantCulture, $"{right.Key} {right.Year} {when}");

    private static double[] Values(RowGroupReader group, int place)
    {
        using var column = group.Column(place).LogicalReader<double>();
        return column.ReadAll((int)group.MetaData.NumRows);
    }

    /// <summary>What is not of one household.</summary>
    private sealed record Aside(bool ChangesRules, bool ChangesAnybody, IReadOnlyList<RightOfYear> Rights, IReadOnlyList<SettledRight> Settled, IReadOnlyList<string> Received, IReadOnlyList<CountedElsewhere> CountedElsewhere, Cliffs? Cliffs)
    {
        public static Aside Of(Stakes stakes) =>
            new(stakes.ChangesRules, stakes.ChangesAnybody, [.. stakes.Rights.Select(right => new RightOfYear(right.Key, right.Year))], stakes.Settled, stakes.Received, stakes.CountedElsewhere, stakes.Cliffs);
    }

    /// <summary>A right whose columns are this calibration's.</summary>
    private sealed record RightOfYear(string Key, int Year);
}
