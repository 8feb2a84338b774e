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

    /// <summary>The day that the flow tells of; known once it is closed.</summary>
    public DateOnly Reference { get; private set; }

    public int Households { get; private set; }

    public int Persons { get; private set; }

    public List<string> Warnings { get; } = [];

    public List<string> Notes { get; } = [];

    public List<string> Faults { get; } = [];

    /// <summary>What a human is to say before more is written.</summary>
    public List<string> ToSettle { get; } = [];

    /// <summary>Each household of a verdict in a line.</summary>
    public IReadOnlyList<string> Who(RsaVerdict verdict) => who[verdict];

    /// <param name="path">The flow.</param>
    /// <param name="months">The flows before it, the oldest first.</param>
    /// <exception cref="RefusalException">One of them is no whole flow.</exception>
    public static RsaFlowReport Of(string path, IEnumerable<string> months)
    {
        var (kept, last) = (new KeptMonths(), (DateOnly?)null);
        foreach (var month in months)
            last = Read(month, kept, keeps: true).Reference;
        var report = Read(path, kept, keeps: false);
        if (last > report.Reference)
            report.Warnings.Add(Speech.Say($"ce flux ({report.Reference:yyyy-MM-dd}) est plus ancien que celui qui est gardé ({last:yyyy-MM-dd})", $"this flow ({report.Reference:yyyy-MM-dd}) is older than the one that is kept ({last:yyyy-MM-dd})"));
        return report;
    }

    /// <summary>Adds a household.</summary>
    public void Add(RsaDifference difference)
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

    /// <summary>Adds a household, and what a human is to say of it.</summary>
    public void Add(RsaTold told)
    {
        Add(told.Difference);
        ToSettle.AddRange(RsaFlowLines.ToSettle(told));
    }

    /// <summary>Says of which day the flow is, and whether its end agrees with what it holds.</summary>
    public void Close(RsaFlowHeader header, int? announced)
    {
        Reference = header.Reference;
        if (announced is null)
            Warnings.Add(Speech.Say("la fin du fichier ne dit pas combien de foyers il contient : à confirmer, rien n’est refusé pour cela", "the end of the file does not say how many households it holds: to confirm, nothing is refused for it"));
        else if (announced != Households)
            Warnings.Add(Speech.Say($"la fin du fichier annonce {announced} foyers, il en contient {Households} : à confirmer, rien n’est refusé pour cela", $"the end of the file says {announced} households, it holds {Households}: to confirm, nothing is refused for it"));
        if (Who(RsaVerdict.Older).Count > 0)
            Warnings.Add(Speech.Say($"ce flux est plus ancien que ce qui est gardé de {Who(RsaVerdict.Older).Count} foyers : rien n’en change", $"this flow is older than what is kept of {Who(RsaVerdict.Older).Count} households: nothing of them changes"));
    }

    private static RsaFlowReport Read(string path, KeptMonths kept, bool keeps)
    {
        using var flow = RsaFlowFile.Open(File.OpenRead(path), Hash);
        var report = new RsaFlowReport();
        foreach (var difference in new RsaFlowComparison(kept, Hash).Of(flow))
        {
            report.Add(difference);
            if (keeps)
                kept.Keep(difference, flow.Header.Reference);
        }
        report.Close(flow.Header, flow.Announced);
        return report;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
