using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>A named quantity: who it is about, for how long one value holds, what it is, and how it is computed.</summary>
public abstract class Variable
{
    private protected Variable(string name, Entity entity, PeriodUnit unit, ValueKind kind, ChoiceNames? choices, double @default) =>
        (Name, Entity, Unit, Kind, Choices, Default) = (name, entity, unit, kind, choices, @default);

    /// <summary>The name that the field already uses: the interface with the outside.</summary>
    public string Name { get; }

    public Entity Entity { get; }

    public PeriodUnit Unit { get; }

    public ValueKind Kind { get; }

    /// <summary>The names that a choice may take.</summary>
    public ChoiceNames? Choices { get; }

    /// <summary>The value when nothing is given and nothing computes it, as lanes carry it.</summary>
    public double Default { get; }

    public VariableNotes Notes { get; private set; } = new(default, [], false, false, false, false);

    public abstract bool HasFormula { get; }

    /// <summary>The period for which the variable has one value, and in which a month falls.</summary>
    public Period PeriodIn(Month month) => Unit switch
    {
        PeriodUnit.Month => month,
        PeriodUnit.Year => month.Year,
        _ => Period.Forever,
    };

    /// <summary>Whether people give it: nothing computes it, or only estimates it for want of the fact.</summary>
    public bool IsFact => !HasFormula || Notes.IsEstimated;

    /// <summary>Whether a value, as lanes carry it, is one that the variable can have.</summary>
    public bool CanHold(double value) => Kind switch
    {
        ValueKind.Flag => value is 0 or 1,
        ValueKind.Choice => value >= 0 && value < Choices!.Names.Count && value == Math.Floor(value),
        ValueKind.Date => DayCode.IsDay(value),
        ValueKind.Code => CodeText.IsPacked(value),
        _ => double.IsFinite(value),
    };

    internal abstract Node Formula(LawGraph graph, Period period);

    internal void Annotate(VariableNotes notes) => Notes = notes;

    /// <summary>Whether a formula of the other can stand for this one's.</summary>
    internal bool HasFormOf(Variable other) =>
        (Entity, Unit, Kind) == (other.Entity, other.Unit, other.Kind) && ReferenceEquals(Choices, other.Choices);

    /// <summary>Benefits before the present are facts.</summary>
    internal bool IsFactAt(Period period, Month present) =>
        Notes.IsBenefit && period.Unit != PeriodUnit.Forever && period.Start + (period.MonthCount - 1) < present;

    public override string ToString() => Name;
}
