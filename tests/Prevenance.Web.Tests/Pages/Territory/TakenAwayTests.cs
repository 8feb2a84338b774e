using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;
using ParquetSharp;

namespace Prevenance.Web.Tests.Pages.Territory;

/// <summary>What the page gives to take away: three forms that say the same, each with its sources.</summary>
public sealed class TakenAwayTests(TerritoryServer town) : IClassFixture<TerritoryServer>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/territoire/acces", 3)]
    [InlineData("/territoire/besoins", 27)]
    [InlineData("/en/territory/access", 3)]
    [InlineData("/en/territory/needs", 27)]
    public async Task Parquet_has_the_columns_and_the_cells_of_the_table_and_its_sources_in_its_footer(string address, int lines)
    {
        var (columns, cells) = await Csv(address);
        using var stream = new MemoryStream(await town.Official.GetByteArrayAsync(address + ".parquet", Stop));
        using var file = new ParquetFileReader(stream);
        Assert.Equal(columns, Enumerable.Range(0, file.FileMetaData.NumColumns).Select(column => file.FileMetaData.Schema.Column(column).Name));
        Assert.Contains("Insee et CNAF", file.FileMetaData.KeyValueMetadata["prevenance.sources"], StringComparison.Ordinal);
        using var group = file.RowGroup(0);
        Assert.Equal((lines, lines), (cells.Count, (int)group.MetaData.NumRows));
        for (var column = 0; column < columns.Length; column++)
            Assert.Equal(cells.Select(line => Shown(line[column])), Values(group, column).Select(Written));
    }

    [Theory]
    [InlineData("/territoire/acces")]
    [InlineData("/territoire/besoins")]
    public async Task Geojson_has_a_feature_for_each_area_with_the_cells_of_the_table(string address)
    {
        var (columns, cells) = await Csv(address);
        var shapes = JsonNode.Parse(await town.Official.GetStringAsync(address + ".geojson", Stop))!;
        Assert.Contains(shapes["sources"]!.AsArray(), source => ((string)source!).Contains("Insee et CNAF", StringComparison.Ordinal));
        var features = shapes["features"]!.AsArray();
        Assert.Equal(cells.Select(line => line[0]).Distinct(), features.Select(feature => (string)feature!["properties"]![columns[0]]!));
        Assert.All(features, feature => Assert.Equal("Polygon", (string)feature!["geometry"]!["type"]!));
        var told = features.SelectMany(feature => feature!["properties"]!["figures"]?.AsArray().Select(line => Merged(feature["properties"]!, line!)) ?? [feature["properties"]!.AsObject()]).ToList();
        Assert.Equal(cells.Select(line => string.Join('|', line.Select(Shown))), told.Select(line => string.Join('|', columns.Select(column => Written(line[column])))));
    }

    [Fact]
    public async Task What_is_hidden_is_told_as_such_in_the_table_and_has_no_figure_in_the_other_forms()
    {
        var (columns, cells) = await Csv("/territoire/besoins");
        var hidden = cells.Select((line, rank) => (line, rank)).Where(one => one.line[Array.IndexOf(columns, "value")] == "hidden").Select(one => one.rank).ToList();
        Assert.NotEmpty(hidden);
        using var stream = new MemoryStream(await town.Official.GetByteArrayAsync("/territoire/besoins.parquet", Stop));
        using var file = new ParquetFileReader(stream);
        using var group = file.RowGroup(0);
        foreach (var figure in new[] { "value", "among", "least", "most", "calibration_least", "calibration_most" })
        {
            var values = Values(group, Array.IndexOf(columns, figure)).ToList();
            Assert.All(hidden, rank => Assert.Null(values[rank]));
        }
    }

    private async Task<(string[] Columns, List<string[]> Cells)> Csv(string address)
    {
        using var file = CsvReader.FromText(await town.Official.GetStringAsync(address + ".csv", Stop));
        string[] columns = [.. file.Headers];
        var cells = new List<string[]>();
        while (file.Read())
            cells.Add([.. columns.Select((_, column) => file.GetString(column))]);
        return (columns, cells);
    }

    private static IEnumerable<object?> Values(RowGroupReader group, int column)
    {
        using var reader = group.Column(column).LogicalReader();
        var rows = (int)group.MetaData.NumRows;
        return reader switch
        {
            LogicalColumnReader<double?> numbers => numbers.ReadAll(rows).Cast<object?>(),
            LogicalColumnReader<bool?> flags => flags.ReadAll(rows).Cast<object?>(),
            LogicalColumnReader<string> texts => texts.ReadAll(rows),
            _ => throw new InvalidOperationException($"{reader.GetType()}"),
        };
    }

    private static JsonObject Merged(JsonNode area, JsonNode line) =>
        new(area.AsObject().Concat(line.AsObject()).Where(property => property.Key != "figures").Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())));

    /// <summary>What a table says, where other forms have nothing for what is hidden.</summary>
    private static string Shown(string cell) => cell == "hidden" ? "" : cell;

    private static string Written(object? value) => value switch
    {
        null => "",
        double number => number.ToString("0.###", CultureInfo.InvariantCulture),
        JsonValue json when json.GetValueKind() == System.Text.Json.JsonValueKind.Number => Written((double)json),
        JsonValue json when json.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => $"{(bool)json}",
        _ => $"{value}",
    };
}
