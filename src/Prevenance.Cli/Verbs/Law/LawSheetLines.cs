using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Figures;
using Prevenance.Law.Rights;
using Prevenance.Law.Sheets;

namespace Prevenance.Cli.Verbs.Law;

/// <summary>Writes a sheet of law in Markdown, to read or to keep in a file.</summary>
internal sealed class LawSheetLines(LawSheet sheet, Right? right, FigureBook figures)
{
    public IEnumerable<string> All() =>
    [
        $"# {In(sheet.Subject.Notes.Label)} (`{sheet.Subject.Name}`)",
        "",
        $"{Speech.Say("La loi de", "The law of")} {In(sheet.Month.InWords)}.",
        "",
        .. right is { Purpose: { } purpose, Opens: { } opens, Calendar.Starts: { } start } ? When(purpose, opens, start) : [],
        Speech.Say("## Les règles", "## The rules"),
        "",
        .. sheet.Rules.SelectMany(Rule),
        Speech.Say("## Les chiffres", "## The figures"),
        "",
        .. sheet.Figures.GroupBy(use => figures.FileOf(use.Origin.Figure)).SelectMany(file => Figures(file.Key, [.. file])),
        .. Elsewhere(),
        .. Names(Speech.Say("## Les faits à connaître", "## The facts to know"), sheet.Facts),
        .. Names(Speech.Say("## Les autres droits comptés", "## Other rights that are counted"), sheet.OtherRights),
    ];

    private static IEnumerable<string> When(Text purpose, Text opens, Start start) =>
        [$"{In(purpose)} {In(opens)}", "", $"{In(start.Words)} ({start.Article})", ""];

    private static IEnumerable<string> Rule(RuleText rule)
    {
        var notes = rule.Variable.Notes;
        string[] where = [.. notes.Articles.Select(article => article.ToString()), .. notes.Declaration is { } place ? [$"`{place}`"] : Array.Empty<string>()];
        return
        [
            $"### {In(notes.Label)} (`{rule.Variable.Name}`)",
            "",
            string.Join(" · ", where),
            "",
            In(rule.Formula),
            "",
            .. rule.Steps.Select(step => $"- {In(step.Name)} = {In(step.Formula)}"),
            .. rule.Steps.Count > 0 ? [""] : Array.Empty<string>(),
        ];
    }

    private static IEnumerable<string> Figures(string? file, IReadOnlyList<FigureUse> uses) =>
        [.. file is null ? Array.Empty<string>() : [$"`{file}`"], .. uses.Select(Figure), ""];

    private static string Figure(FigureUse use)
    {
        var (value, figure) = (use.Origin, use.Origin.Figure);
        var until = value.IsProjected ? Speech.Say($" (vérifié jusqu’à {figure.KnownUntil})", $" (checked until {figure.KnownUntil})") : "";
        var since = $"{Speech.Say("depuis le", "since")} {value.From:yyyy-MM-dd}";
        return $"- {figure.Label}{(figure.Article is { } article ? $", {article}" : "")} : {string.Join(" ; ", use.Values.Select(In))}, {since} : {value.Source}{until}";
    }

    /// <summary>What another family of law tells: its sheet has its rules and its figures.</summary>
    private IEnumerable<string> Elsewhere() => sheet.Elsewhere.Count == 0 ? [] :
    [
        Speech.Say("## Les règles qui ont leur propre feuille", "## Rules that have a sheet of their own"),
        "",
        .. sheet.Elsewhere.Select(rule => string.Join(" : ", [$"- {In(rule.Variable.Notes.Label)} (`{rule.Variable.Name}`)", .. Told(rule.Articles)])),
    ];

    private static IEnumerable<string> Told(IReadOnlyList<ArticleAttribute> articles) => articles.Count == 0 ? [] : [string.Join(" ; ", articles)];

    private static IEnumerable<string> Names(string title, IReadOnlyList<Variable> variables) =>
        variables.Count == 0 ? [] : ["", title, "", .. variables.Select(variable => $"- {In(variable.Notes.Label)} (`{variable.Name}`)")];

    private static string In(Text text) => text.In(Speech.Language);
}
