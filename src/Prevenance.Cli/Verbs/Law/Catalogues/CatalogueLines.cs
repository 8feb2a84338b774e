using Prevenance.Aids;
using Prevenance.Law;
using Prevenance.Law.Rights;

namespace Prevenance.Cli.Verbs.Law.Catalogues;

/// <summary>Writes the catalogue in Markdown, to read or to keep in a file.</summary>
internal sealed class CatalogueLines(Catalogue catalogue)
{
    private const int Percent = 100;

    public IEnumerable<string> All() =>
    [
        Speech.Say("# Le catalogue", "# The catalogue"),
        "",
        Speech.Say(
            "Écrit par `./prevenance catalogue --cases tests/Prevenance.Law.France.Tests/Cases` : rien n’y est à corriger à la main.",
            "Written by `./prevenance catalogue --cases tests/Prevenance.Law.France.Tests/Cases`: nothing in it is to be put right by hand."),
        "",
        Speech.Say(
            $"{catalogue.Rights.Count} droits de la loi, lus pour {In(catalogue.Month.InWords)}, et {catalogue.Aids.Count} aides déclarées comme des données ([aids.md](aids.md)) : {Count(AidReach.Local)} locales, {Count(AidReach.Regional)} régionales, {Count(AidReach.National)} nationales.",
            $"{catalogue.Rights.Count} rights of the law, read for {In(catalogue.Month.InWords)}, and {catalogue.Aids.Count} aids declared as data ([aids.md](aids.md)): {Count(AidReach.Local)} local, {Count(AidReach.Regional)} regional, {Count(AidReach.National)} national."),
        "",
        Speech.Say("## Les droits", "## The rights"),
        "",
        Speech.Say("| droit | articles | calculé depuis | chiffres vérifiés jusqu’à | cas (dont seuils) | ce qui n’en est pas calculé |", "| right | articles | worked out since | figures checked until | cases (thresholds) | what of it is not worked out |"),
        "|---|---|---|---|---|---|",
        .. catalogue.Rights.Select(Row),
        "",
        .. NotClaimed(),
        Speech.Say("## Les aides", "## The aids"),
        .. Aids(AidReach.Local, Speech.Say("Locales : communes, Métropole, département, et ceux qui travaillent pour eux", "Local: towns, the Métropole, the département, and who works for them")),
        .. Aids(AidReach.Regional, Speech.Say("Régionales", "Regional")),
        .. Aids(AidReach.National, Speech.Say("Nationales", "National")),
    ];

    private int Count(AidReach reach) => catalogue.Aids.Count(aid => aid.Reach == reach);

    private IEnumerable<string> Aids(AidReach reach, string heading) =>
    [
        "",
        $"### {heading} ({Count(reach)})",
        "",
        Speech.Say("| aide | de qui | source, lue le |", "| aid | whose | source, read on |"),
        "|---|---|---|",
        .. catalogue.Aids.Where(aid => aid.Reach == reach).Select(Row),
    ];

    private static string Row(RightEntry entry) => Row(
        $"{entry.Right.Name.French} (`{entry.Right.Key}`)",
        string.Join("; ", entry.Articles),
        $"{entry.Months.Since}",
        $"{entry.Months.CheckedUntil}",
        $"{entry.Cases} ({entry.Thresholds.Count})",
        string.Join(" ", entry.Right.NotModelled.Select(In)));

    private static string Row(Aid aid) => Row(
        $"{aid.Label.French} (`{aid.Id}`)", aid.Institution.Name, $"<{aid.Source.Url}>{(aid.Source.Read is { } day ? $", {day:yyyy-MM-dd}" : "")}");

    /// <summary>What studies tell of those who do not claim.</summary>
    private IEnumerable<string> NotClaimed() =>
    [
        Speech.Say("## Ce que l’on sait du non-recours", "## What is known of non-take-up"),
        "",
        Speech.Say("| droit | ne le demandent pas | parmi qui | année | source |", "| right | do not claim it | among whom | year | source |"),
        "|---|---|---|---|---|",
        .. from entry in catalogue.Rights
           from study in entry.Right.NonTakeUp
           select Row(entry.Right.Short.French, Share(study), In(study.Among), $"{study.Year}", $"[{study.Source}]({study.Address})"),
        "",
    ];

    private static string Share(NonTakeUp study) => study.Most > study.Least ? $"{study.Least * Percent:0}–{study.Most * Percent:0} %" : $"{study.Least * Percent:0} %";

    private static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |";

    private static string In(Text text) => text.In(Speech.Language);
}
