using System.Diagnostics;

namespace Prevenance.Cli.Verbs.Bench.Residents;

/// <summary>One resident: the home page, the questions, the answers to check, then the result.</summary>
internal sealed class Resident(HttpClient client, Random chance, TimeSpan pause)
{
    private const int MostQuestions = 80;

    public List<double> Waits { get; } = [];

    public int Lost { get; private set; }

    public bool SawResult { get; private set; }

    public async Task<Resident> Go(CancellationToken stop)
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
        try
        {
            using var response = await request();
            var page = await response.Content.ReadAsStringAsync();
            Waits.Add(watch.Elapsed.TotalMilliseconds);
            if (response.IsSuccessStatusCode)
                return new Screen(page);
        }
        catch (HttpRequestException)
        {
            // Whoever was to answer is gone.
        }
        Lost++;
        return null;
    }
}
