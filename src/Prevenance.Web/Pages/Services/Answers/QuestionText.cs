namespace Prevenance.Web.Pages.Services.Answers;

internal static class QuestionText
{
    public static readonly Text Title = new("Une demande attend votre service", "A request waits for your service");
    public static readonly Text Promise = new("Vous lisez ce que la personne a accepté de vous dire, et rien d’autre. Ni compte ni mot de passe.", "You read what the person agreed to tell you, and nothing else. Neither an account nor a password.");
    public static readonly Text CodeLead = new("Écrivez le code du second message, ou celui qui vous a été lu au téléphone.", "Write the code of the second message, or the one that was read out to you on the telephone.");
    public static readonly Text Code = new("Code à six chiffres", "Code of six digits");
    public static readonly Text Read = new("Lire la demande", "Read the request");
    public static readonly Text Wrong = new("Ce lien ne mène à rien avec ce code : le code n’est pas le bon, ou la question est close. Appelez la personne qui vous a écrit : elle peut en donner un autre.", "This link leads nowhere with this code: the code is wrong, or the question is over. Call who wrote to you: they can give another.");
    public static readonly Text Withdrawn = new("Demande retirée", "Request withdrawn");
    public static readonly Text WithdrawnLead = new("La personne a repris sa demande. Il n’y a rien à faire. Si vous avez noté quelque chose d’elle, effacez-le.", "The person took the request back. There is nothing to do. If you noted anything of them, erase it.");
    public static readonly Text RequestTo = new("Une demande à", "A request to");
    public static readonly Text Asked = new("Ce qui est demandé", "What is asked");
    public static readonly Text DomiciliationOnly = new("Écrivez à sa domiciliation seulement, et ne laissez de message nulle part sans qu’elle l’ait dit.", "Write to her domiciliation only, and leave no message anywhere unless she said so.");
    public static readonly Text Exchange = new("Ce que vous avez demandé", "What you asked");
    public static readonly Text YouAsked = new("Votre question, le", "Your question, on");
    public static readonly Text Replied = new("La réponse, avec l’accord de la personne, le", "The reply, with the person's agreement, on");
    public static readonly Text Answer = new("Votre réponse", "Your answer");
    public static readonly Text Next = new("La suite", "What comes next");
    public static readonly Text Thanks = new("Merci : votre réponse est arrivée. La personne et qui l’accompagne la lisent dès maintenant.", "Thank you: your answer has arrived. The person and who is with them read it from now on.");
    public static readonly Text StillTrue = new("Votre fiche est-elle toujours juste ?", "Is your card still true?");
    public static readonly Text AllTrue = new("Tout est juste", "All is true");
    public static readonly Text NotTrue = new("Si quelque chose a changé, répondez au message, ou corrigez-le là où vous publiez vos services : c’est de là que cette fiche vient.", "If something changed, answer the message, or correct it where you publish your services: this card comes from there.");
    public static readonly Text PutRight = new("Si quelque chose a changé, dites-le plus bas : la fiche le dira aussitôt, avec ce que sa source écrit. Puis dites que le reste est juste.", "If something changed, say so below: the card will say it at once, beside what its source writes. Then say that the rest is true.");
    public static readonly Text RestTrue = new("Si le reste est juste, dites « Tout est juste ».", "If the rest is true, say \"All is true\".");
    public static readonly Text SaidTrue = new("Merci. La fiche dit maintenant : vérifiée aujourd’hui par le service.", "Thank you. The card now says: verified today by the service.");

    public static Text AgreedUntil(DateOnly until) => Text.Of($"D’accord jusqu’à la fin de cette demande, et jusqu’au {DayText.Of(until)} au plus.", $"Agreed until the end of this request, and until {DayText.Of(until)} at most.");
}
