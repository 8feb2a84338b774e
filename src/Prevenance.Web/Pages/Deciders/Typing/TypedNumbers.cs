using System.Globalization;
using Prevenance.Choices;
using Prevenance.Territory.Statistics;
using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.Deciders.Typing;

/// <summary>Reads the numbers that were typed, and notes what is to be put right by the field where it is.</summary>
/// <param name="typed">What was typed.</param>
/// <param name="errors">Where faults are noted.</param>
internal sealed class TypedNumbers(TypedFigures typed, Errors errors)
{
    private static readonly Interval Wrong = new(0, 0);

    /// <summary>One number, in the unit of the module; the first look where it was left blank.</summary>
    public double Number(RangeField field)
    {
        if (typed.IsBlank(field))
            return field.FirstLook is { } first ? first.Low : Fault(field, field.Id, TypingText.Missing).Low;
        return Read(typed[field.Id]) is { } number ? Bounded(field, Scaled(field, new Interval(number, number))).Low : Fault(field, field.Id, TypingText.NotANumber).Low;
    }

    /// <summary>A whole number.</summary>
    public int Count(RangeField field)
    {
        var number = Number(field);
        return (int)(number == Math.Floor(number) ? number : Fault(field, field.Id, TypingText.NotWhole).Low);
    }

    /// <summary>A range, in the unit of the module; the first look where it was left blank.</summary>
    public Interval Range(RangeField field)
    {
        if (typed.IsBlank(field))
            return field.FirstLook ?? Fault(field, field.Id, TypingText.Missing);
        if (Read(typed[field.Id]) is not { } low)
            return Fault(field, field.Id, TypingText.BothEnds);
        if (Read(typed[field.Id + RangeField.To]) is not { } high)
            return Fault(field, field.Id + RangeField.To, TypingText.BothEnds);
        if (low > high)
            return Fault(field, field.Id, TypingText.Order);
        var range = Scaled(field, new Interval(low, high));
        return RangeWidth.IsWanting(range, field.Within, field.Plain) ? Fault(field, field.Id, RangeWidth.Why) : Bounded(field, range);
    }

    private Interval Bounded(RangeField field, Interval range) => range.Low >= field.Within.Low && range.High <= field.Within.High
        ? range
        : Fault(field, field.Id, TypingText.Between(field.Within.Low * field.Scale, field.Within.High * field.Scale));

    private Interval Fault(RangeField field, string id, Text what)
    {
        errors.Note(id, TypingText.At(field.Label, what));
        return Wrong;
    }

    private static Interval Scaled(RangeField field, Interval range) => new(range.Low / field.Scale, range.High / field.Scale);

    /// <summary>A number as it is typed in France or elsewhere: a comma or a point, spaces between thousands, and a sign: what lies below zero is told as out of bounds.</summary>
    private static double? Read(string words) =>
        double.TryParse(string.Concat(words.Where(letter => !char.IsWhiteSpace(letter))).Replace(',', '.').Replace('\u2212', '-'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number) ? number : null;
}
