using Prevenance.Law;
using Prevenance.Law.Assumptions;
using Prevenance.Law.Explaining;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>Says what is taken for granted, and what changes where it is otherwise.</summary>
internal static class AssumptionText
{
    public static readonly Text Net = new("Montant versé, une fois la CRDS enlevée.", "The amount that is paid, with the social debt contribution taken off.");

    public static Text Sentence(Assumption assumption) => assumption.Taken.AsSentence();

    public static Text Beside(IReadOnlyList<Assumption> assumptions)
    {
        var taken = Text.Join(new(" ; ", "; "), assumptions.Select(assumption => assumption.Taken));
        return Text.Of($"Ce résultat suppose : {taken}.", $"This result takes for granted: {taken}.");
    }

    public static Text Otherwise(Contrast contrast, RightResult result)
    {
        var paid = ContributionDetteSociale.Nette(result.Right, result.Period, contrast.Value);
        var value = paid.IsZero ? new Text("pas de droit", "no right") : ValueText.Of(paid, result.Right);
        var said = contrast.Alternative.Said.WithCapital();
        return Text.Of($"{said} : {value}.", $"{said}: {value}.");
    }
}
