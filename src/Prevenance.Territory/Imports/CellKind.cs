namespace Prevenance.Territory.Imports;

/// <summary>What a cell of a source holds.</summary>
public enum CellKind
{
    Text,

    /// <summary>Nine signs.</summary>
    IrisCode,

    /// <summary>Five signs.</summary>
    CommuneCode,

    /// <summary>A number that is not less than zero, or nothing where it is kept secret.</summary>
    Figure,

    /// <summary>Degrees (WGS 84).</summary>
    Latitude,

    /// <inheritdoc cref="Latitude"/>
    Longitude,

    /// <summary>Hours of a day: <c>08:30 - 12:15 / 14:00 - 16:15</c>; nothing for a day without any.</summary>
    Hours,
}
