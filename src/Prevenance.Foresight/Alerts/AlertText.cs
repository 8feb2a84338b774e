using Prevenance.Foresight.Calendar;
using Prevenance.Foresight.Wording;
using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Foresight.Alerts;

/// <summary>The words of alerts.</summary>
internal static class AlertText
{
    public static readonly Text WhyOverpaid = new(
        "Le versement dépasse ce que la loi donne avec ces faits : la différence pourrait être réclamée plus tard.",
        "The payment exceeds what the law gives with these facts: the difference could be claimed back later.");

    public static readonly Text ToDeclare = new(
        "Vérifier les faits, et déclarer ce qui a changé dès que possible.",
        "Check the facts, and report what has changed as soon as possible.");

    public static Text Unclaimed(RightBand band) => Both(
        $"{Label(band.Right).French} : {Euros(band.Today).French} par mois, et rien ne dit que ce droit est reçu",
        $"{Label(band.Right).English}: {Euros(band.Today).English} a month, and nothing says that it is received");

    public static Text Overpaid(RightBand band, double received) => Both(
        $"{Label(band.Right).French} : {Euros(received).French} reçus, {Euros(band.Today).French} d’après la loi",
        $"{Label(band.Right).English}: {Euros(received).English} received, {Euros(band.Today).English} by the law");

    public static Text Changing(Change change, AlertKind kind)
    {
        var (label, when, from, to) = (Label(change.Right), ValueText.Period(change.Period), Euros(change.From), Euros(change.To));
        return kind switch
        {
            AlertKind.Opening => Both($"{label.French} s’ouvre : {to.French}, {when.French}", $"{label.English} opens: {to.English}, {when.English}"),
            AlertKind.Ending => Both($"{label.French} s’arrête ({from.French} jusque-là), {when.French}", $"{label.English} stops ({from.English} until then), {when.English}"),
            _ => Both($"{label.French} baisse : {from.French} → {to.French}, {when.French}", $"{label.English} falls: {from.English} → {to.English}, {when.English}"),
        };
    }

    public static Text Renewing(KnownEnd end, Month opens, Month by)
    {
        var (label, last, from, until) = (Label(end.Right), ValueText.Month(end.Last), ValueText.Month(opens), ValueText.Month(by));
        var window = opens < by
            ? Both($"entre {from.French} et {until.French}", $"between {from.English} and {until.English}")
            : Both($"avant fin {until.French}", $"before the end of {until.English}");
        return Both(
            $"{label.French} va jusqu’à {last.French} : le renouvellement se demande {window.French}",
            $"{label.English} runs until {last.English}: renewal is asked for {window.English}");
    }

    public static Text WhyRenewing(Variable right, double after) => right.Kind == ValueKind.Amount
        ? Both($"La loi le donne encore ensuite : {Euros(after).French} par mois.", $"The law still gives it afterwards: {Euros(after).English} a month.")
        : Both("La loi le donne encore ensuite.", "The law still gives it afterwards.");

    public static Text Why(Change change) => change.Causes.Count == 0
        ? Both("Ce droit est donné tel quel dans les faits.", "This right is given as it is in the facts.")
        : Sentence(CauseSentence.Of(change.Causes[0]));

    public static Text Waiting(Variable right, double amount, RightCalendar? calendar) => calendar?.BackClaim switch
    {
        { Months: 0 } back => Both(
            $"Chaque mois d’attente perd {Euros(amount).French}, sans retour possible ({back.Article}). {calendar.Starts.Fr}",
            $"Each month of waiting loses {Euros(amount).English} for good ({back.Article}). {calendar.Starts.En}"),
        { } back => Both(
            $"Se demande jusqu’à {back.Months} mois en arrière ({back.Article}). {calendar.Starts.Fr}",
            $"Can be claimed {back.Months} months back ({back.Article}). {calendar.Starts.En}"),
        null => Both($"Les conditions de {Label(right).French} sont remplies.", $"The conditions of {Label(right).English} are met."),
    };

    public static Text ToClaim(RightCalendar? calendar) => calendar switch
    {
        null => Both("Se renseigner sur la demande.", "Ask how it is claimed."),
        { Claim.IsAutomatic: true } => Both(
            "Rien à demander en principe : vérifier que la situation est connue.", "Nothing to claim as a rule: check that the situation is known."),
        _ => Both(
            $"À demander {Ways(calendar).French}, avec : {Documents(calendar).French}.", $"To be claimed {Ways(calendar).English}, with: {Documents(calendar).English}."),
    };

    public static Text ToPrepare(Change change) => change.Causes is [{ Kind: CauseKind.Fact, Variable.Notes.IsBenefit: false }, ..]
        ? Both("En parler avant, et déclarer le changement quand il a lieu.", "Talk about it beforehand, and report the change when it happens.")
        : Both("En parler avant : voir ce qui peut prendre le relais.", "Talk about it beforehand: see what can take over.");

    private static Text Documents(RightCalendar calendar) => Both(
        string.Join(" ; ", calendar.Claim.Documents.Select(document => Lower(document.Fr))),
        string.Join("; ", calendar.Claim.Documents.Select(document => Lower(document.En))));

    private static Text Ways(RightCalendar calendar)
    {
        var ways = calendar.Claim.By.Select(way => way switch
        {
            Way.Online => Both("en ligne", "online"),
            Way.Paper => Both("sur papier", "on paper"),
            _ => Both("sur place", "in person"),
        }).ToList();
        return Both(string.Join(" ou ", ways.Select(way => way.French)), string.Join(" or ", ways.Select(way => way.English)));
    }

    private static Text Sentence(Text words) => Both($"{Upper(words.French)}.", $"{Upper(words.English)}.");

    private static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    private static Text Label(Variable right) => right.Notes.Label;

    private static Text Euros(double value) => ValueText.Amount(value);

    private static Text Both(string french, string english) => new(french, english);
}
