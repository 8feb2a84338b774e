namespace Prevenance.Territory.Timetables;

/// <summary>One run of a vehicle from stop to stop.</summary>
/// <param name="Line">The line, as people name it.</param>
/// <param name="Service">The rank in its feed of the days on which it runs.</param>
/// <param name="Calls">Its stops, in order; times never go back.</param>
public sealed record TransitTrip(string Line, int Service, IReadOnlyList<StopCall> Calls)
{
    /// <summary>Whether it carries anybody anywhere.</summary>
    public bool Carries => Calls.Count > 1;
}
