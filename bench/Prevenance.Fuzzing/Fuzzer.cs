using System.Diagnostics;

namespace Prevenance.Fuzzing;

/// <summary>
/// Gives readers one altered input after the other, and holds each answer to the same bounds. Nothing else runs meanwhile in
/// the process, so that its processor time is that of the input, whatever other work the machine has.
/// </summary>
internal sealed class Fuzzer(IReadOnlyList<IReader> readers, int seed)
{
    /// <summary>Of processor time, for one input.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);

    /// <summary>Asking the system how much memory the process holds takes longer than most inputs.</summary>
    private const int InputsBetweenLooks = 10;

    /// <summary>Of the whole process, at its peak.</summary>
    private const long MostMemory = 512L * 1024 * 1024;

    /// <summary>The collector takes what the machine has before it collects: past this, what is no more needed is given back.</summary>
    private const long MostGarbage = 48L * 1024 * 1024;

    /// <summary>Where the input that is being read lies, should the process not survive it.</summary>
    private static readonly string Underway = Path.Combine(Scratch.Place, $"prevenance-fuzzing-input-{Environment.ProcessId}");

    private readonly Random chance = new(seed);
    private long needed;

    /// <param name="inputs">How many inputs at the most.</param>
    /// <param name="told">Told of each failure, with the file where its input was put.</param>
    /// <param name="within">How long at the most.</param>
    public async Task<FuzzingReport> Run(int inputs, TextWriter told, TimeSpan? within = null)
    {
        var (report, mutations) = (new FuzzingReport(), new Mutations(chance));
        await LearnFirst();
        var watch = Stopwatch.StartNew();
        for (var number = 1; number <= inputs && !(watch.Elapsed > within); number++)
        {
            var reader = Draw();
            var input = reader.Alter(mutations.OneOf(reader.Corpus), mutations);
            await Try(reader, input, report, told);
            if (number % InputsBetweenLooks == 0)
                await LookAtMemory(reader, input, report, told);
            if (number % 10_000 == 0)
                await told.WriteLineAsync($"{number} inputs in {watch.Elapsed.TotalSeconds:0} s, {report.Failures} failures, slowest {report.Slowest.TotalMilliseconds:0} ms, {report.Memory / 1024 / 1024} MB");
        }
        return report;
    }

    /// <summary>The first reading of each kind is compiled on the way, which costs more than the reading.</summary>
    private async Task LearnFirst()
    {
        foreach (var reader in readers)
        {
            foreach (var input in reader.Corpus.Distinct())
                await reader.Read(input);
            GiveBack();
        }
    }

    private IReader Draw()
    {
        var rank = chance.Next(readers.Sum(reader => reader.Share));
        return readers.First(reader => (rank -= reader.Share) < 0);
    }

    private async Task Try(IReader reader, byte[] input, FuzzingReport report, TextWriter told)
    {
        await File.WriteAllBytesAsync(Underway, input);
        var before = Environment.CpuUsage.TotalTime;
        try
        {
            report.Count(reader, await reader.Read(input));
        }
        catch (Exception failure)
        {
            report.Fail(reader, failure.GetType().Name);
            await Keep(reader, input, $"{failure}", told);
        }
        var spent = Environment.CpuUsage.TotalTime - before;
        report.Took(reader, spent);
        if (spent > MostTime)
        {
            report.Fail(reader, "slow");
            await Keep(reader, input, $"{spent.TotalSeconds:0.0} s of processor time", told);
        }
    }

    private async Task LookAtMemory(IReader reader, byte[] input, FuzzingReport report, TextWriter told)
    {
        GiveBack();
        report.Memory = Process.GetCurrentProcess().PeakWorkingSet64;
        if (report.Memory > MostMemory && report.Fail(reader, "memory", once: true))
            await Keep(reader, input, $"{report.Memory / 1024 / 1024} MB", told);
    }

    /// <summary>What is counted is what is needed: garbage goes as it does on a machine that has no more.</summary>
    private void GiveBack()
    {
        if (Process.GetCurrentProcess().WorkingSet64 <= needed + MostGarbage)
            return;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        needed = Process.GetCurrentProcess().WorkingSet64;
    }

    private static async Task Keep(IReader reader, byte[] input, string what, TextWriter told)
    {
        var path = Path.Combine(Path.GetTempPath(), $"prevenance-fuzzing-{reader.Name}-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(input))[..12]}");
        await File.WriteAllBytesAsync(path, input);
        await told.WriteLineAsync($"{path}: {what}");
    }
}
