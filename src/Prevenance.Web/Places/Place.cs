using Prevenance.Geography;

namespace Prevenance.Web.Places;

/// <summary>A place where someone helps in person.</summary>
public sealed record Place
{
    public required string Name { get; init; }
    public required string Address { get; init; }

    /// <summary>In degrees (WGS 84).</summary>
    public required double Latitude { get; init; }

    /// <summary>In degrees (WGS 84).</summary>
    public required double Longitude { get; init; }

    public required string Telephone { get; init; }

    /// <summary>When it is open, as « 09:00-12:30 », by day of the week.</summary>
    public required Dictionary<DayOfWeek, List<string>> Hours { get; init; }

    public Position Position => new(Latitude, Longitude);

    public OpeningHours Opening => new(Hours);
}
