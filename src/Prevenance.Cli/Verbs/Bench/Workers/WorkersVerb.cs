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
        var minutes = new Option<double>("--minutes") { Description = Speech.Say("combien de minutes", "for how many minutes"), DefaultValueFactory = _ => 10, CustomParser = Options.Number };
        var pause = new Option<double>("--pause") { Description = Speech.Say("secondes entre deux gestes, en moyenne", "seconds between two gestures, on average"), DefaultValueFactory = _ => 5, CustomParser = Options.Number };
        var data = new Option<string?>("--data") { Description = Speech.Say("un dossier à garder : ce qui y est rempli sert de nouveau", "a folder to keep: what was filled there serves again") };
        var at = Servers.Option();
        var accounts = new Option<FileInfo?>("--accounts") { Description = Speech.Say("ceux qui y travaillent : une adresse, une virgule, un mot de passe par ligne", "who works there: an address, a comma, a password on each line") };
        var command = new Command("workers", Speech.Say("combien attendent les travailleurs sociaux", "how long social workers wait")) { households, count, minutes, pause, data, at, accounts };
        command.Validators.Add(result =>
        {
            if (result.GetResult(at) is null != result.GetResult(accounts) is null)
                result.AddError(Speech.Say("--at et --accounts vont ensemble", "--at and --accounts go together"));
        });
        command.SetAction((parsed, stop) =>
        {
            var (length, between) = (TimeSpan.FromMinutes(parsed.GetValue(minutes)), TimeSpan.FromSeconds(parsed.GetValue(pause)));
            return parsed.GetValue(at) is { } address
                ? There(address, parsed.GetRequiredValue(accounts)!, parsed.GetValue(count), length, between, stop)
                : Here(parsed.GetValue(households), parsed.GetValue(count), length, between, parsed.GetValue(data), stop);
        });
        return command;
    }

    private static async Task<int> There(Uri address, FileInfo accounts, int count, TimeSpan length, TimeSpan pause, CancellationToken stop) =>
        await Work(address, await WayIn.Of(accounts, stop), count, length, pause, stop);

    private static async Task<int> Here(int households, int count, TimeSpan length, TimeSpan pause, string? kept, CancellationToken stop)
    {
        var data = kept ?? Directory.CreateTempSubdirectory("prevenance-workers").FullName;
        await using var app = WebApp.BuildDemonstration("http://127.0.0.1:0", data, households: households);
        await app.StartAsync(stop);
        var address = new Uri(app.Urls.Single());
        var exit = await Work(address, await WayIn.OfDemonstration(address, stop), count, length, pause, stop);
        await app.StopAsync(CancellationToken.None);
        if (kept is null)
            Directory.Delete(data, recursive: true);
        return exit;
    }

    private static async Task<int> Work(Uri address, IReadOnlyList<WayIn> ways, int count, TimeSpan length, TimeSpan pause, CancellationToken stop)
    {
        List<Worker> workers = [.. ways.Take(count).Select((way, rank) => new Worker(address, way, Seed + rank))];
        try
        {
            // Code and plans are made once, by whoever comes first: a server that has just started is another story.
            await Task.WhenAll(workers.Select(worker => worker.ComeIn(stop)));
            using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
            end.CancelAfter(length);
            await Task.WhenAll(workers.Select(worker => worker.Work(pause, end.Token)));
            var missing = (await Task.WhenAll(workers.Select(worker => worker.Missing(stop)))).Sum();
            Tell(workers, missing);
            return workers.Sum(worker => worker.Lost + worker.SignedOut) + missing == 0 ? ExitCode.Success : ExitCode.NotMet;
        }
        finally
        {
            workers.ForEach(worker => worker.Dispose());
        }
    }

    private static void Tell(List<Worker> days, int missing)
    {
        var (lost, signedOut, written) = (days.Sum(day => day.Lost), days.Sum(day => day.SignedOut), days.Sum(day => day.Written));
        Console.WriteLine(Speech.Say(
            $"{days.Count} travailleurs sociaux à la fois : {lost} réponse(s) perdue(s), {signedOut} fois dehors, {written} contact(s) gardé(s) dont {missing} introuvable(s) (ms) :",
            $"{days.Count} social workers at once: {lost} answer(s) lost, {signedOut} times signed out, {written} contact(s) kept of which {missing} not found (ms):"));
        foreach (var page in days.SelectMany(day => day.Waits).GroupBy(wait => wait.Page).Append(new Together(days)))
        {
            var waits = page.Select(wait => wait.Milliseconds).Order().ToList();
            double Share(double share) => waits[(int)(share * (waits.Count - 1))];
            Console.WriteLine($"{page.Key,-10} {waits.Count,7}   50 % {Share(0.5),6:0}   95 % {Share(0.95),6:0}   99 % {Share(0.99),6:0}   100 % {waits[^1],6:0}");
        }
    }

    /// <summary>All pages as one.</summary>
    private sealed class Together(List<Worker> days) : List<Wait>(days.SelectMany(day => day.Waits)), IGrouping<string, Wait>
    {
        public string Key => Speech.Say("ensemble", "together");
    }
}
