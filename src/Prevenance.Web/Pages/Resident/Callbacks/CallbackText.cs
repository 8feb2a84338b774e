using Prevenance.Residents;
using Prevenance.Web.Places;

namespace Prevenance.Web.Pages.Resident.Callbacks;

internal static class CallbackText
{
    public static readonly Text Title = new("Être rappelé", "Be called back");

    public static Text Lead(TerritorySettings territory) => Text.Of(
        $"{territory.Callers.Fr} vous appelle {territory.Delay.Fr}. Laissez un nom, un numéro et un moment.",
        $"{territory.Callers.En} calls you {territory.Delay.En}. Leave a name, a number and a time of day.");

    public static readonly Text Privacy = new(
        "Rien d’autre n’est gardé, ni vos réponses. Le nom et le numéro sont chiffrés, puis effacés dès que quelqu’un vous a pris en charge.",
        "Nothing else is kept, nor are your answers. The name and number are encrypted, then erased once someone has taken your request.");

    public static readonly Text Name = new("Votre nom, ou celui que vous voulez", "Your name, or the one you like");
    public static readonly Text Telephone = new("Votre numéro de téléphone", "Your telephone number");
    public static readonly Text WhichMoment = new("Quand vous appeler ?", "When should we call?");
    public static readonly Text Send = new("Demander à être rappelé", "Ask to be called back");

    public static readonly Text NameMissing = new("Écrivez un nom : un prénom suffit.", "Write a name: a first name is enough.");

    public static readonly Text TelephoneMissing = new(
        "Écrivez un numéro en chiffres, par exemple 06 12 34 56 78.",
        "Write a number in figures, for example 06 12 34 56 78.");

    public static readonly Text MomentMissing = new("Choisissez un moment de la journée.", "Choose a time of day.");

    public static readonly Text Done = new("C’est noté", "Noted");

    public static Text DoneDetail(TerritorySettings territory) => Text.Of(
        $"{territory.Callers.Fr} vous appelle {territory.Delay.Fr}. Si c’est urgent, n’attendez pas : appelez un des lieux ci-dessous, ou le 115 pour un abri.",
        $"{territory.Callers.En} calls you {territory.Delay.En}. If it is urgent, do not wait: call one of the places below, or 115 for shelter.");

    public static readonly Text Full = new(
        "Trop de demandes attendent déjà. Appelez plutôt un des lieux ci-dessous.",
        "Too many requests are waiting already. Please call one of the places below instead.");

    public static Text Of(Moment moment) => moment switch
    {
        Moment.Morning => new("Le matin", "In the morning"),
        Moment.Afternoon => new("L’après-midi", "In the afternoon"),
        _ => new("En fin de journée", "At the end of the day"),
    };
}
