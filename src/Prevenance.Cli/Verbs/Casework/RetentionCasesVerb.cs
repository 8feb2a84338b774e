using System.CommandLine;
using Prevenance.Accounts;
using Prevenance.Casework.Retention;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary><c>casework retention</c>: holds what retention proposes to the cases of a file; no store is opened.</summary>
internal static class RetentionCasesVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("un CSV : file,facts,setting,expected on JOUR", "a CSV: file,facts,setting,expected on DAY") };
        var on = DayOptions.On();
        on.Description = Speech.Say("le jour dont on parle ; à défaut, celui que dit l’en-tête, puis aujourd’hui", "the day that is spoken of; by default that of the header, then today");
        var command = new Command("retention", Speech.Say("ce que la conservation propose pour des cas, comparé à ce qu’un fichier en attend", "what retention proposes for cases, held to what a file expects of them")) { file, on };
        command.SetAction(parsed =>
        {
            var cases = RetentionCase.Read(parsed.GetValue(file)!, parsed.GetValue(on) is null ? null : DayOptions.Day(parsed, on), TimeProvider.System.Today(), new RetentionSettings());
            foreach (var one in cases)
            {
                var differs = one.Agrees ? "" : Speech.Say($"  DIFFÈRE : attendu {one.Expected}", $"  DIFFERS: expected {one.Expected}");
                Console.WriteLine($"{RetentionVerb.Line(one.Proposal)}{Printable.Of(differs)}");
            }
            return cases.All(one => one.Agrees) ? ExitCode.Success : ExitCode.NotMet;
        });
        return command;
    }
}
