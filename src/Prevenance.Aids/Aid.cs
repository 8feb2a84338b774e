using Prevenance.Law;
using Prevenance.Law.Rights;

namespace Prevenance.Aids;

/// <summary>An aid of a territory or an organisation, declared as data (docs/aids.md).</summary>
public sealed record Aid
{
    /// <summary>Its name among aids, without spaces or slashes.</summary>
    public required string Id { get; init; }

    public required Text Label { get; init; }

    /// <summary>What it is, in a sentence or two.</summary>
    public Text? About { get; init; }

    public AidTheme Theme { get; init; } = AidTheme.Other;

    public required Institution Institution { get; init; }

    public required AidSource Source { get; init; }

    public Beneficiary For { get; init; } = Beneficiary.Person;

    /// <summary>The first and the last month in which it exists; no limit where absent.</summary>
    public (Month? From, Month? Until) Valid { get; init; }

    public required Condition Conditions { get; init; }

    /// <summary>Whether it is given in one town, or a few.</summary>
    public bool IsOfATown => Conditions.Place is { Level: PlaceLevel.Commune or PlaceLevel.CodePostal };

    /// <summary>How much of the country it is for, by the place that it asks for and by who gives it.</summary>
    public AidReach Reach =>
        !Conditions.LooksAtPlace ? AidReach.National :
        Institution.IsLocal ? AidReach.Local : AidReach.Regional;

    /// <summary>Nothing for an aid in kind, or whose amount nobody published.</summary>
    public AidAmount? Amount { get; init; }

    /// <summary>What the amount is counted in: <c>€</c>, <c>%</c>, or a word.</summary>
    public string Unit { get; init; } = Euros;

    /// <summary>What is to be said beside the amount: a maximum, a share of a price…</summary>
    public Text? AmountNote { get; init; }

    public Rhythm Paid { get; init; } = Rhythm.Other;

    /// <summary>Rights of the law, or aids, that close this one to who received them the month before.</summary>
    public IReadOnlyList<string> NotWith { get; init; } = [];

    public AidClaim Claim { get; init; } = new();

    public const string Euros = "€";

    /// <summary>The public name of the aid's variable.</summary>
    public string VariableName => $"aide_{Id}";
}

/// <summary>Who gives an aid.</summary>
/// <param name="Name">As people know it.</param>
/// <param name="Level">commune, epci, departement, region, national, or another word.</param>
/// <param name="Code">Insee code, or Siren number, where it has one.</param>
public sealed record Institution(string Name, string Level, string? Code)
{
    private const string Region = "region";

    private static readonly string[] FromNearToFar = ["commune", "epci", "departement", Region];

    /// <summary>How far it stands from people: 0 for their town; whatever is no level of the territory is the farthest.</summary>
    public int Distance => Array.IndexOf(FromNearToFar, Level) is >= 0 and var rank ? rank : FromNearToFar.Length;

    /// <summary>A town, several together, a département, or who works there for them: nearer than a region.</summary>
    public bool IsLocal => Distance < Array.IndexOf(FromNearToFar, Region);
}

/// <summary>Where an aid was read.</summary>
/// <param name="Url">The page.</param>
/// <param name="Read">The day on which it was read.</param>
/// <param name="Written">The year of which the page is, where it was not of the year of reading: what it says may no longer hold.</param>
public sealed record AidSource(string Url, DateOnly? Read, int? Written)
{
    /// <summary>The site, as people write it: <c>lyon.fr</c>; the whole of what is not an address.</summary>
    public string Site => Uri.TryCreate(Url, UriKind.Absolute, out var address) ? address.Host.Replace("www.", "", StringComparison.Ordinal) : Url;
}

/// <summary>Whom an aid is for: conditions on a person are those of the claimant of a family, or of the reference person of a household.</summary>
public enum Beneficiary
{
    Person,
    Family,
    Household,
}

/// <summary>How an aid is claimed.</summary>
public sealed record AidClaim
{
    /// <summary>Where the claim is made online.</summary>
    public string? Online { get; init; }

    /// <summary>A form to print.</summary>
    public string? Form { get; init; }

    /// <summary>The page that explains the steps.</summary>
    public string? Page { get; init; }

    public Text? Words { get; init; }

    /// <summary>Where to go first.</summary>
    public string? Address => Online ?? Page ?? Form;
}
