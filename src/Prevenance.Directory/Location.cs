using Prevenance.Geography;

namespace Prevenance.Directories;

/// <summary>How sure a position is.</summary>
public enum Certainty
{
    NotLocated,

    /// <summary>A position was given that something speaks against: it is not used.</summary>
    ToCheck,

    Located,
}

/// <summary>Where a service is given.</summary>
public sealed record Location
{
    public string? Address { get; init; }

    /// <summary>Building, floor, bell.</summary>
    public string? Complement { get; init; }

    public string? PostalCode { get; init; }

    public string? City { get; init; }

    /// <summary>The Insee code of the commune or arrondissement.</summary>
    public string? CommuneCode { get; init; }

    /// <summary>The point, where one is certain: never 0,0.</summary>
    public Position? Position { get; init; }

    public Certainty Certainty { get; init; }

    /// <summary>« 3 rue du Test, 69100 Villeurbanne »; empty where none of it is known.</summary>
    public string InOneLine => string.Join(", ", ((string?[])[Address, string.Join(' ', ((string?[])[PostalCode, City]).OfType<string>())]).Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>Whether somebody who reads it knows where to go.</summary>
    public bool IsSaid => Address is not null || City is not null || CommuneCode is not null || Position is not null;
}
