namespace Prevenance.Directories;

/// <summary>When a card was changed, and when somebody last said that it is all still true: two dates, never one.</summary>
/// <param name="Updated">When its source last changed it; nothing where that is not known.</param>
/// <param name="Verified">When somebody last verified it.</param>
public sealed record Freshness(DateOnly? Updated, DateOnly? Verified)
{
    public const int MonthsUntilAsked = 6;
    public const int MonthsUntilMarked = 12;
    public const int MonthsUntilMovedDown = 18;

    /// <summary>Who verified it.</summary>
    public string? VerifiedBy { get; init; }

    private DateOnly? LastSure => Verified > Updated || Updated is null ? Verified : Updated;

    /// <summary>Whole months since it was sure; nothing where nobody knows.</summary>
    public int? MonthsOn(DateOnly day) => LastSure is not { } sure || sure > day ? null
        : ((day.Year - sure.Year) * 12) + day.Month - sure.Month - (day.Day < sure.Day && day.AddDays(1).Day != 1 ? 1 : 0);

    /// <summary>Whether it comes after fresher ones: never hidden.</summary>
    public bool ComesLaterOn(DateOnly day) => MonthsOn(day) >= MonthsUntilMovedDown;

    /// <summary>What a card says of it; nothing where it is fresh enough.</summary>
    public Text? MarkOn(DateOnly day) => MonthsOn(day) switch
    {
        null => new Text("date de mise à jour inconnue", "date of the last update unknown"),
        >= MonthsUntilMarked and var months => Text.Of($"non vérifié depuis {months} mois", $"not verified for {months} months"),
        _ => null,
    };
}
