using Prevenance.Law;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Prevenance.Web.Places;

/// <summary>Who helps where the usual counters are not enough: read from <c>helpers.yaml</c> when the application starts.</summary>
public sealed class HelperBook
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "places", "helpers.yaml");

    public required List<Helper> Helpers { get; init; }

    public static HelperBook Load() => new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithEnumNamingConvention(UnderscoredNamingConvention.Instance)
        .Build()
        .Deserialize<HelperBook>(System.IO.File.ReadAllText(File));

    /// <summary>Those for any of some needs, in the order of the file.</summary>
    public IEnumerable<Helper> For(IEnumerable<Need> needs) => Helpers.Where(helper => needs.Contains(helper.For));
}

/// <summary>A number to call, or a kind of place.</summary>
public sealed record Helper
{
    public required Need For { get; init; }

    public required Words Name { get; init; }

    /// <summary>A national number; absent for a kind of place.</summary>
    public string? Telephone { get; init; }

    /// <summary>What they do.</summary>
    public required Words Help { get; init; }

    /// <summary>How to find it.</summary>
    public Words? Finding { get; init; }

    /// <summary>The article or the public service that it was read from.</summary>
    public required string Source { get; init; }
}
