using System.CommandLine;
using Prevenance.Accounts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Imports.Caseload;
using Prevenance.Casework.Imports.Caseload.Files;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary><c>casework import</c>: what a file that comes from outside holds, line by line; then takes what nobody here is yet.</summary>
internal static class ImportVerb
{
    public static Command Create()
    {
        var source = new Argument<string>("FILE") { Description = Speech.Say("un fichier de suivi en CSV, ou le flux mensuel du RSA en XML", "a caseload in CSV, or the monthly RSA flow in XML") };
        var preview = new Option<bool>("--preview") { Description = Speech.Say("montrer ce qui serait pris, et ne rien prendre", "show what would be taken, and take nothing") };
        var after = new Option<string[]>("--after") { Description = Speech.Say("pour un flux : celui d’un mois d’avant ; peut être répété, le plus ancien d’abord", "for a flow: that of a month before; may be repeated, the oldest first") };
        var columns = new Option<string[]>("--column") { Description = Speech.Say("ce que contient une colonne, comme \"Tél. perso=phone\" ; peut être répété", "what a column holds, such as \"Tél. perso=phone\"; may be repeated") };
        var encoding = new Option<string?>("--encoding") { Description = Speech.Say("l’encodage ; deviné à défaut", "the encoding; guessed by default") };
        var separator = new Option<string?>("--separator") { Description = Speech.Say("ce qui sépare les cellules ; deviné à défaut", "what separates cells; guessed by default") };
        var on = DayOptions.On();
        var (whom, data) = (StaffHost.As(), Options.Data());
        var team = new Option<string?>("--team") { Description = Speech.Say("l’équipe qui suit les nouveaux dossiers", "the team that follows the new files") };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("import", Speech.Say("dire ligne par ligne ce qu’un fichier apporte, et pourquoi", "tell line by line what a file brings, and why")) { source, preview, after, columns, encoding, separator, on, whom, team, data, json };
        command.SetAction(async (parsed, stop) =>
        {
            var path = parsed.GetValue(source)!;
            if (IsXml(path))
            {
                if (!parsed.GetValue(preview))
                    throw Options.Fault("--preview", "un flux se prend par casework import-flow ; ici il n’est que montré : ajoutez --preview", "a flow is taken by casework import-flow; here it is only shown: add --preview");
                var report = RsaFlowReport.Of(path, parsed.GetValue(after) ?? []);
                Console.Write(parsed.GetValue(json) ? RsaFlowLines.Json(report) : RsaFlowLines.Lines(report));
                return ExitCode.Success;
            }
            var settings = new CaseloadSettings(DayOptions.Day(parsed, on))
            {
                Encoding = parsed.GetValue(encoding) is { } name ? CaseloadEncoding.Named(name) : null,
                Separator = parsed.GetValue(separator) is { } sign ? Separator(sign) : null,
                Columns = Columns(parsed.GetValue(columns) ?? []),
            };
            var file = await File.ReadAllBytesAsync(path, stop);
            if (parsed.GetValue(preview))
            {
                Tell(CaseloadPreview.Of(file, settings), parsed.GetValue(json));
                return ExitCode.Success;
            }
            await using var host = StaffHost.Open(parsed.GetValue(data)!);
            var pass = await host.PassOf(parsed.GetValue(whom), Gesture.ImportFlow, null, "import");
            var import = host.Get<CaseloadImport>();
            var read = await import.Preview(pass, file, settings);
            if (pass.Answer == Answer.WithoutNames)
                CaseloadLines.WriteCounts(read);
            else
                Tell(read, parsed.GetValue(json));
            var taken = await import.Take(pass, read, Path.GetFileName(path), parsed.GetValue(team)
                ?? throw Options.Fault("--team", "attendu : l’équipe qui suit les nouveaux dossiers", "expected the team that follows the new files"));
            Console.Error.WriteLine(Speech.Say($"{taken} dossier(s) créé(s)", $"{taken} file(s) made"));
            return ExitCode.Success;
        });
        return command;
    }

    private static void Tell(CaseloadPreview preview, bool asJson)
    {
        if (asJson)
            Console.Write(CaseloadJson.Of(preview));
        else
            CaseloadLines.Write(preview);
    }

    /// <summary>Whether the first sign of the file, past its mark, opens an element: names of files are anything.</summary>
    private static bool IsXml(string path)
    {
        using var file = new StreamReader(path, detectEncodingFromByteOrderMarks: true);
        int sign;
        while ((sign = file.Read()) >= 0 && (char.IsWhiteSpace((char)sign) || sign == 0))
        {
        }
        return sign == '<';
    }

    private static Dictionary<string, CaseloadColumn> Columns(string[] named)
    {
        var columns = new Dictionary<string, CaseloadColumn>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in named)
        {
            var at = pair.LastIndexOf('=');
            if (at < 1)
                throw Options.Fault("--column", $"« {pair} » ne nomme pas une colonne ; attendu : \"En-tête=phone\"", $"'{pair}' names no column; expected \"Header=phone\"");
            columns[pair[..at]] = ColumnNames.Named(pair[(at + 1)..].Trim());
        }
        return columns;
    }

    private static char Separator(string sign) => sign switch
    {
        "\\t" or "tab" => '\t',
        [var one] when char.IsAscii(one) => one,
        _ => throw Options.Fault("--separator", $"« {sign} » n’est pas un séparateur ; attendu : un signe, comme ; ou tab", $"'{sign}' is no separator; expected one sign, such as ; or tab"),
    };
}
