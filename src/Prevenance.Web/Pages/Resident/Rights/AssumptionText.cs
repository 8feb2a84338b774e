using Prevenance.Law;
using Prevenance.Law.Assumptions;
using Prevenance.Law.Explaining;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>Says what is taken for granted, and what changes where it is otherwise.</summary>
internal static class AssumptionText
{
    public static readonly Text SeeAll = new("Tout voir", "See all of it");
    public static readonly Text Rest = new("Rien de plus que ce qui a été dit à ces questions :", "Nothing more than what was said to these questions:");
    public static readonly Text Net = new("Montant versé, une fois la CRDS enlevée.", "The amount that is paid, with the social debt contribution taken off.");

    public static Text Sentence(Assumption assumption) => assumption.Taken.AsSentence();

    /// <summary>What a right stands on: what is known to change it by its name, and how much more there is.</summary>
    /// <param name="assumed">All that is taken for granted beside it.</param>
    /// <param name="contrasts">What was tried otherwise, and changed it.</param>
    public static Text Beside(IReadOnlyList<Assumption> assumed, IReadOnlyList<Contrast> contrasts)
    {
        var telling = assumed.Where(assumption => contrasts.Any(contrast => contrast.Assumption == assumption)).ToList();
        // One more is named rather than counted.
        var named = telling.Count + 1 == assumed.Count ? assumed : telling;
        var others = assumed.Count - named.Count;
        if (named.Count == 0)
            return Text.Of($"Ce résultat suppose {others} choses qui n’ont pas été dites.", $"This result takes for granted {others} things that were not said.");
        var taken = Text.Join(new(" ; ", "; "), named.Select(assumption => assumption.Taken));
        return others > 0
            ? Text.Of($"Ce résultat suppose : {taken} ; et {others} autres choses.", $"This result takes for granted: {taken}; and {others} other things.")
            : Text.Of($"Ce résultat suppose : {taken}.", $"This result takes for granted: {taken}.");
    }

    public static Text Otherwise(Contrast contrast, RightResult result)
    {
        var paid = ContributionDetteSociale.Nette(result.Right, result.Period, contrast.Value);
        var value = paid.IsZero ? new Text("pas de droit", "no right") : ValueText.Of(paid, result.Right);
        var said = contrast.Alternative.Said.WithCapital();
        return Text.Of($"{said} : {value}.", $"{said}: {value}.");
    }
}
