namespace Prevenance.Directories;

/// <summary>Whether there is room, in words.</summary>
public static class RoomWords
{
    /// <summary>What a card says of it; nothing where nobody knows.</summary>
    public static Text? Of(Room room) => room switch
    {
        Room.OnHold => new Text("en pause", "on hold"),
        Room.WaitingList => new Text("liste d’attente", "waiting list"),
        Room.Full => new Text("complet", "full"),
        Room.Few => new Text("peu de places", "few places"),
        Room.Open => new Text("des places", "places"),
        _ => null,
    };
}
