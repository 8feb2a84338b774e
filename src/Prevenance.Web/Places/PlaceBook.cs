using Prevenance.Geography;
using Prevenance.Texts.Files;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Prevenance.Web.Places;

/// <summary>The places where someone helps.</summary>
public sealed class PlaceBook
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "places", "places.yaml");

    public required List<Place> Places { get; init; }

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
    public IReadOnlyList<(Place Place, double Kilometres)> Near(string? commune, int count) => commune is not null && Communes.Own.Find(commune) is { } from
        ? [.. Places.Select(place => (place, from.Middle.KilometresTo(place.Position))).OrderBy(near => near.Item2).Take(count)]
        : [];
}
