using Prevenance.Law.Explaining;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Rights;

/// <summary>The one sentence that goes with a verdict.</summary>
internal static class ReasonText
{
    /// <summary>The result does not depend on what is not known.</summary>
    public static readonly Text WhateverIsMissing = new(
        "C’est sûr, quelles que soient les réponses qui manquent.", "This is certain, whatever the missing answers are.");

    public static Text Entitled(Explanation? explanation) => explanation is null ? WhateverIsMissing : explanation.Formula is { French.Length: > 0 } formula
        ? new Text($"Ce que la loi compte : {formula.French}.", $"What the law counts: {formula.English}.")
        : new Text("Ce montant a été donné.", "This amount was given.");

    public static Text Missing(IReadOnlyList<FactAt> facts)
    {
        var (french, english) = (Names(facts, Language.French), Names(facts, Language.English));
        return new Text($"Il manque : {french}.", $"Still missing: {english}.");
    }

    private static string Names(IReadOnlyList<FactAt> facts, Language language) => string.Join(", ", facts
        .Select(fact => fact.Variable.Entity.IsPerson ? $"{fact.Variable.Notes.Label.In(language)} – {fact.Who}" : fact.Variable.Notes.Label.In(language))
        .Distinct());
}
