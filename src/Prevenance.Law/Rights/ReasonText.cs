using Prevenance.Law.Explaining;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Rights;

/// <summary>The one sentence that goes with a verdict.</summary>
internal static class ReasonText
{
    // A sentence: the whole list goes with the result for whoever needs it.
    private const int MostNames = 4;

    /// <summary>The result does not depend on what is not known.</summary>
    public static readonly Text WhateverIsMissing = new(
        "Décidé sans attendre les réponses qui manquent.", "Decided without the missing answers.");

    public static Text Entitled(Explanation explanation) => explanation.Formula is { French.Length: > 0 } formula
        ? new Text($"Ce que la loi compte : {formula.French}.", $"What the law counts: {formula.English}.")
        : new Text("Ce montant a été donné.", "This amount was given.");

    public static Text Missing(IReadOnlyList<FactAt> facts)
    {
        List<string> french = Names(facts, Language.French), english = Names(facts, Language.English);
        // One more is named rather than counted.
        var named = french.Count == MostNames + 1 ? french.Count : MostNames;
        var others = french.Count - named;
        return new Text(
            $"Il manque : {string.Join(", ", french.Take(named))}{(others > 0 ? $", et {others} autres réponses" : "")}.",
            $"Still missing: {string.Join(", ", english.Take(named))}{(others > 0 ? $", and {others} other answers" : "")}.");
    }

    private static List<string> Names(IReadOnlyList<FactAt> facts, Language language) =>
    [
        .. facts.Select(fact => fact.Variable.Entity.IsPerson ? $"{fact.Variable.Notes.Label.In(language)} – {fact.Who}" : fact.Variable.Notes.Label.In(language))
            .Distinct(),
    ];
}
