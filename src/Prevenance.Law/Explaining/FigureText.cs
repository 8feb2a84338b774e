namespace Prevenance.Law.Explaining;

/// <summary>Writes a figure in its unit.</summary>
internal static class FigureText
{
    public static Text Of(double value, FigureHeader figure) => figure.Unit switch
    {
        "taux" => Percent(value),
        "€/mois" => With(ValueText.Amount(value), " par mois", " a month"),
        "€/an" => With(ValueText.Amount(value), " par an", " a year"),
        "mois" => With(ValueText.Of(value, ValueKind.Number), " mois", value == 1 ? " month" : " months"),
        "ans" => With(ValueText.Of(value, ValueKind.Number), value < 2 ? " an" : " ans", value == 1 ? " year" : " years"),
        _ => ValueText.Of(value, figure.Kind),
    };

    private static Text Percent(double value)
    {
        var number = ValueText.Of(Math.Round(value * 100, 6), ValueKind.Number);
        return new Text($"{number.French} %", $"{number.English}%");
    }

    private static Text With(Text number, string french, string english) => new(number.French + french, number.English + english);
}
