using System.Text.Json.Serialization;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios;

/// <summary>A result in each way of claiming that was tried, from the lowest take-up of all to the highest of all.</summary>
/// <param name="Ways">In each; at least one.</param>
public sealed record Tried<T>(IReadOnlyList<T> Ways)
{
    /// <summary>At the lowest take-up of all.</summary>
    [JsonIgnore]
    public T Low => Ways[0];

    /// <summary>At the highest of all.</summary>
    [JsonIgnore]
    public T High => Ways[^1];

    /// <summary>The least and the most of the ways tried: no bound, since another way may give less or more.</summary>
    /// <param name="of">What is read of each.</param>
    public Interval Range(Func<T, double> of) => new(Ways.Min(of), Ways.Max(of));

    /// <inheritdoc cref="Range(Func{T, double})"/>
    /// <returns>Nothing where no way says anything of it.</returns>
    public Interval? Range(Func<T, double?> of) => Ways.Min(of) is { } least && Ways.Max(of) is { } most ? new Interval(least, most) : null;
}
