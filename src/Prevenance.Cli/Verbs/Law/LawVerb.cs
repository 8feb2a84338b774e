using System.CommandLine;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Sheets;

namespace Prevenance.Cli.Verbs.Law;

/// <summary><c>law</c>: an amount as the law has it, with every rule, article and figure in one text.</summary>
internal static class LawVerb
{
    public static Command Create()
    {
        var name = new Argument<string?>("NAME") { Description = Speech.Say("un droit ou une autre variable ; sans lui, la liste des droits", "a right or another variable; all rights are listed when absent"), DefaultValueFactory = _ => null };
        var month = new Option<string>("--month") { Description = Speech.Say("le mois, comme 2026-07", "the month, such as 2026-07"), DefaultValueFactory = _ => "2026-07" };
        var command = new Command("law", Speech.Say("les règles, les articles et les chiffres d’un droit, en un texte", "the rules, articles and figures of a right, in one text")) { name, month };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(name) is not { } asked)
                return List();
            var sheet = LawSheet.Of(FrenchLaw.System, Find(asked), Options.Month("--month", parsed.GetValue(month)!));
            foreach (var line in new LawSheetLines(sheet, FrenchLaw.System.RightOf(sheet.Subject), FrenchFigures.Book).All())
                Console.WriteLine(line);
            return ExitCode.Success;
        });
        return command;
    }

    private static int List()
    {
        foreach (var right in FrenchLaw.System.RightVariables)
            Console.WriteLine($"{right.Name,-44} {right.Notes.Label.In(Speech.Language)}");
        return ExitCode.Success;
    }

    private static Variable Find(string name) => FrenchLaw.System.Find(name) is { HasFormula: true } variable
        ? variable
        : throw Options.Fault("NAME", $"la loi ne calcule pas « {name} » ; `law` sans nom donne la liste des droits", $"the law computes no '{name}'; `law` without a name lists the rights");
}
