using Prevenance.Accounts;
using Prevenance.Accounts.Consents;
using Prevenance.Casework;

namespace Prevenance.Web.Pages.SocialWorker.File.Consents;

internal static class ConsentText
{
    public static readonly Text Title = new("Ses accords", "Her consents");
    public static readonly Text Lead = new("Ce qu’elle permet de dire, à qui, et jusqu’à quand. Elle reprend un accord quand elle veut : il n’a plus d’effet aussitôt. Ce qu’elle n’a pas répondu n’est pas un accord.", "What she allows to be told, to whom, and until when. She takes a consent back whenever she likes: it has no effect from then on. What she did not answer is no consent.");
    public static readonly Text None = new("Aucun accord n’est donné ni demandé.", "No consent is given or asked for.");
    public static readonly Text Ask = new("Lui demander un accord", "Ask her for a consent");
    public static readonly Text AskLead = new("Lisez-lui ces lignes, ou donnez-les-lui à lire : ce sont elles qu’elle accepte, et rien d’autre.", "Read her these lines, or let her read them: they are what she agrees to, and nothing else.");
    public static readonly Text Whom = new("À qui", "To whom");
    public static readonly Text Scope = new("Ce qui peut lui être dit, en mots simples", "What they may be told, in plain words");
    public static readonly Text ScopeHint = new("Par exemple : votre demande d’hébergement et le nombre d’enfants, pas votre santé.", "For instance: your request for a place to stay and how many children you have, not your health.");
    public static readonly Text Until = new("Jusqu’au (ce jour compris)", "Until (that day included)");
    public static readonly Text How = new("Comment le dit-elle ?", "How does she say so?");
    public static readonly Text NoOwnAccess = new("Elle n’a pas encore d’accès : donnez-lui d’abord son papier, sans quoi elle ne verra pas la demande.", "She has no access yet: give her the paper first, or she will not see what is asked.");
    public static readonly Text Save = new("Noter ou demander", "Note or ask");
    public static readonly Text WhomFirst = new("Choisissez à qui.", "Choose to whom.");
    public static readonly Text ScopeFirst = new("Écrivez ce qui peut être dit.", "Write what may be told.");
    public static readonly Text UntilFirst = new("Écrivez un dernier jour, comme 15/01/2027 : un accord a toujours une fin.", "Write a last day, such as 15/01/2027: a consent always has an end.");
    public static readonly Text HowFirst = new("Choisissez comment elle le dit.", "Choose how she says so.");
    public static readonly Text NoPartner = new("Aucun partenaire n’a de compte ici : il n’y a personne à qui le dire.", "No partner has an account here: there is nobody to be told.");
    public static readonly Text Withdraw = new("Elle le reprend", "She takes it back");
    public static readonly Text StopAsking = new("Ne plus le demander", "Ask no more");

    /// <summary>What is chosen of how she says so.</summary>
    public static Text Of(ConsentWay way) => way switch
    {
        ConsentWay.InTheRoom => new("Elle vient de me dire oui", "She has just told me yes"),
        ConsentWay.OnPaper => new("Elle a signé un papier", "She signed a paper"),
        _ => new("Lui demander dans son accès à elle : elle y répondra oui ou non", "Ask her in her own access: she will answer yes or no there"),
    };

    /// <summary>Where it stands on a day.</summary>
    public static Text StateOf(Consent consent, DateOnly on) => consent switch
    {
        { WithdrawnAt: { } at } => Text.Of($"repris le {DayText.Of(FrenchTime.DayOf(at))}", $"taken back on {DayText.Of(FrenchTime.DayOf(at))}"),
        { Answer: ConsentAnswer.Refused } => Text.Of($"refusé le {DayText.Of(consent.Days.From)}", $"refused on {DayText.Of(consent.Days.From)}"),
        { Answer: ConsentAnswer.Awaited } when !consent.Waits(on) => new("demandé, resté sans réponse", "asked, and never answered"),
        { Answer: ConsentAnswer.Awaited } => Text.Of($"demandé le {DayText.Of(consent.Days.From)}, sans réponse encore : ce n’est pas un accord", $"asked on {DayText.Of(consent.Days.From)}, not answered yet: it is no consent"),
        _ when !consent.Holds(on) => Text.Of($"fini le {DayText.Of(consent.Days.To!.Value)}", $"ended on {DayText.Of(consent.Days.To!.Value)}"),
        _ => Text.Of($"donné le {DayText.Of(consent.Days.From)}{WayOf(consent.Way)}, jusqu’au {DayText.Of(consent.Days.To!.Value)}", $"given on {DayText.Of(consent.Days.From)}{WayOf(consent.Way)}, until {DayText.Of(consent.Days.To!.Value)}"),
    };

    private static Text WayOf(ConsentWay? way) => way switch
    {
        ConsentWay.InTheRoom => new(" de vive voix", " aloud"),
        ConsentWay.OnPaper => new(" sur papier", " on paper"),
        ConsentWay.InOwnAccess => new(" en ligne", " online"),
        _ => new("", ""),
    };
}
