using NetTopologySuite.Geometries;

namespace Prevenance.Geography;

/// <summary>The smallest area that public figures are told of (îlots regroupés pour l’information statistique, Insee).</summary>
/// <param name="Code">Nine signs: the commune's five, then four.</param>
/// <param name="Name">What it is called; its code where no file said.</param>
public sealed record Iris(string Code, string Name)
{
    /// <summary>How many of the largest are told as such: from their middle to their edge is a walk of its own.</summary>
    public const int TooLargeForOnePoint = 10;

    /// <summary>The Insee code of its commune; in Lyon, of its arrondissement.</summary>
    public string Commune => Code[..5];

    /// <summary>What it is for; nothing where no file said.</summary>
    public IrisKind? Kind { get; init; }

    /// <summary>The group of neighbouring IRIS (TRIRIS) that is told of where an IRIS is too small to be; nothing where no file said.</summary>
    public string? Group { get; init; }

    /// <summary>Its outline, in degrees of longitude and latitude.</summary>
    public required Geometry Shape { get; init; }

    /// <summary>The middle of its area, holes left out: the one point that stands for those who live there.</summary>
    public required Position Middle { get; init; }

    /// <summary>Whether a code has the form of one: five signs of a commune (2A and 2B for Corsica), then four digits.</summary>
    public static bool IsCode(string code) => code.Length == 9 && Geography.Commune.IsCode(code[..5]) && code.AsSpan(5).IndexOfAnyExceptInRange('0', '9') < 0;
}
