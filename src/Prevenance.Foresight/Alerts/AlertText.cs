using Prevenance.Foresight.Wording;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Rights;

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

    public static Text Unclaimed(RightBand band) => Text.Of(
        $"{Label(band.Right)} : {Euros(band.Today)} par mois, et rien ne dit que ce droit est reçu",
        $"{Label(band.Right)}: {Euros(band.Today)} a month, and nothing says that it is received");

    public static Text Overpaid(RightBand band, double received) => Text.Of(
        $"{Label(band.Right)} : {Euros(received)} reçus, {Euros(band.Today)} d’après la loi",
        $"{Label(band.Right)}: {Euros(received)} received, {Euros(band.Today)} by the law");

    public static Text Changing(Change change, AlertKind kind)
    {
        var (label, when, from, to) = (Label(change.Right), ValueText.Period(change.Period), Euros(change.From), Euros(change.To));
        return kind switch
        {
            AlertKind.Opening => Text.Of($"{label} s’ouvre : {to}, {when}", $"{label} opens: {to}, {when}"),
            AlertKind.Ending => Text.Of($"{label} s’arrête ({from} jusque-là), {when}", $"{label} stops ({from} until then), {when}"),
            _ => Text.Of($"{label} baisse : {from} → {to}, {when}", $"{label} falls: {from} → {to}, {when}"),
        };
    }

    public static Text Renewing(KnownEnd end, Month opens, Month by)
    {
        var (label, last, from, until) = (Label(end.Right), end.Last.InWords, opens.InWords, by.InWords);
        var window = opens < by
            ? Text.Of($"entre {from} et {until}", $"between {from} and {until}")
            : Text.Of($"avant fin {until}", $"before the end of {until}");
        return Text.Of(
            $"{label} va jusqu’à {last} : le renouvellement se demande {window}",
            $"{label} runs until {last}: renewal is asked for {window}");
    }

    public static Text WhyRenewing(Variable right, double after) => right.Kind == ValueKind.Amount
        ? Text.Of($"La loi le donne encore ensuite : {Euros(after)} par mois.", $"The law still gives it afterwards: {Euros(after)} a month.")
        : new("La loi le donne encore ensuite.", "The law still gives it afterwards.");

    public static Text Why(Change change) => change.Causes.Count == 0
        ? new("Ce droit est donné tel quel dans les faits.", "This right is given as it is in the facts.")
        : CauseSentence.Of(change.Causes[0]).AsSentence();

    public static Text Waiting(Variable right, double amount, RightCalendar? calendar) => calendar?.BackClaim switch
    {
        { Months: 0 } back => Text.Of(
            $"Chaque mois d’attente perd {Euros(amount)}, sans retour possible ({back.Article}). {calendar.Starts.Words}",
            $"Each month of waiting loses {Euros(amount)} for good ({back.Article}). {calendar.Starts.Words}"),
        { } back => Text.Of(
            $"Se demande jusqu’à {back.Months} mois en arrière ({back.Article}). {calendar.Starts.Words}",
            $"Can be claimed {back.Months} months back ({back.Article}). {calendar.Starts.Words}"),
        null => Text.Of($"Les conditions de {Label(right)} sont remplies.", $"The conditions of {Label(right)} are met."),
    };

    public static Text ToClaim(RightCalendar? calendar) => calendar switch
    {
        null => new("Se renseigner sur la demande.", "Ask how it is claimed."),
        { Claim.IsAutomatic: true } => new(
            "Rien à demander en principe : vérifier que la situation est connue.", "Nothing to claim as a rule: check that the situation is known."),
        _ => Text.Of(
            $"À demander {Ways(calendar)}, avec : {Documents(calendar)}.", $"To be claimed {Ways(calendar)}, with: {Documents(calendar)}."),
    };

    public static Text ToPrepare(Change change) => change.Causes is [{ Kind: CauseKind.Fact, Variable.Notes.IsBenefit: false }, ..]
        ? new("En parler avant, et déclarer le changement quand il a lieu.", "Talk about it beforehand, and report the change when it happens.")
        : new("En parler avant : voir ce qui peut prendre le relais.", "Talk about it beforehand: see what can take over.");

    private static Text Documents(RightCalendar calendar) => Text.Join(
        new(" ; ", "; "), calendar.Claim.Documents.Select(document => new Text(Lower(document.French), Lower(document.English))));

    private static Text Ways(RightCalendar calendar)
    {
        return Text.Join(new(" ou ", " or "), calendar.Claim.By.Select(way => way switch
        {
            Way.Online => new Text("en ligne", "online"),
            Way.Paper => new("sur papier", "on paper"),
            _ => new("sur place", "in person"),
        }));
    }

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    private static Text Label(Variable right) => right.Notes.Label;

    private static Text Euros(double value) => ValueText.Amount(value);
}
