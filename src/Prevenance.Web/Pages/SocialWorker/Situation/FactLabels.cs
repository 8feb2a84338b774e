namespace Prevenance.Web.Pages.SocialWorker.Situation;

/// <summary>What facts are called that no question asks for, or not on that day.</summary>
internal static class FactLabels
{
    private static readonly Dictionary<string, Text> Labels = new(StringComparer.Ordinal)
    {
        ["adresse"] = new("Adresse", "Address"),
        ["adresse_precedente"] = new("Adresse d’avant", "Former address"),
        ["adresse_cachee"] = new("Qui a repris le fichier confirme que son adresse doit rester cachée : elle n’est écrite nulle part ; cacher l’adresse ferme aussi le dossier", "Who took the file over confirms that the address has to stay hidden: it is written nowhere; hiding the address closes the file as well"),
        ["adresse_a_cacher"] = new("Le fichier importé demande de ne pas communiquer son adresse : elle n’a pas été écrite, à voir avec la personne", "The imported file asks not to give the address away: it was not written, to be seen with the person"),
        ["code_insee"] = new("Commune (code)", "Town (code)"),
        ["code_postal"] = new("Code postal", "Postal code"),
        ["commune"] = new("Commune", "Town"),
        ["date_naissance"] = new("Naissance", "Birth"),
        ["depcom"] = new("Commune (code)", "Town (code)"),
        ["deces_indique"] = new("Le fichier importé dit que la personne est morte : à confirmer par un humain", "The imported file says that the person died: to be confirmed by a human"),
        ["dernier_contact"] = new("Dernier contact, dit le fichier importé", "Last contact, says the imported file"),
        ["domiciliation"] = new("Adresse où arrive le courrier (domiciliation)", "Address where letters arrive (domiciliation)"),
        ["hebergement"] = new("Hébergement", "Accommodation"),
        ["lieu_de_vie"] = new("Lieu de vie", "Where she lives"),
        ["loyer"] = new("Loyer", "Rent"),
        ["numero_allocataire"] = new("Numéro d’allocataire", "Number at the CAF or the MSA"),
        ["numero_de_dossier"] = new("Numéro dans le fichier importé", "Number in the imported file"),
        ["observations"] = new("Observations du fichier importé", "Remarks of the imported file"),
        ["referent_indique"] = new("Référent, dit le fichier importé", "Référent, says the imported file"),
        ["rsa_droits_et_devoirs"] = new("RSA : droits et devoirs", "RSA: rights and duties"),
        ["rsa_etat"] = new("RSA : où en est le dossier à la caisse", "RSA: where the file stands at the fund"),
        ["rsa_fin_de_droit"] = new("RSA : pourquoi il a fini", "RSA: why it ended"),
        ["rsa_role"] = new("RSA : place dans le foyer", "RSA: place in the household"),
        ["rsa_suspension"] = new("RSA : pourquoi il est suspendu", "RSA: why it is suspended"),
        ["salaire_net"] = new("Salaire net", "Net wage"),
        ["situation_familiale"] = new("Situation familiale", "Family situation"),
        ["statut_occupation_logement"] = new("Logement : à quel titre", "Dwelling: as what"),
        ["ville"] = new("Commune", "Town"),
    };

    /// <summary>What a fact is about, in words; its name, spaced out, where nobody gave it any.</summary>
    public static Text Of(string what) => Labels.TryGetValue(what, out var label) ? label : new(what.Replace('_', ' '), what.Replace('_', ' '));
}
