using System.Security.Cryptography;
using System.Text;
using Prevenance.Casework.Imports.RsaFlow;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary>A flow held against those before it: how many households moved, which, and what asks for care. It holds no address.</summary>
internal sealed class RsaFlowReport
{
    // Drawn anew for each run: hashes only have to agree within it.
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    private readonly Dictionary<RsaVerdict, List<string>> who = Enum.GetValues<RsaVerdict>().ToDictionary(verdict => verdict, _ => new List<string>());

    private RsaFlowReport(RsaFlowHeader header) => Header = header;

    public RsaFlowHeader Header { get; }

    public int Households { get; private set; }

    public int Persons { get; private set; }

    public List<string> Warnings { get; } = [];

    public List<string> Notes { get; } = [];

    public List<string> Faults { get; } = [];

    /// <summary>Each household of a verdict in a line.</summary>
    public IReadOnlyList<string> Who(RsaVerdict verdict) => who[verdict];

    /// <param name="path">The flow.</param>
    /// <param name="months">The flows before it, the oldest first.</param>
    /// <exception cref="RefusalException">One of them is no whole flow.</exception>
    public static RsaFlowReport Of(string path, IEnumerable<string> months)
    {
        var (kept, last) = (new Dictionary<RsaKey, RsaKept>(), (DateOnly?)null);
        foreach (var month in months)
            last = Read(month, kept, difference => Keep(kept, difference)).Header.Reference;
        var report = Read(path, kept, _ => { });
        if (last > report.Header.Reference)
            report.Warnings.Add(Speech.Say($"ce flux ({report.Header.Reference:yyyy-MM-dd}) est plus ancien que celui qui est gardé ({last:yyyy-MM-dd})", $"this flow ({report.Header.Reference:yyyy-MM-dd}) is older than the one that is kept ({last:yyyy-MM-dd})"));
        return report;
    }

    private static RsaFlowReport Read(string path, Dictionary<RsaKey, RsaKept> kept, Action<RsaDifference> then)
    {
        using var flow = RsaFlowFile.Open(File.OpenRead(path), Hash);
        var report = new RsaFlowReport(flow.Header);
        foreach (var difference in new RsaFlowComparison(kept, Hash).Of(flow))
        {
            report.Add(difference);
            then(difference);
        }
        if (flow.Announced != report.Households)
            report.Warnings.Add(Speech.Say($"la fin du fichier annonce {flow.Announced} foyers, il en contient {report.Households} : à confirmer, rien n’est refusé pour cela", $"the end of the file says {flow.Announced} households, it holds {report.Households}: to confirm, nothing is refused for it"));
        return report;
    }

    private static void Keep(Dictionary<RsaKey, RsaKept> kept, RsaDifference difference)
    {
        if (difference is { Verdict: not RsaVerdict.Refused, Key: { } key, Household: { } household })
            kept[key] = new RsaKept(difference.Fingerprint, household);
    }

    private void Add(RsaDifference difference)
    {
        who[difference.Verdict].Add(RsaFlowLines.Of(difference));
        if (difference.Verdict == RsaVerdict.Absent)
            return;
        Households++;
        Persons += difference.Household?.Persons.Count ?? 0;
        Faults.AddRange(difference.Faults.Select(fault => $"{difference.Key?.Shown ?? "?"}: {fault.Sentence.In(Speech.Language)}"));
        if (difference.Household is { } household)
            Notes.AddRange(RsaFlowLines.NotesOf(household));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
