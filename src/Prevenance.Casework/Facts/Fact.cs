namespace Prevenance.Casework.Facts;

/// <summary>Something that the file holds to be true for a time, and since when it holds it. A fact is never changed: a correction is another.</summary>
public sealed record Fact
{
    /// <summary>Its own, in the file.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about: the public name of a variable, such as <c>loyer</c>.</summary>
    public required string What { get; init; }

    public required FactValue Value { get; init; }

    /// <summary>The first day on which it is true.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day on which it is true; nothing where none is known.</summary>
    public DateOnly? To { get; init; }

    /// <summary>When the file learnt it.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    public required FactSource Source { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string By { get; init; }

    /// <summary>The fact that it takes the place of, wholly; nothing where it stands by itself.</summary>
    public string? Corrects { get; init; }

    /// <summary>What somebody settled by it; nothing for what was told, seen or imported.</summary>
    public Settling? Settles { get; init; }

    internal bool IsImported => Source.Kind == SourceKind.Imported;

    /// <summary>The order in which the file learnt: by instant, whatever clocks on the wall showed; then by what the facts say, so that no two are equal.</summary>
    internal static IComparer<Fact> Order { get; } = Comparer<Fact>.Create((one, other) =>
        (one.RecordedAt.UtcTicks, one.From).CompareTo((other.RecordedAt.UtcTicks, other.From)) is not 0 and var order ? order : string.CompareOrdinal(one.Id, other.Id));
}
