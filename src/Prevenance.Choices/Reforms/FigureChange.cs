using System.Text.Json.Serialization;

namespace Prevenance.Choices.Reforms;

/// <summary>Another value of a figure of the law, on some days.</summary>
/// <param name="Path">Its name in the field, and within a scale or a table which element of it: <c>….bareme.brackets[1].rate</c>, <c>….plafonds.zone_1</c>.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; nothing where it does not end.</param>
/// <param name="Value">The value, in the unit of the figure.</param>
public sealed record FigureChange(string Path, DateOnly From, DateOnly? To, double Value)
{
    /// <summary>Where it was written; nothing of one that was kept.</summary>
    [JsonIgnore]
    public FileLine? At { get; init; }

    /// <summary>How many brackets the list has in which it was written; nothing where it was written alone.</summary>
    [JsonIgnore]
    public int? ListedBrackets { get; init; }

    /// <summary>What is wrong with it.</summary>
    internal Refusal Fault(Text reason) => new(At is { } line ? [$"{line}", Path] : [Path], reason);
}
