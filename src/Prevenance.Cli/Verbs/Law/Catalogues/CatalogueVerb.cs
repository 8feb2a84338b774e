using System.CommandLine;
using Prevenance.Aids;
using Prevenance.Exchange.Cases;
using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Cli.Verbs.Law.Catalogues;

/// <summary><c>catalogue</c>: every right and aid, from where it is known, since when, which cases hold it, and what of it is not worked out.</summary>
internal static class CatalogueVerb
{
    public static Command Create()
    {
        var month = new Option<string>("--month") { Description = Speech.Say("le mois dont on lit la loi, comme 2026-07", "the month whose law is read, such as 2026-07"), DefaultValueFactory = _ => "2026-07" };
        var cases = new Option<string?>("--cases") { Description = Speech.Say("le dossier des cas qui tiennent les droits", "the folder of the cases that hold the rights") };
        var command = new Command("catalogue", Speech.Say("tous les droits et toutes les aides, avec leur article, depuis quand, et ce qui n’en est pas calculé", "all rights and aids, with their article, since when, and what of them is not worked out")) { month, cases };
        command.SetAction(parsed =>
        {
            List<PeerCase> held = parsed.GetValue(cases) is { } folder ? [.. new CaseFiles(FrenchLaw.System, refusal => throw refusal).Read(folder)] : [];
            var catalogue = Catalogue.Of(FrenchLaw.System, AidBook.Load(FrenchFigures.Folder, FrenchLaw.System), held, Options.Month("--month", parsed.GetValue(month)!));
            foreach (var line in new CatalogueLines(catalogue).All())
                Console.WriteLine(line);
            return ExitCode.Success;
        });
        return command;
    }
}
