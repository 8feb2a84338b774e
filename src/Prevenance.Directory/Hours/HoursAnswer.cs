namespace Prevenance.Directories.Hours;

/// <summary>What opening hours say of a moment, by the clock of the place.</summary>
/// <param name="State">Whether it is open.</param>
public sealed record HoursAnswer(OpeningState State)
{
    /// <summary>Until when it is open for certain; nothing where it is not open, or never closes.</summary>
    public DateTime? Until { get; init; }

    /// <summary>When it next opens for certain; nothing where it is not closed, or no date is given.</summary>
    public DateTime? Opens { get; init; }

    /// <summary>What is to be checked of its next opening; nothing where that one is certain, or none is said.</summary>
    public Text? MayOpen { get; init; }

    /// <summary>Whether it is open round the clock.</summary>
    public bool IsDayAndNight { get; init; }

    /// <summary>Why it is to be checked, or what is written beside the rule that closes it.</summary>
    public Text? Because { get; init; }

    /// <summary>The same for people.</summary>
    /// <param name="moment">The moment that was asked about.</param>
    public Text InWords(DateTime moment) => State switch
    {
        OpeningState.Open when IsDayAndNight => new Text("ouvert jour et nuit", "open day and night"),
        OpeningState.Open => Text.Of($"ouvert jusqu’à {MomentText.Of(Until!.Value, moment)}", $"open until {MomentText.Of(Until!.Value, moment)}"),
        OpeningState.Closed when Opens is { } opens && opens.Date == moment.Date => Text.Of($"fermé, ouvre à {MomentText.Of(opens, moment)}", $"closed, opens at {MomentText.Of(opens, moment)}"),
        OpeningState.Closed when Opens is { } opens => Text.Of($"fermé, ouvre {MomentText.Of(opens, moment)}", $"closed, opens {MomentText.Of(opens, moment)}"),
        OpeningState.Closed when MayOpen is { } doubt => Text.Of($"fermé pour le moment ; prochaine ouverture à vérifier : {doubt}", $"closed for now; its next opening is to be checked: {doubt}"),
        OpeningState.Closed when Because is { } reason => Text.Of($"fermé pour le moment, sans date annoncée : {reason}", $"closed for now, no date given: {reason}"),
        OpeningState.Closed => new Text("fermé pour le moment, sans date annoncée", "closed for now, no date given"),
        OpeningState.ToCheck => Text.Of($"à vérifier : {Because!.Value}", $"to check: {Because!.Value}"),
        _ => new Text("horaires inconnus", "hours unknown"),
    };
}
