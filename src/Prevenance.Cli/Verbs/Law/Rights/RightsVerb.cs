using System.CommandLine;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.France;
using Prevenance.Law.Planning;
using Prevenance.Law.Rights;
using Prevenance.Law.Rights.Openings;
using Prevenance.Law.Situations;

namespace Prevenance.Cli.Verbs.Law.Rights;

/// <summary><c>rights</c>: the rights of a household that a file describes.</summary>
internal static class RightsVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("une situation : JSON de l’interface web, ou test YAML", "a situation: JSON of the web API, or a YAML test") };
        var month = new Option<string?>("--month") { Description = Speech.Say("le mois, comme 2025-06 ; à défaut, le dernier dont parle le fichier", "the month, such as 2025-06; by default the last one that the file speaks of") };
        var explain = new Option<string?>("--explain") { Description = Speech.Say("la variable à expliquer, jusqu’aux faits et aux chiffres", "the variable to explain, down to facts and figures") };
        var forecast = new Option<bool>("--forecast") { Description = Speech.Say("prendre les derniers chiffres connus pour les mois d’après, et le dire", "use the last known figures for later months, and say so") };
        var strict = new Option<bool>("--strict") { Description = Speech.Say("donner des bornes au lieu de supposer ce qui n’a pas été dit", "give bounds instead of taking for granted what was not said") };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("rights", Speech.Say("les droits d’un foyer, avec la raison de chacun", "the rights of a household, with the reason for each")) { file, month, explain, forecast, strict, json };
        command.SetAction(parsed =>
        {
            Month? named = parsed.GetValue(month) is { } text ? Options.Month("--month", text) : null;
            var (situation, ofFile) = SituationFile.Read(parsed.GetValue(file)!, FrenchLaw.System, named);
            var asked = named ?? ofFile;
            var allowsForecast = parsed.GetValue(forecast);
            if (parsed.GetValue(explain) is { } name)
                return Explain(situation, FindVariable(name), asked, allowsForecast);
            var told = Tell(situation, asked, allowsForecast, parsed.GetValue(strict));
            Console.Write(parsed.GetValue(json) ? RightsJson.Write(told) : new RightsLines(told, Speech.Language).Write());
            return ExitCode.Success;
        });
        return command;
    }

    private static RightsTold Tell(Situation situation, Month month, bool allowsForecast, bool isStrict)
    {
        var calculator = new Calculator();
        var results = new RightsOf(FrenchLaw.System, calculator).In(situation, month, allowsForecast);
        var openings = new OpeningsOf(calculator);
        return new RightsTold(
            month,
            results,
            right => openings.Of(situation, right, month, allowsForecast),
            new ContrastsOf(calculator).Of(situation, results, month, allowsForecast),
            allowsForecast,
            isStrict);
    }

    private static int Explain(Situation situation, Variable variable, Month month, bool allowsForecast)
    {
        var question = new VariableAt(variable, variable.PeriodIn(month));
        var answer = new Calculator().Calculate(situation, new Request([question], month, allowsForecast));
        for (var lane = 0; lane < situation.Count(variable.Entity); lane++)
            Console.WriteLine(ExplanationOutline.Write(answer.Explain(question, lane), Speech.Language));
        return ExitCode.Success;
    }

    private static Variable FindVariable(string name) => FrenchLaw.System.Find(name)
        ?? throw Options.Fault("--explain", $"la variable « {name} » n’existe pas", $"there is no variable '{name}'");
}
