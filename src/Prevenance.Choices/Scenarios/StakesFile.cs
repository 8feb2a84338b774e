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
    private static readonly string[] OfHouseholds = ["weight", "persons", "units", "income", "settled"];

    /// <param name="path">The file.</param>
    /// <param name="stakes">What is at stake.</param>
    /// <param name="result">The digest of the result that it belongs to.</param>
    public static void Write(string path, Stakes stakes, string result)
    {
        var households = stakes.Households;
        List<(string Name, double[] Values)> columns =
        [
            .. OfHouseholds.Zip([households.Weights, households.Persons, households.Units, households.Incomes, households.Settled]),
            .. stakes.Rights.SelectMany(right => new[] { (NameOf(right.Key, right.Year, "before"), right.Before), (NameOf(right.Key, right.Year, "after"), right.After) }),
        ];
        var rest = new Aside(stakes.ChangesRules, stakes.ChangesAnybody, stakes.Settled, stakes.Losers);
        using var builder = new WriterPropertiesBuilder();
        using var properties = builder.Compression(Compression.Zstd).EnablePageChecksum().CreatedBy("Prévenance").Build();
        using var file = new ParquetFileWriter(
            path, [.. columns.Select(column => new Column<double>(column.Name))], properties,
            new Dictionary<string, string> { [Result] = result, [Rest] = JsonSerializer.Serialize(rest, KeptJson.Options) });
        using (var group = file.AppendRowGroup())
        {
            foreach (var (_, values) in columns)
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
        var rest = JsonSerializer.Deserialize<Aside>(said[Rest], KeptJson.Options)!;
        using var group = file.RowGroup(0);
        var columns = Enumerable.Range(0, file.FileMetaData.NumColumns).ToDictionary(place => file.FileMetaData.Schema.Column(place).Name, place => Values(group, place), StringComparer.Ordinal);
        return new Stakes
        {
            ChangesRules = rest.ChangesRules,
            ChangesAnybody = rest.ChangesAnybody,
            Households = new StakedHouseholds(columns["weight"], columns["persons"], columns["units"], columns["income"], columns["settled"]),
            Rights = [.. columns.Keys.Select(name => name.Split(' ')).Where(parts => parts is [_, _, "before"])
                .Select(parts => new StakedRight(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), columns[string.Join(' ', parts)], columns[$"{parts[0]} {parts[1]} after"]))],
            Settled = rest.Settled,
            Losers = rest.Losers,
        };
    }

    private static string NameOf(string right, int year, string when) => string.Create(CultureInfo.InvariantCulture, $"{right} {year} {when}");

    private static double[] Values(RowGroupReader group, int place)
    {
        using var column = group.Column(place).LogicalReader<double>();
        return column.ReadAll((int)group.MetaData.NumRows);
    }

    /// <summary>What is not of one household.</summary>
    private sealed record Aside(bool ChangesRules, bool ChangesAnybody, IReadOnlyList<SettledRight> Settled, IReadOnlyList<Loser> Losers);
}
