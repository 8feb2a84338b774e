using System.Globalization;

namespace Prevenance.Law.Explaining;

/// <summary>Writes values as people read them.</summary>
public static class ValueText
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly Digits FrenchDigits = DigitsOf(French);
    private static readonly Digits EnglishDigits = DigitsOf(English);
    private static readonly Text NotKnown = new("pas encore connu", "not known yet");

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
    public static Text Of(Possible value, Variable variable) => Of(value, variable.Kind, variable.Choices);

    /// <inheritdoc cref="Of(Possible, Variable)"/>
    public static Text Of(Possible value, ValueKind kind, ChoiceNames? choices = null)
    {
        if (value.IsExact)
            return Of(value.Low, kind, choices);
        if (kind is ValueKind.Flag || (kind is ValueKind.Choice && choices is not null))
            return value.EachOption().Select(option => Of(option, kind, choices)).Aggregate(Either);
        if (kind is ValueKind.Code or ValueKind.Choice or ValueKind.Date)
            return NotKnown;
        var (low, high) = (double.IsFinite(value.Low), double.IsFinite(value.High));
        return (low, high) switch
        {
            (true, true) => Between(Of(value.Low, kind), Of(value.High, kind)),
            (true, false) => AtLeast(Of(value.Low, kind)),
            (false, true) => AtMost(Of(value.High, kind)),
            _ => NotKnown,
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
        var month = Month.Of(date).InWords;
        return date.Day == 1 ? Text.Of($"1er {month}", $"1 {month}") : Text.Of($"{date.Day} {month}", $"{date.Day} {month}");
    }

    private static Digits DigitsOf(CultureInfo culture) => new(
        culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign);

    internal static Text Either(Text one, Text other) => Text.Of($"{one} ou {other}", $"{one} or {other}");

    private static Text Between(Text low, Text high) => Text.Of($"entre {low} et {high}", $"between {low} and {high}");

    private static Text AtLeast(Text bound) => Text.Of($"au moins {bound}", $"at least {bound}");

    private static Text AtMost(Text bound) => Text.Of($"au plus {bound}", $"at most {bound}");

    public static Text Period(Period period) => period switch
    {
        { Unit: PeriodUnit.Forever } => new Text("toujours", "always"),
        { IsOneMonth: true } => period.Start.InWords,
        { IsOneCalendarYear: true } => new Text(period.Start.Year.ToString(), period.Start.Year.ToString()),
        _ => new Text(period.ToString(), period.ToString()),
    };
}
