namespace Prevenance.Web.Pages.Services.Cards;

internal static class YourCardText
{
    public static readonly Text Open = new("C’est votre service ?", "Is it your service?");
    public static readonly Text Lead = new("Un lien part à l’adresse e-mail que la fiche a de ce service, et à elle seule. Il permet de corriger la fiche, sans compte ni mot de passe.", "A link goes to the e-mail address that the card has of this service, and to no other. It lets you correct the card, without an account or a password.");
    public static readonly Text Ask = new("Recevoir le lien", "Get the link");
    public static readonly Text Sent = new("Un lien part à l’adresse que la fiche a de ce service. Une demande par jour suffit.", "A link goes to the address that the card has of this service. One request a day is enough.");
    public static readonly Text NoAddress = new("L’annuaire n’a pas d’adresse e-mail de ce service : dites ce qui n’est pas juste juste au-dessus, une personne le lira.", "The directory has no e-mail address of this service: say what is not right just above, a human will read it.");
}
