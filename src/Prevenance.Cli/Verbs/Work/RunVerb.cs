using System.CommandLine;
using Prevenance.Cli.Verbs.Populations;
using Prevenance.Works;

namespace Prevenance.Cli.Verbs.Works;

/// <summary><c>work run</c>: gives out a population to the machines that work, as <c>population run</c> computes it on one.</summary>
internal static class RunVerb
{
    public static Command Create()
    {
        var place = new DeskOptions();
        var people = new Argument<string>("FOLDER") { Description = Speech.Say("une population, dans un dossier que toutes les machines voient", "a population, in a folder that all machines see") };
        var output = new Option<string>("--out") { Description = Speech.Say("le dossier de résultats à faire, que toutes les machines voient", "the folder of results to make, which all machines see"), Required = true };
        var (month, months, forecast) = (QuestionOptions.Month(), QuestionOptions.Months(), QuestionOptions.Forecast());
        var blocks = new Option<int?>("--blocks") { Description = Speech.Say("combien de blocs de 16 384 foyers par unité (sinon, ce qui fait de une à cinq secondes)", "how many blocks of 16,384 households a unit has (what makes one to five seconds otherwise)") };
        var command = new Command("run", Speech.Say("donner une population à calculer ; donné de nouveau, cela reprend où cela s’est arrêté", "give out a population to compute; given again, it goes on where it stopped")) { people, output, month, months, forecast, blocks, place.Database, place.Data };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(blocks) is < 1)
                throw Options.Fault("--blocks", "attendu : au moins 1", "expected at least 1");
            return Give(place.Open(parsed), PopulationOrder.Begin(
                parsed.GetValue(people)!, parsed.GetValue(output)!, QuestionOptions.Asked(parsed, month, months, forecast), parsed.GetValue(blocks)));
        });
        return command;
    }

    private static int Give(RunDesk desk, PopulationOrder order)
    {
        var run = desk.Give(new PopulationWork(), order.Write(), order.Units);
        Console.WriteLine(Speech.Say(
            $"{run.Id} : {run.Units} unité(s) à faire, {desk.Machines} machine(s) au travail. Où cela en est : work progress {run.Id}",
            $"{run.Id}: {run.Units} unit(s) to do, {desk.Machines} machine(s) at work. How far it is: work progress {run.Id}"));
        return ExitCode.Success;
    }
}
