namespace Prevenance.Web.Pages.SocialWorker.Imports;

internal static class OwnCaseloadText
{
    public const string FileName = "mes-dossiers.csv";

    public const int LongestReason = 300;

    public static readonly Text Title = new("Emporter la liste des personnes que vous suivez", "Take away the list of those whom you follow");
    public static readonly Text Lead = new("Un tableau en CSV : noms, naissance, téléphones, courriels, dernier contact. Ni notes, ni adresses. Une fois emporté, ce fichier n’est plus protégé par ce logiciel : chaque personne lit dans son journal qu’il l’a été.", "A CSV table: names, birth, telephones, e-mails, last contact. No note, no address. Once taken away, this file is no longer protected by this software: each person reads in her journal that it was.");
    public static readonly Text Reason = new("Pourquoi vous l’emportez", "Why you take it away");
    public static readonly Text Take = new("Emporter la liste", "Take the list away");
}
