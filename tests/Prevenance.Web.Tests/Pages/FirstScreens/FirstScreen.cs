using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Law.France;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Prevenance.Web.Tests.Pages.FirstScreens;

/// <summary>What the first screen of a household has to hold in November 2026, worked out by hand from the articles and their figures.</summary>
public sealed class FirstScreen
{
    // What is in the sum: the other rhythms say « a year », « off the rent »…
    private const string Month = "month";

    /// <summary>Every household that is written down, by its name.</summary>
    public static IReadOnlyDictionary<string, FirstScreen> All { get; } = Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Pages", "FirstScreens"), "*.yaml")
        .Select(Read).ToDictionary(screen => screen.Household);

    public required string Household { get; init; }

    /// <summary>The rights to claim, those that are received, those that come by themselves and those that are to be checked, in their order on the page; each with its amount, where it has one.</summary>
    public Rights Claim { get; init; } = [];

    public Rights Received { get; init; } = [];

    public Rights Comes { get; init; } = [];

    /// <summary>Those that are claimed in other months of the year.</summary>
    public Rights Later { get; init; } = [];

    public Rights Doubtful { get; init; } = [];

    /// <summary>What to do before all the rest: a right, or the part of the page where some are to be checked.</summary>
    public required string First { get; init; }

    /// <summary>Who can be called at once.</summary>
    public required List<string> Help { get; init; }

    /// <summary>What is paid each month, in euros.</summary>
    public decimal Sum => Received.Sum + Claim.Sum + Comes.Sum;

    private static FirstScreen Read(string path) => new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build()
        .Deserialize<FirstScreen>(File.ReadAllText(path));

    /// <summary>Rights by the names of the field, each with its rhythm and the arithmetic of its amount.</summary>
    public sealed class Rights : Dictionary<string, Dictionary<string, string>?>
    {
        public decimal Sum => this.Where(right => right.Value?.ContainsKey(Month) == true).Sum(right => Amount(right.Key)!.Value);

        /// <summary>To the cent; nothing for a right that has no amount.</summary>
        public decimal? Amount(string right) => this[right] is not { } amount ? null
            : ValueNotation.TryRead(FrenchLaw.System.Find(right)!, JsonValue.Create(amount.Values.Single()), testNotation: true, out var euros, out var expected)
                ? Math.Round((decimal)euros, 2, MidpointRounding.AwayFromZero)
                : throw new FormatException($"{right}: {expected.English}");
    }
}
