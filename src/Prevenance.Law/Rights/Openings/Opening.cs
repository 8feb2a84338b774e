using Prevenance.Law.Situations;

namespace Prevenance.Law.Rights.Openings;

/// <summary>A change of one fact, all else being as it is, under which a right would be open. It informs, and never advises.</summary>
/// <param name="Change">The change.</param>
/// <param name="Value">What the right would then be, as a lane carries it.</param>
/// <param name="Words">The change in a sentence.</param>
public sealed record Opening(Change Change, Possible Value, Text Words);

/// <summary>How facts change. Sizes of different kinds have no common measure.</summary>
public enum ChangeKind
{
    /// <summary>An amount, by so many euros in each month that is counted.</summary>
    Amount,

    /// <summary>Time that passes, in months.</summary>
    Time,

    /// <summary>Another value of a choice or of a yes-or-no fact.</summary>
    Value,
}

/// <summary>A fact that would be otherwise, in every month that is counted.</summary>
/// <param name="Fact">The variable.</param>
/// <param name="Lane">The person or group, as a lane.</param>
/// <param name="Who">Its identifier.</param>
/// <param name="Size">Euros a month, more or less; months that pass; or the other value, as a lane carries it.</param>
public sealed record Change(Variable Fact, int Lane, Who Who, double Size)
{
    public ChangeKind Kind => Fact.Kind switch
    {
        ValueKind.Amount or ValueKind.Number => ChangeKind.Amount,
        ValueKind.Date => ChangeKind.Time,
        _ => ChangeKind.Value,
    };

    /// <summary>The situation as it would be; amounts do not go below zero.</summary>
    /// <param name="situation">What is known, with its facts carried to the months that are asked.</param>
    public Situation ApplyTo(Situation situation)
    {
        var changed = new Repetition(Changeable.In(situation), 1);
        ApplyTo(changed, 0);
        return changed.Whole;
    }

    internal void ApplyTo(Repetition copies, int copy) => copies.Alter(copy, Fact, Lane, Changed);

    private double Changed(double value) => Kind switch
    {
        ChangeKind.Amount => Math.Max(0, value + Size),
        // Time that passes is the same as having been born so much earlier.
        ChangeKind.Time => value - (Size * DayCode.DaysInMonth),
        _ => Size,
    };
}
