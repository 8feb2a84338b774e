namespace Prevenance.Casework.Facts;

/// <summary>On what a fact went instead of being asked for again.</summary>
public enum UseKind
{
    /// <summary>A letter of claim.</summary>
    Letter,

    /// <summary>What a service reads of her.</summary>
    Referral,

    /// <summary>The sheet that goes along on a home visit.</summary>
    VisitSheet,

    /// <summary>The page that she takes home.</summary>
    HerPage,
}

/// <summary>A time when a fact served.</summary>
/// <param name="Fact">The fact's id, in its file.</param>
/// <param name="Kind">On what.</param>
/// <param name="Name">What was claimed and of whom, or the service that reads it, as the letter or the service says it, in French; nothing of what has no name.</param>
/// <param name="Day">When.</param>
/// <param name="By">The account of who made it.</param>
public sealed record FactUse(string Fact, UseKind Kind, string Name, DateOnly Day, string By)
{
    /// <summary>« lettre du 3 mars 2026 (Revenu de solidarité active) ».</summary>
    public Text InWords => Kind switch
    {
        UseKind.Letter => Text.Of($"lettre du {DayText.Of(Day)} ({Name})", $"letter of {DayText.Of(Day)} ({Name})"),
        UseKind.Referral => Text.Of($"orientation vers {Name} du {DayText.Of(Day)}", $"referral to {Name} of {DayText.Of(Day)}"),
        UseKind.VisitSheet => Text.Of($"feuille de visite du {DayText.Of(Day)}", $"home-visit sheet of {DayText.Of(Day)}"),
        _ => Text.Of($"page à emporter du {DayText.Of(Day)}", $"page to take home of {DayText.Of(Day)}"),
    };
}
