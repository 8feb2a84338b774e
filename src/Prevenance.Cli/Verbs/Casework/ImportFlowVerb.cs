using System.CommandLine;
using Prevenance.Accounts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Imports.RsaFlow;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary><c>casework import-flow</c>: what the monthly flow of the RSA tells beside what is kept; then takes it, all or nothing.</summary>
internal static class ImportFlowVerb
{
    public static Command Create()
    {
        var source = new Argument<string>("FILE") { Description = Speech.Say("le flux mensuel du RSA, en XML", "the monthly RSA flow, in XML") };
        var preview = new Option<bool>("--preview") { Description = Speech.Say("montrer ce qui serait écrit, et ne rien écrire", "show what would be written, and write nothing") };
        var team = new Option<string?>("--team") { Description = Speech.Say("l’équipe qui suit les nouveaux dossiers", "the team that follows the new files") };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var (whom, data) = (StaffHost.As(), Options.Data());
        whom.Required = true;
        var command = new Command("import-flow", Speech.Say("prendre le flux mensuel du RSA : foyer par foyer, tout ou rien", "take the monthly RSA flow: household by household, all or nothing")) { source, preview, team, whom, data, json };
        command.SetAction(async (parsed, _) =>
        {
            var path = parsed.GetValue(source)!;
            await using var host = StaffHost.Open(parsed.GetValue(data)!);
            var pass = await host.PassOf(parsed.GetValue(whom), Gesture.ImportFlow, null, "import");
            var import = host.Get<RsaFlowImport>();
            var report = new RsaFlowReport();
            var taken = parsed.GetValue(preview) ? await import.Preview(pass, Open, report.Add) : await import.Take(pass, Open, parsed.GetValue(team), report.Add);
            report.Close(taken.Header, taken.Announced);
            Console.Write(pass.Answer == Answer.WithoutNames ? RsaFlowLines.Counts(report) : parsed.GetValue(json) ? RsaFlowLines.Json(report) : RsaFlowLines.Lines(report));
            if (!parsed.GetValue(preview))
                Console.Error.WriteLine(Speech.Say($"{taken.Written} foyer(s) écrits, {taken.Made} dossier(s) créés", $"{taken.Written} household(s) written, {taken.Made} file(s) made"));
            return ExitCode.Success;

            Stream Open() => File.OpenRead(path);
        });
        return command;
    }
}
