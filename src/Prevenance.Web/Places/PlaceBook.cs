using Prevenance.Law.Files;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Prevenance.Web.Places;

/// <summary>The places where someone helps, and where communes lie.</summary>
public sealed class PlaceBook
{
    private const double EarthRadius = 6371;

    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "places", "places.yaml");

    public required List<Place> Places { get; init; }

    /// <summary>The middle of each commune, by INSEE code: latitude, then longitude.</summary>
    public required Dictionary<string, double[]> Communes { get; init; }

    public static PlaceBook Load()
    {
        var reader = new DeserializerBuilder()
            .WithNamingConvention(UnderscoredNamingConvention.Instance)
            .WithEnumNamingConvention(UnderscoredNamingConvention.Instance)
            .Build();
        using var text = System.IO.File.OpenText(File);
        return GuardedYaml.Read<PlaceBook>(File, text, reader);
    }

    /// <summary>The nearest places, each with its distance from the middle of the commune, in kilometres as the crow flies.</summary>
    /// <param name="commune">The INSEE code; nothing is near an unknown one.</param>
    public IReadOnlyList<(Place Place, double Kilometres)> Near(string? commune, int count) => commune is not null && Communes.TryGetValue(commune, out var middle)
        ? [.. Places.Select(place => (place, Distance(middle[0], middle[1], place.Latitude, place.Longitude))).OrderBy(near => near.Item2).Take(count)]
        : [];

    /// <summary>Along a great circle (haversine), in kilometres.</summary>
    private static double Distance(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        var half = Square(Math.Sin(Radians(otherLatitude - latitude) / 2))
            + (Math.Cos(Radians(latitude)) * Math.Cos(Radians(otherLatitude)) * Square(Math.Sin(Radians(otherLongitude - longitude) / 2)));
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(half));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double value) => value * value;
}
