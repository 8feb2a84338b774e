namespace Prevenance.Directories.Letters;

/// <summary>The words of letters. Whoever reads one over a shoulder learns that a service was asked something, and nothing of whom.</summary>
internal static class LetterText
{
    private static readonly Text Subject = new("Une question attend votre service", "A question waits for your service");

    /// <summary>To somebody at home: it says neither which service nor what for.</summary>
    private static readonly Text NewsSubject = new("Du nouveau", "News");

    /// <param name="kind">What is asked.</param>
    /// <param name="to">The address.</param>
    /// <param name="address">The whole address of the page.</param>
    public static Letter Of(LetterKind kind, string to, string address) => new(to, kind == LetterKind.News ? NewsSubject : Subject, Text.Of(
        $"{Asked(kind)}\r\n{address}\r\n{LinkHolds(kind)}", $"{Asked(kind)}\r\n{address}\r\n{LinkHolds(kind)}"));

    /// <summary>The code, in a letter of its own: who has one of the two has nothing.</summary>
    public static Letter Code(string to, string code) => new(to, Subject, Text.Of(
        $"Le code que la page demande : {code}", $"The code that the page asks for: {code}"));

    private static Text LinkHolds(LetterKind kind) => kind switch
    {
        LetterKind.YourCard => Text.Of($"Ce lien ne demande pas de mot de passe, et vaut {Questions.DaysOfALink} jours. Si personne chez vous ne l’a demandé, ne faites rien.", $"This link asks for no password, and is good for {Questions.DaysOfALink} days. If nobody of yours asked for it, do nothing."),
        LetterKind.News => Text.Of($"Ce lien vaut {Questions.DaysOfALink} jours. Votre adresse est maintenant effacée : il n’y aura pas d’autre message.", $"This link is good for {Questions.DaysOfALink} days. Your address is now erased: there will be no other message."),
        _ => new("Ce lien ne demande pas de mot de passe, et vaut tant que la question attend.", "This link asks for no password, and is good as long as the question waits."),
    };

    private static Text Asked(LetterKind kind) => kind switch
    {
        LetterKind.StillTrue => new("La fiche de votre service est-elle toujours juste ? Un geste suffit pour le dire :", "Is the card of your service still true? One gesture says so:"),
        LetterKind.FoundClosed => new("Plusieurs personnes disent avoir trouvé votre service fermé. Sa fiche est-elle toujours juste ? Un geste suffit pour le dire :", "Several people say that they found your service closed. Is its card still true? One gesture says so:"),
        LetterKind.YourCard => new("Quelqu’un a demandé à corriger la fiche de votre service. C’est ici :", "Somebody asked to correct the card of your service. It is here:"),
        LetterKind.News => new("Vous avez demandé à être prévenu : ce que vous attendiez a peut-être changé. Appelez avant de venir :", "You asked to be told: what you wait for may have changed. Call before you come:"),
        LetterKind.Reminder => new("Une demande attend toujours votre réponse ; le code arrive dans un second message :", "A request still waits for your answer; the code comes in a second message:"),
        LetterKind.WaitingList => new("Une place s’est-elle libérée ? Le code arrive dans un second message :", "Is there room now? The code comes in a second message:"),
        LetterKind.DidYouMeet => new("Le rendez-vous a-t-il eu lieu ? Le code arrive dans un second message :", "Did the meeting take place? The code comes in a second message:"),
        _ => new("Une demande attend votre réponse ; le code arrive dans un second message :", "A request waits for your answer; the code comes in a second message:"),
    };
}
