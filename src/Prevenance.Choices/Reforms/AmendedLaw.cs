using System.Globalization;
using System.Text.RegularExpressions;
using Prevenance.Law;
using Prevenance.Law.Figures;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Reforms;

/// <summary>A law with the changes of a reform: every path is found, every day covered, every unit the figure's own, or the reform is refused whole.</summary>
public static partial class AmendedLaw
{
    private const string Source = "scénario";

    /// <exception cref="RefusalException">A path is unknown, a day is not covered, a value is in another unit or out of bounds, or a scale is not whole or does not rise: each is told.</exception>
    public static LegalSystem Of(LegalSystem law, Reform reform)
    {
        var (amendment, refusals) = (new Amendment(), new List<Refusal>());
        foreach (var change in reform.Changes)
        {
            // Of a whole list that does not fit its scale, each element has the same fault: it is told once.
            if (Refuse(law, change, amendment) is { } reason && refusals.All(other => other.Reason != reason || change.ListedBrackets is null))
                refusals.Add(change.Fault(reason));
        }
        if (refusals.Count == 0)
            refusals.AddRange(law.Figures.Files.SelectMany(file => file.Scales).SelectMany(scale => ScaleOrder.Refusals(amendment.Latest(scale), reform.Changes)));
        return refusals.Count > 0 ? throw new RefusalException(refusals) : law.Amended(amendment);
    }

    private static Text? Refuse(LegalSystem law, FigureChange change, Amendment amendment)
    {
        var headers = law.Figures.Files.SelectMany(file => file.Headers).ToList();
        if (headers.Where(header => Names(change.Path, header.Name)).OrderByDescending(header => header.Name.Length).FirstOrDefault() is not { } found)
            return Unknown(change.Path, headers);
        if (change.From > law.Figures.Coverage.Last.FirstDay)
            return NotCovered(change, law.Figures.Coverage);
        try
        {
            var (file, element) = (law.Figures.Files.First(file => file.Headers.Contains(found)), change.Path[found.Name.Length..]);
            return file.Numbers.FirstOrDefault(figure => figure.Header == found) is { } number ? Change(number, element, change, amendment)
                : file.Scales.FirstOrDefault(figure => figure.Header == found) is { } scale ? Change(scale, element, change, amendment)
                : Change(file.Tables.First(figure => figure.Header == found), element, change, amendment);
        }
        catch (FigureNotKnownException)
        {
            return NotCovered(change, law.Figures.Coverage);
        }
    }

    private static Text? Change(Figure figure, string element, FigureChange change, Amendment amendment)
    {
        if (element.Length > 0)
            return Text.Of($"« {figure.Header.Name} » est un nombre : il n’a pas de partie « {element} »", $"'{figure.Header.Name}' is a number: it has no part '{element}'");
        if (FigureBounds.Wrong(figure.Header, change.Value, Ever(figure.History.Select(entry => entry.Value ?? 0))) is { } wrong)
            return wrong;
        amendment.Change(figure, change.From, change.To, change.Value, Source);
        return null;
    }

    private static Text? Change(ScaleFigure scale, string element, FigureChange change, Amendment amendment)
    {
        var brackets = scale.History.Last(entry => entry.Brackets is not null).Brackets!;
        if (change.ListedBrackets is { } listed && listed != brackets.Count)
        {
            return Text.Of(
                $"cette liste a {listed} tranches et le barème {brackets.Count} : écrire les {brackets.Count}, ou nommer celle qui change, comme {scale.Header.Name}.brackets[0].rate",
                $"this list has {listed} brackets and the scale {brackets.Count}: write all {brackets.Count}, or name the one that changes, such as {scale.Header.Name}.brackets[0].rate");
        }
        if (Bracket().Match(element) is not { Success: true } match || int.Parse(match.Groups["rank"].ValueSpan, CultureInfo.InvariantCulture) is var rank && rank >= brackets.Count)
            return Text.Of($"c’est un barème : nommer .brackets[0] à .brackets[{brackets.Count - 1}], puis .threshold ou .rate", $"this is a scale: name .brackets[0] to .brackets[{brackets.Count - 1}], then .threshold or .rate");
        var isThreshold = match.Groups["part"].Value == "threshold";
        if ((isThreshold ? FigureBounds.WrongThreshold(change.Value) : FigureBounds.WrongRate(scale.Header, change.Value, Ever(brackets.Select(bracket => bracket.Rate)))) is { } wrong)
            return wrong;
        amendment.Change(scale, change.From, change.To, held => [.. held.Index().Select(bracket => bracket.Index != rank ? bracket.Item
            : isThreshold ? (change.Value, bracket.Item.Rate) : (bracket.Item.From, change.Value))], Source);
        return null;
    }

    private static Text? Change(TableFigure table, string element, FigureChange change, Amendment amendment)
    {
        var (rows, row) = (table.History.Last(entry => entry.Rows is not null).Rows!, element.Trim('.', '[', ']'));
        if (!rows.ContainsKey(row))
            return Text.Of($"c’est une table : « {row} » n’en est pas une ligne ; attendu : {string.Join(", ", rows.Keys)}", $"this is a table: '{row}' is no row of it; expected {string.Join(", ", rows.Keys)}");
        if (FigureBounds.Wrong(table.Header, change.Value, Ever(rows.Values)) is { } wrong)
            return wrong;
        amendment.Change(table, change.From, change.To, held => new Dictionary<string, double>(held, StringComparer.Ordinal) { [row] = change.Value }, Source);
        return null;
    }

    private static Interval Ever(IEnumerable<double> values) => new(values.Min(), values.Max());

    /// <summary>Whether a path is that of a figure, or of a part of it.</summary>
    private static bool Names(string path, string name) =>
        path == name || (path.StartsWith(name, StringComparison.Ordinal) && path[name.Length] is '.' or '[');

    private static Text Unknown(string path, List<FigureHeader> headers)
    {
        var near = string.Join(", ", NearestPaths.Of(path, [.. headers.Select(header => header.Name)]));
        return near.Length == 0
            ? new Text("aucun chiffre de la loi n’a ce nom", "no figure of the law has this name")
            : Text.Of($"aucun chiffre de la loi n’a ce nom ; les plus proches : {near}", $"no figure of the law has this name; the nearest: {near}");
    }

    private static Text NotCovered(FigureChange change, Coverage coverage) => Text.Of(
        $"ce chiffre n’a pas de valeur connue le {change.From:yyyy-MM-dd} ; les chiffres couvrent au plus {coverage.First} à {coverage.Last}",
        $"this figure has no known value on {change.From:yyyy-MM-dd}; figures cover {coverage.First} to {coverage.Last} at the most");

    [GeneratedRegex(@"^\.brackets\[(?<rank>[0-9]{1,3})\]\.(?<part>threshold|rate)$")]
    private static partial Regex Bracket();
}
