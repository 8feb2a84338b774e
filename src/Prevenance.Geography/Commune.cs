namespace Prevenance.Geography;

/// <summary>A commune of the territory, or an arrondissement of one.</summary>
/// <param name="Code">The Insee code.</param>
/// <param name="Name">What it is called.</param>
public sealed record Commune(string Code, Text Name)
{
    /// <summary>The code of the commune that it is an arrondissement of; nothing for a commune.</summary>
    public string? ArrondissementOf { get; init; }

    public required IReadOnlyList<string> PostalCodes { get; init; }

    /// <summary>The codes of the communes that became part of it: people still give them.</summary>
    public required IReadOnlyList<string> FormerCodes { get; init; }

    /// <summary>How many persons live there (population municipale).</summary>
    public required int Population { get; init; }

    /// <summary>Its middle.</summary>
    public required Position Middle { get; init; }

    /// <summary>Whether a code has the form of one: five digits, or 2A or 2B and three.</summary>
    public static bool IsCode(string code) =>
        code.Length == 5 && code[0] is >= '0' and <= '9' && code[1] is (>= '0' and <= '9') or 'A' or 'B' && code.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
}
