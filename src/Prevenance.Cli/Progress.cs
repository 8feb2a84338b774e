using System.Diagnostics;
using Spectre.Console;

namespace Prevenance.Cli;

/// <summary>Tells how far a long work is and the time left, where a person reads the terminal, and in the end how long it took.</summary>
internal static class Progress
{
    /// <param name="french">What is counted.</param>
    /// <param name="english">The same.</param>
    /// <param name="total">How many there are; nothing where that is not known before they are read.</param>
    /// <param name="work">The work, which tells how many are done; any thread may.</param>
    public static void Of(string french, string english, int? total, Action<IProgress<int>> work)
    {
        if (!Terminal.Error.Profile.Capabilities.Interactive)
        {
            work(new Told(_ => { }));
            return;
        }
        var (watch, last) = (Stopwatch.StartNew(), 0);
        Terminal.Error.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).Start(drawn =>
        {
            var task = drawn.AddTask(Speech.Say(french, english), maxValue: total ?? double.MaxValue);
            task.IsIndeterminate = total is null;
            work(new Told(done => task.Value = last = done));
        });
        Terminal.Error.WriteLine($"{last:n0} {Speech.Say(french, english)}, {watch.Elapsed.TotalSeconds:n1} s");
    }

    /// <summary>Told at once, by whichever thread tells.</summary>
    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
