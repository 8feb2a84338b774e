using Prevenance.Directories.Eligibility;

namespace Prevenance.Web.Pages.SocialWorker.File.Referrals;

internal static class ConditionText
{
    public static readonly Text Title = new("Ses conditions, d’après le dossier aujourd’hui", "Its conditions, by the file today");
    public static readonly Text Lead = new(
        "Rien n’est classé ni caché pour cela, et rien n’en part avec la demande. Ce que personne n’a dit n’est pas un non : à vérifier.",
        "Nothing is ordered or hidden because of it, and nothing of it leaves with the request. What nobody said is no « no »: it is to be verified.");
    public static readonly Text None = new("Ce service ne dit aucune condition : demandez-lui.", "This service says no condition: ask it.");
    public static readonly Text ToAsk = new("À demander :", "To ask:");

    public static Text Of(ConditionState state) => state switch
    {
        ConditionState.Met => new("Rempli :", "Met:"),
        // « Fermé » alone is what is said of hours.
        ConditionState.Closed => new("Fermé pour elle :", "Closed to her:"),
        _ => new("À vérifier :", "To verify:"),
    };
}
