using Prevenance.Geography;

namespace Prevenance.Directories.Formats.DataInclusion.Fields;

/// <summary>The position of a record: certain, to check, or none.</summary>
internal static class PositionFields
{
    private const int MostKilometresFromCommune = 15;

    /// <summary>Mainland France, the Antilles with Guyane, La Réunion with Mayotte, and Saint-Pierre-et-Miquelon, in whole degrees.</summary>
    private static readonly (int South, int North, int West, int East)[] France = [(41, 52, -6, 10), (2, 19, -64, -51), (-22, -12, 44, 56), (46, 48, -57, -56), (-23, -19, 163, 169), (-28, -7, -155, -134)];

    /// <param name="fields">The record.</param>
    /// <param name="commune">The commune that its address names, where that is known.</param>
    public static (Position? Position, Certainty Certainty) Read(RecordFields fields, Commune? commune)
    {
        var (latitude, longitude) = (fields.Number("latitude"), fields.Number("longitude"));
        if (latitude is not { } north || longitude is not { } east)
        {
            if ((latitude ?? longitude) is not null && !fields.Notes.Any(note => note.Field is "latitude" or "longitude"))
                fields.Note(latitude is null ? "latitude" : "longitude", NoteKind.Lost, new Text("l’une sans l’autre n’est pas une position : laissée de côté", "one without the other is no position: left out"));
            return (null, Certainty.NotLocated);
        }
        var position = new Position(north, east);
        if (north == 0 && east == 0)
        {
            fields.Note("latitude", NoteKind.Lost, new Text("0,0 n’est pas un lieu : laissé de côté", "0,0 is no place: left out"));
            return (null, Certainty.NotLocated);
        }
        if (Objection(position, commune) is not { } objection)
            return (position, Certainty.Located);
        fields.Note("latitude", NoteKind.Asked, objection);
        return (null, Certainty.ToCheck);
    }

    private static Text? Objection(Position position, Commune? commune)
    {
        if (!IsInFrance(position))
        {
            return IsInFrance(new Position(position.Longitude, position.Latitude))
                ? new Text("latitude et longitude semblent inversées : proposé à un humain, rien n’est changé", "latitude and longitude seem swapped: proposed to a human, nothing is changed")
                : new Text("la position n’est pas en France : à vérifier, elle n’est pas montrée", "the position is not in France: to check, it is not shown");
        }
        return commune is not null && position.KilometresTo(commune.Middle) is var away and > MostKilometresFromCommune
            ? Text.Of($"la position est à {away:0} km de {commune.Name} : à vérifier, elle n’est pas montrée", $"the position is {away:0} km from {commune.Name}: to check, it is not shown")
            : null;
    }

    private static bool IsInFrance(Position position) => France.Any(box =>
        position.Latitude >= box.South && position.Latitude <= box.North && position.Longitude >= box.West && position.Longitude <= box.East);
}
