using System.Diagnostics;

namespace Prevenance.Cli;

/// <summary>Tells on one line of the terminal how far a long work is, its pace, and the time left.</summary>
internal sealed class Progress(string french, string english, int total = 0) : IProgress<int>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Lock writing = new();
    private TimeSpan told;

    /// <summary>Says how much there is to do, once that is known.</summary>
    public void Expect(int count) => total = count;

    public void Report(int done)
    {
        if (Console.IsErrorRedirected || watch.Elapsed - told < Pause)
            return;
        lock (writing)
        {
            told = watch.Elapsed;
            var pace = done / told.TotalSeconds;
            var left = TimeSpan.FromSeconds((total - done) / Math.Max(pace, 1));
            Console.Error.Write($"\r{done:n0} / {total:n0} {Speech.Say(french, english)}, {pace:n0}/s, {left:m\\:ss}   ");
        }
    }

    public void End()
    {
        if (!Console.IsErrorRedirected)
            Console.Error.WriteLine($"\r{total:n0} {Speech.Say(french, english)}, {watch.Elapsed.TotalSeconds:n1} s                    ");
    }
}
