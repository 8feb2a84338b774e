using System.Globalization;
using Prevenance.Law.Unknowns;

namespace Prevenance.Law.Explaining;

/// <summary>Writes values as people read them.</summary>
public static class ValueText
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly IReadOnlyList<Text> MonthNames =
        [.. French.DateTimeFormat.MonthNames.Zip(English.DateTimeFormat.MonthNames, (french, english) => new Text(french, english))];

    private static readonly Digits FrenchDigits = DigitsOf(French);
    private static readonly Digits EnglishDigits = DigitsOf(English);

    public static Text Of(double value, ValueKind kind, ChoiceNames? choices = null) => kind switch
    {
        ValueKind.Amount => Amount(value),
        ValueKind.Flag => value != 0 ? new Text("oui", "yes") : new Text("non", "no"),
        ValueKind.Choice when choices is not null => choices.Labels[(int)value],
        ValueKind.Date => Date(DayCode.ToDate(value)),
        ValueKind.Code => new Text(CodeText.Unpack(value), CodeText.Unpack(value)),
        _ => new Text(value.ToString("#,0.####", French), value.ToString("#,0.####", English)),
    };

    /// <summary>What a value may be: the value when it is known, else its bounds or what there is to choose from.</summary>
    public static Text Of(Possible value, Variable variable)
    {
        if (value.IsExact)
            return Of(value.Low, variable.Kind, variable.Choices);
        if (variable.Kind is ValueKind.Flag or ValueKind.Choice)
            return value.EachOption().Select(option => Of(option, variable.Kind, variable.Choices)).Aggregate(Either);
        var (low, high) = (double.IsFinite(value.Low), double.IsFinite(value.High));
        return (low, high) switch
        {
            (true, true) => Between(Of(value.Low, variable.Kind), Of(value.High, variable.Kind)),
            (true, false) => AtLeast(Of(value.Low, variable.Kind)),
            (false, true) => AtMost(Of(value.High, variable.Kind)),
            _ => new Text("pas encore connu", "not known yet"),
        };
    }

    /// <summary>Euros, with cents unless there are none.</summary>
    public static Text Amount(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        if (Math.Abs(rounded) < Digits.Most)
            return new Text($"{FrenchDigits.Write(rounded)} €", $"€{EnglishDigits.Write(rounded)}");
        var format = rounded == Math.Truncate(rounded) ? "#,0" : "#,0.00";
        return new Text($"{rounded.ToString(format, French)} €", $"€{rounded.ToString(format, English)}");
    }

    public static Text Date(DateOnly date)
    {
        var month = Month(Law.Month.Of(date));
        return date.Day == 1 ? Text.Of($"1er {month}", $"1 {month}") : Text.Of($"{date.Day} {month}", $"{date.Day} {month}");
    }

    public static Text Month(Month month)
    {
        var name = MonthNames[month.Number - 1];
        return Text.Of($"{name} {month.Year.Number}", $"{name} {month.Year.Number}");
    }

    private static Digits DigitsOf(CultureInfo culture) => new(
        culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign);

    private static Text Either(Text one, Text other) => Text.Of($"{one} ou {other}", $"{one} or {other}");

    private static Text Between(Text low, Text high) => Text.Of($"entre {low} et {high}", $"between {low} and {high}");

    private static Text AtLeast(Text bound) => Text.Of($"au moins {bound}", $"at least {bound}");

    private static Text AtMost(Text bound) => Text.Of($"au plus {bound}", $"at most {bound}");

    public static Text Period(Period period) => period switch
    {
        { Unit: PeriodUnit.Forever } => new Text("toujours", "always"),
        { IsOneMonth: true } => Month(period.Start),
        { IsOneCalendarYear: true } => new Text(period.Start.Year.ToString(), period.Start.Year.ToString()),
        _ => new Text(period.ToString(), period.ToString()),
    };
}
