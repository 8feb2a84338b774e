namespace Prevenance.Territory.Timetables;

/// <summary>A trip at a stop. Times are seconds since midnight of the day of service; those of the small hours that follow are past 86,400.</summary>
/// <param name="Stop">The rank of the stop in its feed.</param>
/// <param name="Arrives">When it is there.</param>
/// <param name="Leaves">When it leaves, not before.</param>
/// <param name="Boards">Whether one can get on without asking for it beforehand.</param>
/// <param name="Alights">Whether one can get off, likewise.</param>
public readonly record struct StopCall(int Stop, int Arrives, int Leaves, bool Boards = true, bool Alights = true);
