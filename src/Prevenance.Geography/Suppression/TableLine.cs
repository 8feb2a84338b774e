namespace Prevenance.Geography.Suppression;

/// <summary>A line of a table: an area, a group of areas, or all.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Parent">The line that sums it up; nothing for that of all.</param>
/// <param name="IsSum">Whether it sums others up.</param>
public sealed record TableLine(string Name, int? Parent, bool IsSum);
