using System.CommandLine;
using System.Diagnostics;
using Prevenance.Cli.Verbs.Law;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Populations;
using Prevenance.Law.Rights;
using Prevenance.Populations;

namespace Prevenance.Cli.Verbs.Populations;

/// <summary><c>population run</c>: every right of every household, in one month or more.</summary>
internal static class RunVerb
{
    public static Command Create()
    {
        var people = new Argument<string>("FOLDER") { Description = Speech.Say("une population", "a population") };
        var output = new Option<string>("--out") { Description = Speech.Say("le dossier de résultats à faire", "the folder of results to make"), Required = true };
        var (month, months, forecast) = (QuestionOptions.Month(), QuestionOptions.Months(), QuestionOptions.Forecast());
        var threads = new Option<int>("--threads") { Description = Speech.Say("combien de fils d’exécution", "how many threads"), DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new Command("run", Speech.Say("calculer tous les droits d’une population ; interrompu, cela reprend où cela s’est arrêté", "compute every right of a population; interrupted, it goes on where it stopped")) { people, output, month, months, forecast, threads };
        command.SetAction((parsed, stop) => Task.FromResult(Run(
            parsed.GetValue(people)!, parsed.GetValue(output)!, QuestionOptions.Asked(parsed, month, months, forecast), parsed.GetValue(threads), stop)));
        return command;
    }

    /// <summary>Every right, in the month or in its year.</summary>
    internal static IReadOnlyList<VariableAt> Rights(Month month) =>
        [.. FrenchLaw.System.RightVariables.Select(right => new VariableAt(right, right.PeriodIn(month)))];

    private static int Run(string path, string output, RightsAsked asked, int threads, CancellationToken stop)
    {
        var people = PopulationFolder.Open(path, FrenchLaw.System);
        var plan = asked.PlanFor(people);
        TellGaps(plan);
        var results = ResultFolder.CreateOrResume(output, people, plan);
        var remaining = results.Remaining().Sum(people.HouseholdsOf);
        var done = people.Households - remaining;
        var watch = Stopwatch.StartNew();
        Progress.Of("foyers", "households", people.Households, progress =>
            FolderRun.Over(plan, people, results, threads, households => progress.Report(Interlocked.Add(ref done, households)), stop));
        results.Complete();
        Console.WriteLine(Speech.Say(
            $"{remaining / watch.Elapsed.TotalSeconds:n0} foyers par seconde, {plan.Operations} opérations chacun",
            $"{remaining / watch.Elapsed.TotalSeconds:n0} households a second, {plan.Operations} operations each"));
        if (ForecastText.Of(plan.Projected, Speech.Language) is { } forecast)
            Console.WriteLine(forecast);
        return ExitCode.Success;
    }

    /// <summary>Tells what is left out: once for a right and a reason, with the months that it stands for.</summary>
    internal static void TellGaps(PopulationPlan plan)
    {
        foreach (var left in plan.Gaps.GroupBy(gap => (gap.Key.Variable, gap.Value.Reason)))
        {
            var months = left.Select(gap => gap.Key.Period.Start).Order().ToList();
            var span = months[0] == months[^1] ? months[0].InWords : Text.Of($"{months[0].InWords} – {months[^1].InWords}", $"{months[0].InWords} – {months[^1].InWords}");
            Console.Error.WriteLine(Speech.Say(
                $"{left.Key.Variable} n’est pas calculé ({span.French}). {left.Key.Reason.French}", $"{left.Key.Variable} is left out ({span.English}). {left.Key.Reason.English}"));
        }
    }
}
