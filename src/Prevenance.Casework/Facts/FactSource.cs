using System.Text.Json;

namespace Prevenance.Casework.Facts;

/// <summary>How a fact came to the file.</summary>
public enum SourceKind
{
    /// <summary>The person told it.</summary>
    Said,

    /// <summary>Somebody saw it on a document.</summary>
    Document,

    /// <summary>It came from another system: it stands beside what was told, and takes the place of nothing.</summary>
    Imported,

    /// <summary>A person took back what the file held, without knowing better.</summary>
    Withdrawn,

    /// <summary>Somebody settled what others say differently.</summary>
    Settled,
}

/// <summary>Where a fact comes from.</summary>
/// <param name="Kind">How it came.</param>
/// <param name="Detail">The document's name, the system it was imported from, the reason of a withdrawal or of a settlement; nothing for what was simply said.</param>
public sealed record FactSource(SourceKind Kind, string Detail = "")
{
    /// <summary>What Prévenance reads and writes: <c>said</c>, <c>document: bail</c>, <c>imported: CAF</c>, <c>withdrawn: said by mistake</c>, <c>settled: she showed the letter</c>.</summary>
    public override string ToString() => Detail.Length == 0 ? Name : $"{Name}: {Detail}";

    /// <summary>« vu : bail ».</summary>
    public Text InWords => Detail.Length == 0 ? Word : Text.Of($"{Word} : {Detail}", $"{Word}: {Detail}");

    private string Name => JsonNamingPolicy.CamelCase.ConvertName(Kind.ToString());

    /// <summary>The kind alone: « dit », « vu ».</summary>
    internal Text Word => Kind switch
    {
        SourceKind.Said => new("dit", "said"),
        SourceKind.Document => new("vu", "seen"),
        SourceKind.Imported => new("importé", "imported"),
        SourceKind.Settled => new("éclairci", "settled"),
        _ => new("retiré", "withdrawn"),
    };

    /// <summary>A source as <see cref="ToString"/> writes it; nothing where the text is none.</summary>
    public static FactSource? Read(string text)
    {
        var (name, detail) = text.Split(':', 2, StringSplitOptions.TrimEntries) is [var kind, var rest] ? (kind, rest) : (text.Trim(), "");
        var source = Enum.GetValues<SourceKind>().Select(kind => new FactSource(kind, detail)).FirstOrDefault(source => source.Name == name);
        return source is { Kind: SourceKind.Document or SourceKind.Imported or SourceKind.Settled, Detail: "" } ? null : source;
    }
}
