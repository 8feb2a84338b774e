using System.CommandLine;
using Prevenance.Web;

namespace Prevenance.Cli.Verbs.Bench.Residents;

/// <summary><c>bench residents</c>: many residents at once on the pages of this machine, each from the first question to the result.</summary>
internal static class ResidentsVerb
{
    private const int Seed = 20_260_701;

    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = Speech.Say("combien à la fois", "how many at once"), DefaultValueFactory = _ => 200 };
        var pause = new Option<double>("--pause") { Description = Speech.Say("secondes pour lire une question et y répondre, en moyenne", "seconds to read and answer a question, on average"), DefaultValueFactory = _ => 6, CustomParser = Options.Number };
        var at = Servers.Option();
        var command = new Command("residents", Speech.Say("combien attendent les habitants quand beaucoup répondent à la fois", "how long residents wait, when many answer at once")) { count, pause, at };
        command.SetAction((parsed, stop) =>
        {
            var (many, between) = (parsed.GetValue(count), TimeSpan.FromSeconds(parsed.GetValue(pause)));
            return parsed.GetValue(at) is { } address ? Visit(address, many, between, stop) : Here(many, between, stop);
        });
        return command;
    }

    private static async Task<int> Here(int count, TimeSpan pause, CancellationToken stop)
    {
        var data = Directory.CreateTempSubdirectory();
        await using var app = WebApp.Build("http://127.0.0.1:0", data.FullName);
        await app.StartAsync(stop);
        var exit = await Visit(new Uri(app.Urls.Single()), count, pause, stop);
        await app.StopAsync(CancellationToken.None);
        data.Delete(recursive: true);
        return exit;
    }

    private static async Task<int> Visit(Uri address, int count, TimeSpan pause, CancellationToken stop)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = address };
        // Plans are built once, by whoever comes first: a server that has just started is another story.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(rank => new Resident(client, new Random(rank), TimeSpan.Zero).Go(stop)));
        var visits = await Task.WhenAll(Enumerable.Range(0, count).Select(rank => new Resident(client, new Random(Seed + rank), pause).Go(stop)));
        Tell(count, [.. visits.SelectMany(visit => visit.Waits).Order()], visits.Sum(visit => visit.Lost), visits.Count(visit => visit.SawResult));
        return ExitCode.Success;
    }

    private static void Tell(int count, List<double> waits, int lost, int results)
    {
        double Share(double share) => waits[(int)(share * (waits.Count - 1))];
        Console.WriteLine(Speech.Say(
            $"{count} personnes à la fois, {waits.Count} réponses : 50 % en {Share(0.5):0} ms, 95 % en {Share(0.95):0} ms, 99 % en {Share(0.99):0} ms, {lost} perdue(s), {results} résultats vus",
            $"{count} people at once, {waits.Count} answers: 50% within {Share(0.5):0} ms, 95% within {Share(0.95):0} ms, 99% within {Share(0.99):0} ms, {lost} lost, {results} results seen"));
    }
}
