using System.Globalization;
using Prevenance.Casework.Imports.Caseload;
using Spectre.Console;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary>A caseload, line by line, as a table.</summary>
internal static class CaseloadLines
{
    public static void Write(CaseloadPreview preview)
    {
        var guessed = preview.IsEncodingGuessed ? Speech.Say(" (deviné ; --encoding le change)", " (guessed; --encoding changes it)") : "";
        Console.WriteLine(Speech.Say($"Encodage {preview.Encoding}{guessed}, séparateur « {preview.Separator} », {preview.Lines.Count} lignes.", $"Encoding {preview.Encoding}{guessed}, separator '{preview.Separator}', {preview.Lines.Count} lines."));
        foreach (var (header, _) in preview.Columns.Where(column => column.Column is null))
            Console.WriteLine(Printable.Of(Speech.Say($"Colonne inconnue, pas lue : « {header} » ; dites ce qu’elle contient avec --column \"{header}=note\"", $"Unknown column, not read: '{header}'; say what it holds with --column \"{header}=note\"")));
        var table = new Table().SimpleBorder();
        foreach (var heading in new[] { Speech.Say("ligne", "line"), Speech.Say("proposé", "proposed"), Speech.Say("nom", "name"), Speech.Say("né le", "born"), Speech.Say("pourquoi", "because") })
            table.AddColumn(heading);
        foreach (var line in preview.Lines)
            table.AddRow([.. Cells(line).Select(cell => Markup.Escape(Printable.Of(cell.ReplaceLineEndings(" "))))]);
        Terminal.Output.Write(table);
        WriteCounts(preview);
    }

    /// <summary>How many lines have each verdict: what who manages the program may read of it.</summary>
    public static void WriteCounts(CaseloadPreview preview) =>
        Console.WriteLine(string.Join(", ", Enum.GetValues<CaseloadVerdict>().Where(verdict => preview.Count(verdict) > 0).Select(verdict => $"{preview.Count(verdict)} {Word(verdict)}")) + ".");

    private static IEnumerable<string> Cells(CaseloadLine line) =>
    [
        line.Number.ToString(CultureInfo.InvariantCulture),
        Word(line.Verdict),
        string.Join(' ', new[] { line.Reading?.UsageName, line.Reading?.FirstNames }.Where(name => name is not null).Select(name => name!.Shown)),
        line.Reading?.Birth?.ToString() ?? "",
        string.Join(" ; ", line.Because.Select(reason => reason.In(Speech.Language))),
    ];

    private static string Word(CaseloadVerdict verdict) => verdict switch
    {
        CaseloadVerdict.Take => Speech.Say("à prendre", "to take"),
        CaseloadVerdict.Compare => Speech.Say("à comparer", "to compare"),
        CaseloadVerdict.Correct => Speech.Say("à corriger", "to correct"),
        CaseloadVerdict.Refuse => Speech.Say("à refuser", "to refuse"),
        CaseloadVerdict.Archive => Speech.Say("à archiver", "to archive"),
        CaseloadVerdict.Unchanged => Speech.Say("inchangée", "unchanged"),
        _ => Speech.Say("à ignorer", "to ignore"),
    };
}
