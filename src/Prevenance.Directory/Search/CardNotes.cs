namespace Prevenance.Directories.Search;

/// <summary>What the card of a service says of itself, whatever was asked.</summary>
public static class CardNotes
{
    /// <summary>Its room, closures and freshness on a day, and through whom it is reached.</summary>
    /// <param name="service">The service.</param>
    /// <param name="day">The day.</param>
    /// <param name="offersToTell">Whether it is named that one may be told when it takes people again: on a list, whose card offers it where letters leave.</param>
    public static IEnumerable<Text> Of(Service service, DateOnly day, bool offersToTell = true)
    {
        if (service.Capacity is { } capacity && RoomInWords(capacity, day, offersToTell) is { } room)
            yield return room;
        if (service.Closure is { } closure && closure.Includes(day))
            yield return ClosureInWords(closure);
        if (service.Freshness.MarkOn(day) is { } mark)
            yield return mark;
        if (service.Mobilisation.IsForProfessionalsOnly)
            yield return new Text("sur demande d’un travailleur social", "on a social worker's request");
        if (service.Reception.HasFlag(Reception.OnSite) && !service.IsSensitive && !service.Places.Any(place => place.Location?.IsSaid == true))
            yield return new Text("lieu à demander", "ask for the place");
    }

    private static Text ClosureInWords(Closure closure) => closure switch
    {
        { IsConfirmed: false } => Text.Of($"fermé, dit son texte, jusqu’au {DayText.Of(closure.To)} : à confirmer", $"closed, its text says, until {DayText.Of(closure.To)}: to be confirmed"),
        _ when closure.To == DateOnly.MaxValue => new Text("fermé pour le moment", "closed for now"),
        _ => Text.Of($"fermé jusqu’au {DayText.Of(closure.To)}", $"closed until {DayText.Of(closure.To)}"),
    };

    private static Text? RoomInWords(Capacity capacity, DateOnly day, bool offersToTell)
    {
        var room = capacity.On(day);
        if (room != Room.OnHold || RoomWords.Of(room) is not { } words)
            return RoomWords.Of(room);
        var known = capacity.Until is { } until ? Text.Of($"{words} jusqu’au {DayText.Of(until)}", $"{words} until {DayText.Of(until)}") : words;
        return offersToTell ? Text.Of($"{known} : « prévenez-moi »", $"{known}: 'tell me'") : known;
    }
}
