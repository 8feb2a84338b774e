using Prevenance.Geography;

namespace Prevenance.Territory.Timetables;

/// <summary>A stop of a timetable.</summary>
/// <param name="Id">How its feed names it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Position">Where it is.</param>
public sealed record TransitStop(string Id, string Name, Position Position);
