namespace Prevenance.Directories;

/// <summary>Whether there is room.</summary>
public enum Room
{
    Unknown,
    Open,
    Few,
    Full,
    WaitingList,
    OnHold,
}

/// <summary>Whether there is room in a service, as somebody said on a day.</summary>
/// <param name="Room">Whether there is.</param>
/// <param name="SaidOn">The day; where it is not known, nor is the room, but on hold until a date.</param>
public sealed record Capacity(Room Room, DateOnly? SaidOn)
{
    /// <summary>What was said is no longer known after so many days.</summary>
    public const int DaysItHolds = 30;

    /// <summary>The last day of what is on hold, or when a waiting list is looked at again.</summary>
    public DateOnly? Until { get; init; }

    public int? Available { get; init; }

    public int? Maximum { get; init; }

    /// <summary>What is known of it on a day: on hold until a date holds until then.</summary>
    public Room On(DateOnly day) => Room == Room.OnHold && Until is { } until
        ? day <= until ? Room.OnHold : Room.Unknown
        : SaidOn is { } said && day <= said.AddDays(DaysItHolds) ? Room : Room.Unknown;
}
