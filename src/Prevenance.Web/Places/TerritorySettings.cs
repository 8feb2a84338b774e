using Prevenance.Law;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Prevenance.Web.Places;

/// <summary>What a territory says of itself: read from <c>territory.yaml</c> when the application starts.</summary>
public sealed record TerritorySettings
{
    private const string Name = "territory.yaml";

    /// <summary>Who calls the people who asked to be called back.</summary>
    public required Words Callers { get; init; }

    /// <summary>Within which delay.</summary>
    public required Words Delay { get; init; }

    /// <summary>The address, on the web, of the page that « Quitter vite » leads to.</summary>
    public required string QuickExit { get; init; }

    public static TerritorySettings Load() => Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "places", Name)));

    internal static TerritorySettings Read(string text)
    {
        var settings = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<TerritorySettings>(text);
        return Uri.TryCreate(settings.QuickExit, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? settings
            : throw new FormatException($"{Name}: quick_exit is « {settings.QuickExit} »; an address on the web is expected, as https://meteofrance.com/");
    }
}
