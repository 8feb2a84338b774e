using System.CommandLine;
using Prevenance.Web;

namespace Prevenance.Cli.Verbs.Bench.Workers;

/// <summary><c>bench workers</c>: many social workers at once on the team's pages, over invented households.</summary>
internal static class WorkersVerb
{
    private const int Seed = 20_261_128;

    public static Command Create()
    {
        var households = new Option<int>("--households") { Description = Speech.Say("combien de foyers inventés", "how many invented households"), DefaultValueFactory = _ => 20_000 };
        var count = new Option<int>("--count") { Description = Speech.Say("combien de travailleurs sociaux à la fois", "how many social workers at once"), DefaultValueFactory = _ => 20 };
        var minutes = new Option<double>("--minutes") { Description = Speech.Say("combien de minutes", "for how many minutes"), DefaultValueFactory = _ => 10 };
        var pause = new Option<double>("--pause") { Description = Speech.Say("secondes entre deux gestes, en moyenne", "seconds between two gestures, on average"), DefaultValueFactory = _ => 5 };
        var data = new Option<string?>("--data") { Description = Speech.Say("un dossier à garder : ce qui y est rempli sert de nouveau", "a folder to keep: what was filled there serves again") };
        var command = new Command("workers", Speech.Say("combien attendent les travailleurs sociaux", "how long social workers wait")) { households, count, minutes, pause, data };
        command.SetAction((parsed, stop) => Run(
            parsed.GetValue(households), parsed.GetValue(count), TimeSpan.FromMinutes(parsed.GetValue(minutes)), TimeSpan.FromSeconds(parsed.GetValue(pause)), parsed.GetValue(data), stop));
        return command;
    }

    private static async Task<int> Run(int households, int count, TimeSpan length, TimeSpan pause, string? kept, CancellationToken stop)
    {
        var data = kept ?? Directory.CreateTempSubdirectory("prevenance-workers").FullName;
        await using var app = WebApp.BuildDemonstration("http://127.0.0.1:0", data, households: households);
        await app.StartAsync(stop);
        var address = new Uri(app.Urls.Single());
        var workers = await Worker.AllOf(address, Seed, stop);
        // Code and plans are made once, by whoever comes first: a server that has just started is another story.
        await Task.WhenAll(workers.Take(count).Select(worker => worker.ComeIn(stop)));
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        end.CancelAfter(length);
        var days = await Task.WhenAll(workers.Take(count).Select(worker => worker.Work(pause, end.Token)));
        Tell(households, days);
        await app.StopAsync(CancellationToken.None);
        if (kept is null)
            Directory.Delete(data, recursive: true);
        return days.Sum(day => day.Lost) == 0 ? ExitCode.Success : ExitCode.NotMet;
    }

    private static void Tell(int households, Worker[] days)
    {
        Console.WriteLine(Speech.Say(
            $"{days.Length} travailleurs sociaux à la fois, {households} foyers, {days.Sum(day => day.Lost)} réponse(s) perdue(s) (ms) :",
            $"{days.Length} social workers at once, {households} households, {days.Sum(day => day.Lost)} answer(s) lost (ms):"));
        foreach (var page in days.SelectMany(day => day.Waits).GroupBy(wait => wait.Page).Append(new Together(days)))
        {
            var waits = page.Select(wait => wait.Milliseconds).Order().ToList();
            double Share(double share) => waits[(int)(share * (waits.Count - 1))];
            Console.WriteLine($"{page.Key,-10} {waits.Count,7}   50 % {Share(0.5),6:0}   95 % {Share(0.95),6:0}   99 % {Share(0.99),6:0}   100 % {waits[^1],6:0}");
        }
    }

    /// <summary>All pages as one.</summary>
    private sealed class Together(Worker[] days) : List<Wait>(days.SelectMany(day => day.Waits)), IGrouping<string, Wait>
    {
        public string Key => Speech.Say("ensemble", "together");
    }
}
