namespace Prevenance.Casework.Messages;

/// <summary>Why a message waits for its author instead of leaving.</summary>
public enum HoldReason
{
    /// <summary>Why the person comes.</summary>
    Motif,

    /// <summary>Something of her health.</summary>
    Health,

    /// <summary>A benefit, or who pays it.</summary>
    Benefit,

    /// <summary>A threat, or an obligation.</summary>
    Threat,

    /// <summary>That she did not come: it never leaves.</summary>
    Absence,

    /// <summary>A service, or a trade that tells it.</summary>
    Service,

    /// <summary>A place of shelter, or a move: for who has a hidden address.</summary>
    Shelter,

    /// <summary>Where she is, which is hidden.</summary>
    Whereabouts,

    /// <summary>An address, or what opens a door.</summary>
    Address,

    /// <summary>Her family name, or that of somebody near her.</summary>
    Name,

    /// <summary>A number that is hers, a code or an amount.</summary>
    Number,
}

/// <summary>Something that holds a message back.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Found">The words of the message.</param>
public sealed record MessageHold(HoldReason Reason, string Found)
{
    /// <summary>« un motif : « violences conjugales » ».</summary>
    public Text InWords => Text.Of($"{Name} : « {Found} »", $"{Name}: '{Found}'");

    private Text Name => Reason switch
    {
        HoldReason.Motif => new("un motif", "a motive"),
        HoldReason.Health => new("la santé", "health"),
        HoldReason.Benefit => new("une prestation, ou qui la verse", "a benefit, or who pays it"),
        HoldReason.Threat => new("une menace ou une obligation", "a threat or an obligation"),
        HoldReason.Absence => new("une absence", "an absence"),
        HoldReason.Service => new("un service ou un métier qui le dit", "a service, or a trade that tells it"),
        HoldReason.Shelter => new("un hébergement ou un déménagement, alors que l’adresse est cachée", "a shelter or a move, while the address is hidden"),
        HoldReason.Whereabouts => new("où elle est, qui est caché", "where she is, which is hidden"),
        HoldReason.Address => new("une adresse", "an address"),
        HoldReason.Name => new("un nom de famille", "a family name"),
        _ => new("un numéro, un code ou une somme", "a number, a code or an amount"),
    };
}
