using System.Globalization;

namespace Prevenance.Law.Explaining;

/// <summary>Writes values as people read them.</summary>
public static class ValueText
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Text Of(double value, ValueKind kind, ChoiceNames? choices = null) => kind switch
    {
        ValueKind.Amount => Amount(value),
        ValueKind.Flag => value != 0 ? new Text("oui", "yes") : new Text("non", "no"),
        ValueKind.Choice when choices is not null => choices.Labels[(int)value],
        ValueKind.Date => Date(DayCode.ToDate(value)),
        ValueKind.Code => new Text(CodeText.Unpack(value), CodeText.Unpack(value)),
        _ => new Text(value.ToString("#,0.####", French), value.ToString("#,0.####", English)),
    };

    /// <summary>Euros, with cents unless there are none.</summary>
    public static Text Amount(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        var format = rounded == Math.Truncate(rounded) ? "#,0" : "#,0.00";
        return new Text($"{rounded.ToString(format, French)} €", $"€{rounded.ToString(format, English)}");
    }

    public static Text Date(DateOnly date) => new(
        date.Day == 1 ? $"1er {date.ToString("MMMM yyyy", French)}" : date.ToString("d MMMM yyyy", French),
        date.ToString("d MMMM yyyy", English));

    public static Text Month(Month month) => new(
        month.FirstDay.ToString("MMMM yyyy", French), month.FirstDay.ToString("MMMM yyyy", English));

    public static Text Period(Period period) => period switch
    {
        { Unit: PeriodUnit.Forever } => new Text("toujours", "always"),
        { IsOneMonth: true } => Month(period.Start),
        { IsOneCalendarYear: true } => new Text(period.Start.Year.ToString(), period.Start.Year.ToString()),
        _ => new Text(period.ToString(), period.ToString()),
    };
}
