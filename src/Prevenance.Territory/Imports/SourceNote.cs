using System.Text.Json.Serialization;

namespace Prevenance.Territory.Imports;

/// <summary>What stands beside a kept source, in <c>&lt;kind&gt;.source.json</c>: whose it is, of when, and from which file it was taken.</summary>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Licence">Under what terms; nothing where nobody said.</param>
/// <param name="Year">Of which year; nothing where nobody said.</param>
/// <param name="File">The file beside this one that holds what was taken.</param>
/// <param name="Sha256">What tells the file that was imported from any other.</param>
/// <param name="Taken">How many lines.</param>
/// <param name="Refused">How many lines were not.</param>
public sealed record SourceNote(
    string Publisher,
    string? Licence,
    int? Year,
    string File,
    string Sha256,
    int Taken,
    int Refused)
{
    [JsonIgnore]
    internal bool IsWhole => Publisher is { Length: > 0 } && File is { Length: > 0 } && Path.GetFileName(File) == File && Sha256 is { Length: > 0 };

    public Source SourceOf(SourceKind kind) => new(kind.Name, Publisher, Licence, Year);
}
