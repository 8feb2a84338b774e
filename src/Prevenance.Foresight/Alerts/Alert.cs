using Prevenance.Law;

namespace Prevenance.Foresight.Alerts;

/// <summary>
/// Something worth a human gesture before it is too late. It informs: it does nothing by itself, and says nothing of what
/// a person is worth.
/// </summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Right">The right.</param>
/// <param name="Who">The person or group that the right is for.</param>
/// <param name="By">The month by the end of which to act.</param>
/// <param name="PerMonth">What is at stake, in euros a month; a year's amount is shared among its months.</param>
/// <param name="LostPerMonth">What each month of waiting loses for good, in euros: nothing where it can be claimed back.</param>
public sealed record Alert(AlertKind Kind, Variable Right, Who Who, Month By, double PerMonth, double LostPerMonth)
{
    public required Text What { get; init; }

    public required Text Why { get; init; }

    public required Text ToDo { get; init; }

    /// <summary>Whom to see; nothing where nobody wrote how the right is claimed.</summary>
    public Text? WhomToSee { get; init; }
}

/// <summary>What an alert is about.</summary>
public enum AlertKind
{
    /// <summary>The law gives it today, and nothing says that it is received.</summary>
    Unclaimed,

    /// <summary>It will begin, and has to be claimed then.</summary>
    Opening,

    /// <summary>It will stop.</summary>
    Ending,

    /// <summary>It will fall.</summary>
    Falling,

    /// <summary>It is granted for a time, and has to be renewed before.</summary>
    Renewal,

    /// <summary>More is received than the law gives: the difference may be claimed back from the household.</summary>
    Overpayment,
}
