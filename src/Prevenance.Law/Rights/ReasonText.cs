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
        var names = facts.Select(Name).Distinct().ToList();
        // One more is named rather than counted.
        var named = names.Count == MostNames + 1 ? names.Count : MostNames;
        var (told, others) = (Text.Join(new(", ", ", "), names.Take(named)), names.Count - named);
        return others > 0
            ? Text.Of($"Il manque : {told}, et {others} autres réponses.", $"Still missing: {told}, and {others} other answers.")
            : Text.Of($"Il manque : {told}.", $"Still missing: {told}.");
    }

    private static Text Name(FactAt fact) => fact.Variable.Entity.IsPerson ? Wording.Of(fact.Variable.Notes.Label, fact.Who.Name) : fact.Variable.Notes.Label;
}
