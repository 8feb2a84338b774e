using System.Text.Json.Serialization;

namespace Prevenance.Territory;

/// <summary>Where figures come from: it is told wherever one of them is.</summary>
/// <param name="Kind">The kind of source, as the command names it.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Licence">Under what terms; nothing where nobody said.</param>
/// <param name="Year">Of which year the figures are; nothing where nobody said.</param>
public sealed record Source(string Kind, string Publisher, string? Licence, int? Year)
{
    /// <summary>In one line: « Insee et CNAF, 2021, Licence Ouverte 2.0 ».</summary>
    [JsonIgnore]
    public Text Words => Text.Join(new(", ", ", "), [
        new(Publisher, Publisher),
        Year is { } year ? Text.Of($"{year}", $"{year}") : new("année non dite", "year not said"),
        Licence is { } licence ? new(licence, licence) : new("licence non dite", "licence not said")]);
}
