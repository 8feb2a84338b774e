namespace Prevenance.Territory.Timetables;

/// <summary>What a feed says of going from one stop to another, or of changing at one.</summary>
/// <param name="From">The rank of the stop where one gets off.</param>
/// <param name="To">The rank of the stop where one gets on.</param>
/// <param name="Seconds">How long it takes at least; nothing where it cannot be done.</param>
public readonly record struct StopChange(int From, int To, int? Seconds);
