using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>Why a right is what it is, in one sentence drawn from the calculation itself.</summary>
static class Reason
{
    public static Text Of(Verdict verdict, Explanation explanation, IReadOnlyList<Text> missing) => verdict switch
    {
        Verdict.CannotTell => Sentence("Il manque", "What is missing:", Join(missing)),
        Verdict.NotEntitled when explanation.Conditions.Count > 0 => Sentence("Non, car", "No, because", explanation.Conditions[^1]),
        Verdict.NotEntitled => Sentence("Le calcul donne zéro :", "The working gives zero:", explanation.Formula),
        _ => Sentence("Le calcul :", "The working:", explanation.Formula),
    };

    static Text Sentence(string french, string english, Text rest) =>
        new($"{french} {rest.French}.", $"{english} {rest.English}.");

    static Text Join(IReadOnlyList<Text> texts) => new(
        string.Join(", ", texts.Select(text => text.French.ToLowerInvariant())),
        string.Join(", ", texts.Select(text => text.English.ToLowerInvariant())));
}
