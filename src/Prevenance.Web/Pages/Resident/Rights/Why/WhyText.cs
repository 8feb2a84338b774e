using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Rights.Why;

internal static class WhyText
{
    public static readonly Text Exactly = new("Ce que la loi compte, avec les chiffres", "What the law counts, with the figures");
    public static readonly Text Because = new("Parce que :", "Because:");
    public static readonly Text WholeCalculation = new("Voir tout le calcul, pas à pas", "See the whole working, step by step");
    public static readonly Text BackToRights = new("Revenir à tous les droits", "Go back to all the rights");
    public static readonly Text ReadLaw = new("Lire la loi de ce droit, pour tout le monde", "Read the law of this right, whoever asks");
    public static readonly Text WouldOpen = new("Ce qui l’ouvrirait, tout le reste étant pareil", "What would open it, all else being the same");
    public static readonly Text ToldAbove = new("Expliqué plus haut", "Explained above");

    /// <summary>The verdict in everyday words, before any figure.</summary>
    public static Text Plainly(Verdict verdict) => verdict switch
    {
        Verdict.Entitled => new("D’après vos réponses, c’est votre cas.", "From your answers, that is so for you."),
        Verdict.NotEntitled => new("D’après vos réponses, ce n’est pas le cas aujourd’hui.", "From your answers, that is not so today."),
        _ => new("Il manque une réponse pour le dire.", "An answer is missing to tell."),
    };

    /// <summary>What is sure of a right while answers are missing.</summary>
    public static Text Bounds(RightShown right) => right switch
    {
        { Verdict: Verdict.Entitled, Amount: { IsExact: true }, AmountShown: { } amount } => Text.Of(
            $"Toutes les réponses possibles donnent {amount}.", $"Every possible answer gives {amount}."),
        { AmountShown: { } amount } => Text.Of(
            $"Selon les réponses qui manquent : {amount}.", $"By the missing answers: {amount}."),
        { Verdict: Verdict.Entitled } => new(
            "Toutes les réponses possibles l’ouvrent.", "Every possible answer opens it."),
        _ => new("Certaines réponses l’ouvrent, d’autres non.", "Some answers open it, others do not."),
    };

    /// <summary>What the social debt contribution leaves of the amount that was worked out.</summary>
    public static Text? Paid(RightShown right)
    {
        if (right is not { IsNetOfContribution: true, Verdict: Verdict.Entitled, Telling: { Value: { High: > 0 } gross } result })
            return null;
        var net = ContributionDetteSociale.Nette(result.Right, result.Period, gross);
        Text before = ValueText.Of(gross, result.Right), after = ValueText.Of(net, result.Right);
        return Text.Of(
            $"La contribution au remboursement de la dette sociale (CRDS) en est retirée : {before} avant, {after} versés.",
            $"The social debt contribution (CRDS) is taken off it: {before} before, {after} paid.");
    }

    /// <summary>What introduces a formula: an amount is worked out, a yes or no rests on what is so.</summary>
    public static Text Formula(Explanation explanation) => explanation.Variable is { Kind: ValueKind.Flag }
        ? new("Ce qui compte :", "What counts:")
        : new("Le calcul :", "The working:");

    public static Text Origin(Provenance provenance) => provenance switch
    {
        Provenance.Fact => new("D’après ce qui a été dit", "From what was said"),
        Provenance.Missing => new("Il manque cette réponse", "This answer is missing"),
        Provenance.Assumption => new("Rien n’a été dit : valeur supposée", "Nothing was said: assumed value"),
        _ => new("Calculé", "Worked out"),
    };
}
