namespace Prevenance.Directories.Eligibility;

/// <summary>Whether a condition of a service is met, by what is known today.</summary>
public enum ConditionState
{
    Met,

    /// <summary>Nobody knows yet, or only the service can tell. It is no « no ».</summary>
    ToVerify,

    /// <summary>A fact that is known closes it.</summary>
    Closed,
}

/// <summary>A condition of a service, held to what is known of a household. It orders and hides nothing.</summary>
/// <param name="State">Whether it is met.</param>
/// <param name="Asks">What the service asks for.</param>
public sealed record Condition(ConditionState State, Text Asks)
{
    /// <summary>The fact that meets it or closes it, with its age; or why a fact is of no use.</summary>
    public Text? Because { get; init; }

    /// <summary>What to ask her, or the service.</summary>
    public Text? Question { get; init; }

    /// <summary>What would open it.</summary>
    public Text? Opens { get; init; }
}
