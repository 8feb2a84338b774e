using System.CommandLine;
using System.Globalization;
using Prevenance.Casework.Plan;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary><c>casework goals</c>: holds the score of goals to the cases of a file.</summary>
internal static class GoalsVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("un CSV : case,weights,levels,T_to_one_decimal", "a CSV: case,weights,levels,T_to_one_decimal") };
        var command = new Command("goals", Speech.Say("le score de buts, comparé à ce qu’un fichier en attend", "the score of goals, held to what a file expects of them")) { file };
        command.SetAction(parsed =>
        {
            var cases = GoalCase.Read(parsed.GetValue(file)!);
            foreach (var one in cases)
                Console.WriteLine(Printable.Of($"{Mark(one)}{Score(one)}  {one.Name}"));
            return cases.Any(one => one.IsExpected == false) ? ExitCode.NotMet : ExitCode.Success;
        });
        return command;
    }

    private static string Score(GoalCase one) => one.Score?.ToString("0.0", CultureInfo.InvariantCulture) ?? Speech.Say("pas de chiffre", "no figure");

    private static string Mark(GoalCase one) => one.IsExpected == false ? Speech.Say("DIFFÈRE  ", "DIFFERS  ") : "";
}
