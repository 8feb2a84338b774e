using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Rights;
using Prevenance.Web.Pages.Resident.Rights;

namespace Prevenance.Web.Pages.SocialWorker.Rights;

internal static class FileRightsText
{
    /// <summary>No name: titles stay in the history of browsers.</summary>
    public static readonly Text SharesTime = new(
        "Le foyer dit qu’un enfant y vit une part du temps seulement ; ces montants supposent qu’il y vit toute l’année. En résidence alternée, plusieurs aides se partagent entre les parents : à voir avec la caisse.",
        "The household says that a child lives there for a part of the time only; these amounts take them to live there all year. In shared residence, several benefits are shared between the parents: see it with the fund.");
    public static readonly Text Title = new("Un droit", "A right");

    public static readonly Text Partner = new("la personne avec qui elle vit", "the person's partner");
    public static readonly Text Now = new("Les droits de son foyer ce mois-ci", "The rights of her household this month");

    public static readonly Text NothingKnown = new(
        "On ne sait pas encore de quoi vit son foyer : rien ne peut être dit de ses droits.",
        "It is not known yet what her household lives on: nothing can be said of its rights.");

    public static readonly Text Begin = new("Commencer l’entretien", "Begin the interview");
    public static readonly Text GoOn = new("Poursuivre l’entretien", "Go on with the interview");
    public static readonly Text Right = new("Droit", "Right");
    public static readonly Text Received = new("Reçu", "Received");
    public static readonly Text ByLaw = new("D’après la loi", "By the law");
    public static readonly Text Gap = new("Écart", "Gap");
    public static readonly Text NotSaid = new("pas dit", "not said");
    public static readonly Text NotReceived = new("non", "no");
    public static readonly Text Doubtful = new("reçu, et la loi ne le donne pas avec ces faits : à vérifier", "received, and the law does not give it with these facts: to check");
    public static readonly Text SomeReceived = new("oui, sans le montant", "yes, amount not said");
    public static readonly Text Missing = new("Ce qu’il reste à demander", "What is left to ask");
    public static readonly Text MissingLead = new("Chaque réponse en dirait plus :", "Each answer would tell more:");
    public static readonly Text NotAllAhead = new(
        "Les 24 mois ne tiennent pas compte de tout cela : qui vit ensemble, ou ce qui s’arrête sans que la suite soit connue.",
        "The 24 months do not hold all of this: who lives together, or what ends without the next being known.");

    public static readonly Text WaitsForHidden = new(
        "Une réponse est dans le dossier, et cachée ici : ce qui en dépend n’est pas dit.", "One answer is in the file, and hidden here: what depends on it is not told.");

    public static readonly Text Back = new("Revenir au dossier", "Back to the file");

    /// <summary>« 152 € », « pas de droit », « pas encore connu ».</summary>
    public static Text ValueOf(RightShown right) => right.AmountShown ?? right.Verdict switch
    {
        Verdict.Entitled => new("ouvert", "open"),
        Verdict.NotEntitled => new("pas de droit", "no right"),
        Verdict.CannotTellYet => new("pas encore connu", "not known yet"),
        _ => new("pas calculé ici", "not worked out here"),
    };

    /// <summary>What the household says that it receives of a right.</summary>
    public static Text ReceivedOf(RightShown right, Subject subject) =>
        right.Received > 0 && right.Right.IsAmount ? Paid(right.Right, right.Received)
        : right.IsReceived ? SomeReceived
        : Told.Receives(subject.Conversation!.Answers, right.Right.ReceivedAs) == false ? NotReceived : NotSaid;

    /// <summary>What is received beside what the law gives; nothing where either is not known.</summary>
    public static Text? GapOf(RightShown right)
    {
        if (right.IsDoubtful)
            return Doubtful;
        if (!right.IsCertain || right.Amount is not { IsExact: true } amount || (right.IsReceived && right.Received == 0) || amount.Low == right.Received)
            return null;
        // What is paid for a right that nobody holds yet is no gain, and no gap.
        if (right is { Right.IsCost: true, IsReceived: false })
            return null;
        var gap = ValueText.Amount(Math.Abs(amount.Low - right.Received));
        if (right.Right.IsCost)
            return amount.Low > right.Received ? Text.Of($"{gap} de plus à payer d’après la loi", $"{gap} more to pay by the law") : Text.Of($"{gap} de moins à payer d’après la loi", $"{gap} less to pay by the law");
        return amount.Low > right.Received ? Text.Of($"{gap} de plus d’après la loi", $"{gap} more by the law") : Text.Of($"{gap} de moins d’après la loi", $"{gap} less by the law");
    }

    /// <summary>An amount of a right: what the household pays for one is told as such.</summary>
    private static Text Paid(Right right, double value) => ValueText.Amount(value) is var amount && right.IsCost ? Text.Of($"{amount} à payer", $"{amount} to pay") : amount;

    public static Text For(Month month) => Text.Of($"pour {month.InWords}", $"for {month.InWords}");
}
