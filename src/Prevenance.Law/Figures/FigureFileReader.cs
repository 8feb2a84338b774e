using System.Globalization;
using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Law.Figures;

/// <summary>Reads a figure file; each fault is told with its line and what was expected.</summary>
internal sealed class FigureFileReader
{
    private static readonly Text File = new(
        "attendu : une table avec prefix, known_until et figures", "expected one mapping with prefix, known_until and figures");

    private static readonly Text OneFigure = new("un chiffre est une table avec label, unit et values", "a figure is a mapping with label, unit and values");

    private static readonly Text DatedValue = new("une valeur datée est une table avec sa source", "a dated value is a mapping with its source");

    private static readonly Text Bracket = new("une tranche est { from, rate }", "a bracket is { from, rate }");

    private readonly FigureFile file;
    private readonly string prefix;
    private readonly Month knownUntil;

    private FigureFileReader(string path, YamlMap root)
    {
        file = new FigureFile(path);
        prefix = root.Text("prefix");
        knownUntil = Month.TryParse(root.Text("known_until"), out var month) && month <= Coverage.LatestCheck
            ? month
            : throw root.Fault(root.Require("known_until"), "known_until est un mois, comme 2026-07", "known_until must be a month such as 2026-07");
        foreach (var (key, _, figure) in Table(root, "figures").Entries)
            Read(key, root.Inner(figure, OneFigure));
        root.RefuseOtherKeys();
    }

    private enum Kind
    {
        Scale,
        Table,
    }

    /// <exception cref="RefusalException">The file is written wrongly.</exception>
    public static FigureFile Read(string path)
    {
        using var text = System.IO.File.OpenText(path);
        return Read(path, text);
    }

    /// <inheritdoc cref="Read(string)"/>
    public static FigureFile Read(string path, TextReader text) => new FigureFileReader(path, YamlMap.Parse(path, text, File)).file;

    private void Read(string key, YamlMap figure)
    {
        var header = new FigureHeader($"{prefix}.{key}", figure.Text("label"), figure.Text("unit"), figure.OptionalText("article"), knownUntil);
        switch (figure.OneOf<Kind>("kind"))
        {
            case Kind.Scale:
                file.Add(key, new ScaleFigure(Read(header, figure, "brackets", Brackets)));
                break;
            case Kind.Table:
                file.Add(key, new TableFigure(Read(header, figure, "rows", Rows)));
                break;
            default:
                file.Add(key, new Figure(Read(header, figure, "value", body => (object)body.NumberIn(body.Require("value")))));
                break;
        }
        figure.RefuseOtherKeys();
    }

    private static Dated<T> Read<T>(FigureHeader header, YamlMap figure, string holds, Func<YamlMap, T> value)
        where T : class
    {
        var entries = Table(figure, "values").Entries.Select(entry =>
        {
            if (!DateOnly.TryParseExact(entry.Name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
                throw figure.Fault(entry.Key, "une valeur se range sous un jour, comme 2024-04-01", "a value stands under a day such as 2024-04-01");
            var body = figure.Inner(entry.Value, DatedValue);
            var dated = new Dated<T>.Entry(from, body.SaysNothing(holds) ? null : value(body), Source(body));
            body.RefuseOtherKeys();
            return dated;
        });
        return new Dated<T>(header, [.. entries]);
    }

    private static string Source(YamlMap body) =>
        body.Text("source") is { Length: > 0 } source ? source : throw body.Fault("il faut une source à une valeur", "a value needs a source");

    private static ScaleFigure.Brackets Brackets(YamlMap body)
    {
        var list = body.Require("brackets") as YamlSequenceNode ?? throw body.Fault("brackets est une liste de { from, rate }", "brackets is a list of { from, rate }");
        var pairs = list.Children.Select(item => FromAndRate(body.Inner(item, Bracket))).OrderBy(pair => pair.From).ToList();
        return new ScaleFigure.Brackets([.. pairs.Select(pair => pair.From)], [.. pairs.Select(pair => pair.Rate)]);
    }

    private static (double From, double Rate) FromAndRate(YamlMap bracket)
    {
        var pair = (bracket.NumberIn(bracket.Require("from")), bracket.NumberIn(bracket.Require("rate")));
        bracket.RefuseOtherKeys();
        return pair;
    }

    private static IReadOnlyDictionary<string, double> Rows(YamlMap body)
    {
        var rows = Table(body, "rows");
        return rows.Entries.ToDictionary(row => row.Name, row => rows.NumberIn(row.Value), StringComparer.Ordinal);
    }

    private static YamlMap Table(YamlMap map, string key) => map.Map(key, new($"{key} est une table", $"{key} is a mapping"));
}
