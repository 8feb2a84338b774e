using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Choices.Reforms;

/// <summary>
/// Reads a reform in any of the three forms of the field, which their shape tells apart: by path and days (PolicyEngine), a base and its amendment
/// (LexImpact), values by first day (OpenFisca). JSON is read as the YAML that it is.
/// </summary>
public static class ReformReader
{
    private const string Base = "base";
    private const string Amendment = "amendement";

    private static readonly Text Expected = new(
        "attendu : { chemin: { \"2027-01-01.2100-12-31\": 700 } }, { base: 2027, amendement: { chemin: 700 } } ou { chemin: { values: { 2027-01-01: { value: 700 } } } }",
        "expected { path: { \"2027-01-01.2100-12-31\": 700 } }, { base: 2027, amendement: { path: 700 } } or { path: { values: { 2027-01-01: { value: 700 } } } }");

    /// <param name="path">The file's name, for messages.</param>
    /// <param name="text">Its text, YAML or JSON.</param>
    /// <exception cref="RefusalException">It is in none of the three forms.</exception>
    public static Reform Parse(string path, TextReader text) => Read(YamlMap.Parse(path, text, Expected));

    /// <inheritdoc cref="Parse"/>
    public static Reform Read(YamlMap map)
    {
        if (!map.Keys.Any())
            throw map.Fault(Expected);
        return Reform.Of(map.Keys.Contains(Amendment) || map.Keys.Contains(Base) ? OfAmendment(map) : map.Entries.SelectMany(entry => OfFigure(map, entry.Name, entry.Value)));
    }

    private static List<FigureChange> OfAmendment(YamlMap map)
    {
        var (from, amendment) = (Days.FirstOf(map, map.Require(Base)), map.Map(Amendment, Expected));
        map.RefuseOtherKeys();
        return Some(amendment, [.. amendment.Entries.SelectMany(entry => Elements.Of(amendment, entry.Name, entry.Value, from, to: null))]);
    }

    private static List<FigureChange> OfFigure(YamlMap map, string path, YamlNode value)
    {
        var figure = map.Inner(value, Expected);
        return Some(figure, [.. figure.Keys.Any(OpenFiscaFigure.Keys.Contains) ? OpenFiscaFigure.Read(path, figure) : figure.Entries.SelectMany(entry =>
        {
            var (from, to) = Days.Of(figure, entry.Key, entry.Name);
            return Elements.Of(figure, path, entry.Value, from, to);
        })]);
    }

    /// <summary>What is named and does not change was not meant.</summary>
    private static List<FigureChange> Some(YamlMap at, List<FigureChange> changes) => changes.Count > 0 ? changes : throw at.Fault(Expected);
}
