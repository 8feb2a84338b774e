using Prevenance.Law.Explaining;
using Prevenance.Law.France;

namespace Prevenance.Web.Pages.Everyone.About;

internal static class AboutText
{
    public static readonly Text Title = new("Comment c’est calculé, et vos données", "How it is worked out, and your data");
    public static readonly Text Start = new("Voir vos droits", "See your rights");
    public static readonly Text ReadLaw = new("Lire la loi, droit par droit", "Read the law, right by right");
    public static readonly Text SeeExamples = new("Regarder un exemple", "Look at an example");

    public static readonly IReadOnlyList<(Text Heading, IReadOnlyList<Text> Lines)> Parts =
    [
        (new("Le calcul", "The calculation"),
        [
            new("Les règles sont écrites sous l’article de loi qu’elles appliquent. Les montants portent leur date et leur source.",
                "Each rule is written under the article of law that it applies. Figures carry their date and their source."),
            new("Le même calcul donne le montant et l’explication : ils ne peuvent pas se contredire.",
                "One calculation gives both the amount and the explanation: they cannot contradict each other."),
            new("Le résultat est une information. Seul l’organisme qui verse l’aide décide, après avoir vu vos justificatifs.",
                "The result is information. Only the agency that pays the benefit decides, after seeing your documents."),
        ]),
        (new("Vos données", "Your data"),
        [
            new("Il n’y a ni compte, ni cookie, ni mesure d’audience.", "There is no account, no cookie and no tracking."),
            new("Vos réponses voyagent avec la page, le temps du calcul. Elles ne sont ni enregistrées, ni écrites dans un journal.",
                "Your answers travel with the page while it is worked out. They are neither stored nor written to a log."),
            new("Pour que la touche « Retour » montre la question d’avant, votre navigateur garde les pages vues dans sa mémoire.",
                "So that “Back” shows the question before, your browser keeps the pages that you saw in its memory."),
            new("« Tout effacer » et « Quitter vite » vident cette mémoire : « Retour » ne montre plus rien.",
                "“Erase everything” and “Leave quickly” empty that memory: “Back” then shows nothing."),
            new("« Quitter vite » ouvre aussi une page sans rapport. Au clavier, appuyez trois fois sur Échap.",
                "“Leave quickly” also opens a page about something else. On a keyboard, press Escape three times."),
            new("L’adresse de ce site reste dans l’historique du navigateur. Vous pouvez l’y effacer.",
                "The address of this site stays in the browser’s history. You can erase it there."),
            new("Vous pouvez garder vos réponses dans un fichier, ou sous un code de huit mots. C’est alors votre navigateur qui les chiffre : nous ne pouvons pas les lire.",
                "You can keep your answers in a file, or under a code of eight words. It is then your browser that encrypts them: we cannot read them."),
        ]),
        (new("Ce qui n’est pas encore calculé", "What is not worked out yet"),
        [
            new("Certaines aides n’ont pas encore leur règle ici. Le résultat les nomme, pour que vous puissiez poser la question à quelqu’un.",
                "Some benefits have no rule here yet. The result names them, so that you can ask someone about them."),
            new("De la prestation de compensation du handicap (PCH), seule l’aide humaine est calculée. Pour le matériel, le logement ou la voiture, demandez à la MDPH.",
                "Of the disability compensation benefit (PCH), only human help is worked out. For equipment, housing or a car, ask the disability office (MDPH)."),
            Text.Of($"Nous ne demandons pas l’épargne sous {ValueText.Amount(Seuils.EpargneComptee)}. Si vous en avez, faites vérifier le résultat.",
                $"We do not ask about savings below {ValueText.Amount(Seuils.EpargneComptee)}. If you have some, have the result checked."),
        ]),
        (new("Accessibilité", "Accessibility"),
        [
            new("Ces pages marchent sans JavaScript, au clavier, avec un lecteur d’écran, et s’impriment.",
                "These pages work without JavaScript, with a keyboard, with a screen reader, and they print."),
        ]),
    ];
}
