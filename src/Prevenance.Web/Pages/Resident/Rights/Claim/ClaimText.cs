using Prevenance.Law;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Rights.Claim;

/// <summary>The words of how a right is claimed, when it starts, and how long it lasts.</summary>
internal static class ClaimText
{
    public static readonly Text How = new("Comment la demander", "How to claim it");
    public static readonly Text HowAutomatic = new("Quand elle arrive", "When it comes");
    public static readonly Text Where = new("Où", "Where");
    public static readonly Text Starts = new("Début", "Start");
    public static readonly Text Waiting = new("Si vous attendez", "If you wait");
    public static readonly Text Lasts = new("Durée", "How long");
    public static readonly Text Answer = new("Réponse", "Answer");
    public static readonly Text Ends = new("Fin", "End");
    public static readonly Text Documents = new("Les papiers à réunir", "Documents to gather");

    public static readonly Text Unread = new(
        "Nous n’avons pas encore écrit comment cette aide commence. Demandez-le à quelqu’un qui peut aider, en bas de page.",
        "We have not written yet how this benefit starts. Ask someone who can help, at the bottom of the page.");

    public static Text By(Way way) => way switch
    {
        Way.Online => new("en ligne", "online"),
        Way.Paper => new("sur papier", "on paper"),
        _ => new("sur place", "in person"),
    };

    public static Text Ways(IReadOnlyList<Way> ways) => Text.Join(new(" ou ", " or "), ways.Select(By));

    public static Text? IfYouWait(RightCalendar calendar) => calendar.BackClaim switch
    {
        null => null,
        { Months: 0 } => new("Les mois d’avant la demande sont perdus.", "The months before the claim are lost."),
        { Months: var months } => Text.Of(
            $"On peut demander jusqu’à {months} mois en arrière.", $"It can be claimed up to {months} months back."),
    };

    public static Text HowLong(Right right, RightCalendar calendar) => calendar switch
    {
        { Lasts: { RenewFrom: { } from, RenewUntil: { } until } term } => Text.Of(
            $"{term.Months} mois. Le renouvellement se demande entre {from} et {until} mois avant la fin.",
            $"{term.Months} months. Ask for renewal between {from} and {until} months before the end."),
        { Lasts: { } term } => Text.Of($"{term.Months} mois.", $"{term.Months} months."),
        { DeclaredEvery: { } every } => Text.Of(
            $"Tant que la situation reste la même. Les revenus se déclarent tous les {every} mois.",
            $"As long as the situation stays the same. Income is declared every {every} months."),
        _ when right.Rhythm == Rhythm.Once => new("Un seul versement.", "Paid once."),
        _ => new("Tant que la situation reste la même.", "As long as the situation stays the same."),
    };

    public static Text AnsweredWithin(AnswerTime answer) => answer.Silence == Silence.Acceptance
        ? Text.Of($"Sous {answer.Months} mois. Sans réponse, c’est accepté.", $"Within {answer.Months} months. No answer means yes.")
        : Text.Of(
            $"Sous {answer.Months} mois. Sans réponse, c’est un refus : on peut le contester.",
            $"Within {answer.Months} months. No answer means no: it can be contested.");
}
