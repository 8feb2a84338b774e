namespace Prevenance.Casework.Retention;

/// <summary>Why a file is kept whatever its clock says.</summary>
public enum HoldKind
{
    /// <summary>An appointment that is still to come; it ends with its day.</summary>
    Appointment,

    /// <summary>A referral that nobody has closed.</summary>
    OpenReferral,

    /// <summary>A measure or a contract that runs.</summary>
    RunningMeasure,

    /// <summary>A court, an appeal: it has an owner, a reason and an end.</summary>
    Litigation,
}

/// <summary>Something that keeps a file.</summary>
/// <param name="Kind">What.</param>
/// <param name="Until">The last day on which it holds; nothing where none is known.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Reason">Why.</param>
public sealed record Hold(HoldKind Kind, DateOnly? Until = null, string Owner = "", string Reason = "")
{
    public bool HoldsOn(DateOnly day) => !(Until < day);

    /// <summary>What a person should look at: a hold that is over, or one that nobody answers for.</summary>
    public Text? ToReview(DateOnly on) => Kind switch
    {
        HoldKind.Litigation or HoldKind.RunningMeasure when !HoldsOn(on) => Text.Of($"{Name} : terminé depuis le {DayText.Of(Until!.Value)}, ne retient plus", $"{Name}: over since {DayText.Of(Until.Value)}, holds no longer"),
        HoldKind.Litigation when Until is null => Text.Of($"{Name} : sans fin, à fixer", $"{Name}: has no end, to be set"),
        HoldKind.Litigation when string.IsNullOrWhiteSpace(Owner) || string.IsNullOrWhiteSpace(Reason) => Text.Of($"{Name} : sans responsable ou sans raison, à écrire", $"{Name}: has no owner or no reason, to be written"),
        _ => null,
    };

    /// <summary>« un contentieux ».</summary>
    public Text Name => Kind switch
    {
        HoldKind.Appointment => new("un rendez-vous à venir", "an appointment to come"),
        HoldKind.OpenReferral => new("une orientation sans réponse", "an open referral"),
        HoldKind.RunningMeasure => new("une mesure en cours", "a running measure"),
        _ => new("un contentieux", "litigation"),
    };
}
