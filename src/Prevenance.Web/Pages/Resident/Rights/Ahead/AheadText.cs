using System.Globalization;
using Prevenance.Foresight;
using Prevenance.Foresight.Wording;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Resident.Rights.Ahead;

internal static class AheadText
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static readonly Text Title = new("Ce qui va changer dans les 24 mois", "What will change in the coming 24 months");

    public static readonly Text Lead = new(
        "Si rien d’autre ne change que le temps qui passe.",
        "If nothing else changes than time going by.");

    public static readonly Text Nothing = new(
        "Rien de visible ne change pendant ces deux années.",
        "Nothing that can be seen changes over these two years.");

    public static readonly Text SeeAll = new("Voir les 24 mois", "See the 24 months");
    public static readonly Text Steady = new("Ce qui reste pareil :", "What stays the same:");

    public static readonly Text Small = new(
        $"Les changements de moins de {ChangeAhead.LeastShown} € ne sont pas montrés.",
        $"Changes of less than €{ChangeAhead.LeastShown} are not shown.");

    /// <summary>« s’ouvre : 120 € », « s’arrête », « passe de 120 € à 90 € ».</summary>
    public static Text What(ChangeAhead change)
    {
        var (from, to) = (ValueText.Amount(change.From), ValueText.Amount(change.To));
        return change switch
        {
            { Instead: { } other, IsAmount: true, Card.IsPaid: true } => new($"prend la place de : {other.Label.French} ({to.French})", $"takes the place of: {other.Label.English} ({to.English})"),
            { Instead: { } other } => new($"prend la place de : {other.Label.French}", $"takes the place of: {other.Label.English}"),
            { From: 0, Until: { } end, IsAmount: true } => new($"s’ouvre : {to.French}, jusqu’en {Before(end).French}", $"opens: {to.English}, until {Before(end).English}"),
            { From: 0, Until: { } end } => new($"s’ouvre, jusqu’en {Before(end).French}", $"opens, until {Before(end).English}"),
            { To: 0, Until: { } again } => new($"s’arrête, puis reprend en {Name(again).French}", $"stops, then starts again in {Name(again).English}"),
            { From: 0, IsAmount: true } => new($"s’ouvre : {to.French}", $"opens: {to.English}"),
            { From: 0 } => new("s’ouvre", "opens"),
            { To: 0, IsAmount: true } => new($"s’arrête ({from.French} jusque-là)", $"stops ({from.English} until then)"),
            { To: 0 } => new("s’arrête", "stops"),
            _ => new($"passe de {from.French} à {to.French}", $"goes from {from.English} to {to.English}"),
        };
    }

    private static Text Name(Month month) => ValueText.Month(month);

    private static Text Before(Month month) => ValueText.Month(month - 1);

    /// <summary>A month in as few letters as stand under a band on a telephone.</summary>
    public static Text Mark(Month month)
    {
        var day = month.FirstDay.ToDateTime(TimeOnly.MinValue);
        return new(day.ToString("MMM yyyy", French), day.ToString("MMM yyyy", English));
    }

    public static Text? Because(ChangeAhead change) => change.Cause is { } cause ? Sentences.Of(CauseSentence.Of(cause)) : null;

    public static Text Ends(Month month)
    {
        var name = ValueText.Month(month);
        return new($"S’arrête en {name.French}", $"Stops in {name.English}");
    }

    public static Text? Forecast(Timeline timeline)
    {
        if (timeline.SomeCheckedUntil is not { } until)
            return null;
        var name = ValueText.Month(until);
        return new(
            $"Après {name.French}, les montants de la loi ne sont pas encore connus : nous gardons les derniers.",
            $"After {name.English}, the amounts of the law are not known yet: we keep the last ones.");
    }
}
