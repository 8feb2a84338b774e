using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Home;

internal static class HomeText
{
    public static readonly Text Title = new("Vos droits", "Your rights");

    public static readonly Text Headline = new(
        "Vos droits, calculés et expliqués.",
        "Your rights, worked out and explained.");

    public static readonly Text Lead = new(
        "Dites comment vous vivez. Voyez les aides auxquelles vous pouvez avoir droit, combien, et pourquoi.",
        "Tell us how you live. See which benefits you may be entitled to, how much, and why.");

    public static readonly Text Start = new("Commencer", "Start");
    public static readonly Text SeeExample = new("Voir d’abord un exemple", "See an example first");

    public static readonly Text Resume = new("Reprendre des réponses gardées", "Take up answers that were kept");

    public static readonly Text Effort = new(
        "Une question à la fois, une vingtaine en tout. Aucun compte, aucun nom à donner.",
        "One question at a time, about twenty in all. No account, no name to give.");

    public static readonly Text PromisesTitle = new("Ce que vous pouvez attendre", "What you can expect");

    public static readonly IReadOnlyList<(Text Name, Text Detail)> Promises =
    [
        (new("La réponse d’abord, le calcul ensuite", "The answer first, then the working"),
         new("Chaque montant s’ouvre, pas à pas, jusqu’à l’article de loi.",
             "Each amount opens up, step by step, down to the article of law.")),
        (new("Rien n’est gardé", "Nothing is kept"),
         new("Vos réponses servent au calcul, puis disparaissent.",
             "Your answers serve the calculation, then disappear.")),
        (new("Personne n’est jugé", "No one is judged"),
         new("Cette page informe. La décision revient à l’organisme, et le choix à vous.",
             "This page informs. The decision is the agency’s, and the choice is yours.")),
    ];
}
