namespace Prevenance.Territory.Access.Timetables;

/// <summary>Where one starts from.</summary>
/// <param name="Stops">The stops that one can walk to, and in how many seconds.</param>
/// <param name="OnFoot">How many seconds the whole way takes on foot.</param>
internal sealed record TransitOrigin(IReadOnlyList<(int Stop, int Seconds)> Stops, int OnFoot);
