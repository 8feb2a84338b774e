using System.Globalization;
using Prevenance.Foresight;
using Prevenance.Foresight.Wording;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Rights;

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

    public static readonly Text NothingSure = new(
        "Rien de visible ne change dans ce qui est sûr. Ce qui dépend d’une réponse n’est pas compté ici.",
        "Nothing that can be seen changes in what is sure. What depends on an answer is not counted here.");

    public static readonly Text SeeAll = new("Voir les 24 mois", "See the 24 months");
    public static readonly Text Steady = new("Ce qui reste pareil :", "What stays the same:");

    public static readonly Text Small = Text.Of(
        $"Les changements de moins de {ChangeAhead.LeastShown} € ne sont pas montrés.",
        $"Changes of less than €{ChangeAhead.LeastShown} are not shown.");

    /// <summary>« s’ouvre : 120 € », « s’arrête », « passe de 120 € à 90 € ».</summary>
    public static Text What(ChangeAhead change)
    {
        var (from, to) = (Amount(change, change.From), Amount(change, change.To));
        return change switch
        {
            { Instead: { } other, IsAmount: true, Right.Gives: Gift.Money } => Text.Of($"prend la place de : {other.Name} ({to})", $"takes the place of: {other.Name} ({to})"),
            { Instead: { } other } => Text.Of($"prend la place de : {other.Name}", $"takes the place of: {other.Name}"),
            { From: 0, Until: { } end, IsAmount: true } => Text.Of($"s’ouvre : {to}, jusqu’en {Before(end)}", $"opens: {to}, until {Before(end)}"),
            { From: 0, Until: { } end } => Text.Of($"s’ouvre, jusqu’en {Before(end)}", $"opens, until {Before(end)}"),
            { To: 0, Until: { } again } => Text.Of($"s’arrête, puis reprend en {again.InWords}", $"stops, then starts again in {again.InWords}"),
            { From: 0, IsAmount: true } => Text.Of($"s’ouvre : {to}", $"opens: {to}"),
            { From: 0 } => new("s’ouvre", "opens"),
            { To: 0, IsAmount: true } => Text.Of($"s’arrête ({from} jusque-là)", $"stops ({from} until then)"),
            { To: 0 } => new("s’arrête", "stops"),
            _ => Text.Of($"passe de {from} à {to}", $"goes from {from} to {to}"),
        };
    }

    /// <summary>What a household pays for a right is told as such: an amount alone would be read as money to come.</summary>
    private static Text Amount(ChangeAhead change, double value) => ValueText.Amount(value) is var amount && change is { Right.IsCost: true, IsAmount: true }
        ? Text.Of($"{amount} à payer", $"{amount} to pay")
        : amount;

    private static Text Before(Month month) => (month - 1).InWords;

    /// <summary>A month in as few letters as stand under a band on a telephone.</summary>
    public static Text Mark(Month month)
    {
        var name = new Text(French.DateTimeFormat.AbbreviatedMonthNames[month.Number - 1], English.DateTimeFormat.AbbreviatedMonthNames[month.Number - 1]);
        return Text.Of($"{name} {month.Year.Number}", $"{name} {month.Year.Number}");
    }

    public static Text? Because(ChangeAhead change) => change.Cause is { } cause ? CauseSentence.Of(cause).AsSentence() : null;

    public static Text Ends(Month month)
    {
        var name = month.InWords;
        return Text.Of($"S’arrête en {name}", $"Stops in {name}");
    }

    public static Text? Forecast(Timeline timeline)
    {
        if (timeline.SomeCheckedUntil is not { } until)
            return null;
        var name = until.InWords;
        return Text.Of(
            $"Après {name}, les montants de la loi ne sont pas encore connus : nous gardons les derniers.",
            $"After {name}, the amounts of the law are not known yet: we keep the last ones.");
    }
}
