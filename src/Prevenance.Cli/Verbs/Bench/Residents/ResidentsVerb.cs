using System.CommandLine;
using System.Diagnostics;
using Prevenance.Web;

namespace Prevenance.Cli.Verbs.Bench.Residents;

/// <summary><c>bench residents</c>: many residents at once on the pages of this machine, each from the first question to the result.</summary>
internal static class ResidentsVerb
{
    private const int Seed = 20_260_701;

    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = Speech.Say("combien à la fois", "how many at once"), DefaultValueFactory = _ => 200 };
        var pause = new Option<double>("--pause") { Description = Speech.Say("secondes pour lire une question et y répondre, en moyenne", "seconds to read and answer a question, on average"), DefaultValueFactory = _ => 6 };
        var command = new Command("residents", Speech.Say("combien attendent les habitants quand beaucoup répondent à la fois", "how long residents wait, when many answer at once")) { count, pause };
        command.SetAction((parsed, stop) => Run(parsed.GetValue(count), TimeSpan.FromSeconds(parsed.GetValue(pause)), stop));
        return command;
    }

    private static async Task<int> Run(int count, TimeSpan pause, CancellationToken stop)
    {
        var data = Directory.CreateTempSubdirectory();
        await using var app = WebApp.Build("http://127.0.0.1:0", data.FullName);
        await app.StartAsync(stop);
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(app.Urls.Single()) };
        // Plans are built once, by whoever comes first: a server that has just started is another story.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(rank => new Visit(client, new Random(rank), TimeSpan.Zero).Go(stop)));
        var visits = await Task.WhenAll(Enumerable.Range(0, count).Select(rank => new Visit(client, new Random(Seed + rank), pause).Go(stop)));
        Tell(count, [.. visits.SelectMany(visit => visit.Waits).Order()], visits.Sum(visit => visit.Lost), visits.Count(visit => visit.SawResult));
        await app.StopAsync(CancellationToken.None);
        data.Delete(recursive: true);
        return ExitCode.Success;
    }

    private static void Tell(int count, List<double> waits, int lost, int results)
    {
        double Share(double share) => waits[(int)(share * (waits.Count - 1))];
        Console.WriteLine(Speech.Say(
            $"{count} personnes à la fois, {waits.Count} réponses : 50 % en {Share(0.5):0} ms, 95 % en {Share(0.95):0} ms, 99 % en {Share(0.99):0} ms, {lost} perdue(s), {results} résultats vus",
            $"{count} people at once, {waits.Count} answers: 50% within {Share(0.5):0} ms, 95% within {Share(0.95):0} ms, 99% within {Share(0.99):0} ms, {lost} lost, {results} results seen"));
    }

    /// <summary>One resident: the home page, the questions, the answers to check, then the result.</summary>
    private sealed class Visit(HttpClient client, Random chance, TimeSpan pause)
    {
        private const int MostQuestions = 80;

        public List<double> Waits { get; } = [];

        public int Lost { get; private set; }

        public bool SawResult { get; private set; }

        public async Task<Visit> Go(CancellationToken stop)
        {
            await Think(stop);
            await Ask(() => client.GetAsync("/", stop));
            var screen = await Ask(() => client.GetAsync("/ma-situation", stop));
            for (var asked = 0; asked < MostQuestions && screen is { Asks: true }; asked++)
            {
                await Think(stop);
                var answer = screen.Answer(chance);
                screen = await Ask(() => client.PostAsync("/ma-situation", new FormUrlEncodedContent(answer), stop));
            }
            if (screen is { Asks: false })
            {
                await Think(stop);
                screen = await Ask(() => client.PostAsync("/mes-droits", new FormUrlEncodedContent(screen.Answers), stop));
                SawResult = screen is not null;
            }
            return this;
        }

        /// <summary>Nobody answers like a clock: from half to one and a half of the pause.</summary>
        private Task Think(CancellationToken stop) => Task.Delay(pause * (0.5 + chance.NextDouble()), stop);

        private async Task<Screen?> Ask(Func<Task<HttpResponseMessage>> request)
        {
            var watch = Stopwatch.StartNew();
            using var response = await request();
            var page = await response.Content.ReadAsStringAsync();
            Waits.Add(watch.Elapsed.TotalMilliseconds);
            if (response.IsSuccessStatusCode)
                return new Screen(page);
            Lost++;
            return null;
        }
    }
}
