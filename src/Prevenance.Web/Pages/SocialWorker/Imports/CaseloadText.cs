using Prevenance.Casework.Imports.Caseload;

namespace Prevenance.Web.Pages.SocialWorker.Imports;

internal static class CaseloadText
{
    public static readonly Text Title = new("Reprendre un fichier de suivi", "Take over a caseload");
    public static readonly Text Lead = new("Un tableau enregistré en CSV. Chaque ligne est d’abord montrée, avec ce qui en serait fait et pourquoi. Rien n’est écrit avant que vous ne le demandiez, et personne n’est jamais réuni ni effacé par là.", "A table saved as CSV. Each line is shown first, with what would become of it and why. Nothing is written before you ask for it, and nobody is ever merged or erased by it.");
    public static readonly Text File = new("Le fichier (CSV)", "The file (CSV)");
    public static readonly Text See = new("Voir ligne par ligne", "See it line by line");
    public static readonly Text SeeAgain = new("Voir de nouveau", "See it again");
    public static readonly Text NoFile = Text.Of($"Choisissez un fichier de {SentFiles.MostOfACaseload / 1024 / 1024} Mo au plus. Un plus grand se prend par la commande casework import.", $"Choose a file of {SentFiles.MostOfACaseload / 1024 / 1024} MB at most. A larger one is taken by the command casework import.");
    public static readonly Text NothingWritten = new("Rien n’est encore écrit.", "Nothing is written yet.");
    public static readonly Text CountsOnly = new("Vous lisez des nombres, et aucun nom : qui répond d’une équipe prend le fichier.", "You read numbers, and no name: who answers for a team takes the file.");
    public static readonly Text How = new("Comment il est lu", "How it is read");
    public static readonly Text Encoding = new("Encodage", "Encoding");
    public static readonly Text Separator = new("Ce qui sépare les cellules", "What separates cells");
    public static readonly Text Guessed = new("deviné", "guessed");
    public static readonly Text Tab = new("tabulation", "tab");
    public static readonly Text Columns = new("Les colonnes", "The columns");
    public static readonly Text Unread = new("pas lue : personne ne sait ce qu’elle contient", "not read: nobody knows what it holds");
    public static readonly Text Why = new("Pourquoi", "Why");
    public static readonly Text Team = new("L’équipe qui les suit", "The team that follows them");
    public static readonly Text TeamFirst = new("Choisissez une équipe dont vous répondez.", "Choose a team that you answer for.");
    public static readonly Text Unnamed = new("sans nom lu", "no name read");

    public static Text Of(CaseloadVerdict verdict) => verdict switch
    {
        CaseloadVerdict.Take => new("À prendre", "To take"),
        CaseloadVerdict.Compare => new("Peut-être déjà connus : à comparer, pas pris", "Perhaps known already: to compare, not taken"),
        CaseloadVerdict.Correct => new("À corriger ici, sans renvoyer le fichier", "To put right here, without sending the file again"),
        CaseloadVerdict.Refuse => new("Refusées", "Refused"),
        CaseloadVerdict.Ignore => new("Passées", "Passed over"),
        CaseloadVerdict.Archive => new("Sans contact depuis deux ans : pas prises", "Without contact for two years: not taken"),
        _ => new("Déjà prises, inchangées", "Taken before, unchanged"),
    };

    public static Text Of(CaseloadColumn column) => column switch
    {
        CaseloadColumn.File => new("numéro de dossier", "file number"),
        CaseloadColumn.UsageName => new("nom", "surname"),
        CaseloadColumn.BirthName => new("nom de naissance", "birth name"),
        CaseloadColumn.FirstNames => new("prénom", "first name"),
        CaseloadColumn.FullName => new("nom et prénom ensemble", "surname and first name together"),
        CaseloadColumn.UsedName => new("nom utilisé", "name used"),
        CaseloadColumn.Born => new("date de naissance", "date of birth"),
        CaseloadColumn.Phone => new("téléphone", "telephone"),
        CaseloadColumn.Email => new("courriel", "e-mail"),
        CaseloadColumn.Address => new("adresse", "address"),
        CaseloadColumn.AddressMore => new("complément d’adresse", "more of the address"),
        CaseloadColumn.PostalCode => new("code postal", "postal code"),
        CaseloadColumn.City => new("ville", "town"),
        CaseloadColumn.Family => new("situation familiale", "family situation"),
        CaseloadColumn.Caf => new("numéro Caf", "CAF number"),
        CaseloadColumn.Msa => new("numéro MSA", "MSA number"),
        CaseloadColumn.Referent => new("référent", "référent"),
        CaseloadColumn.LastContact => new("dernier contact", "last contact"),
        CaseloadColumn.Note => new("observations", "remarks"),
        CaseloadColumn.Died => new("date de décès", "date of death"),
        _ => new("à ne pas lire", "not to be read"),
    };

    public static Text Summary(string name, CaseloadPreview preview) => preview.Lines.Count == 1
        ? Text.Of($"{name} : une ligne, lue en {preview.Encoding}", $"{name}: one line, read as {preview.Encoding}")
        : Text.Of($"{name} : {preview.Lines.Count} lignes, lues en {preview.Encoding}", $"{name}: {preview.Lines.Count} lines, read as {preview.Encoding}");

    public static Text Count(Text what, int count) => Text.Of($"{what} : {count}", $"{what}: {count}");

    public static Text LineOf(int line) => Text.Of($"Ligne {line}", $"Line {line}");

    public static Text Correct(int line, string header) => Text.Of($"Ligne {line}, « {header} »", $"Line {line}, '{header}'");

    public static Text Address(int line) => Text.Of($"Ligne {line} : son adresse", $"Line {line}: her address");

    public static readonly Text AddressNotSaid = new("on ne sait pas encore : elle n’est écrite nulle part, à voir avec la personne", "not known yet: it is written nowhere, to be seen with the person");
    public static readonly Text AddressHidden = new("à cacher : elle n’est écrite nulle part, et le dossier dit qu’elle doit rester cachée", "to hide: it is written nowhere, and the file says that it has to stay hidden");
    public static readonly Text AddressShown = new("pas à cacher : elle est écrite dans le dossier, comme une autre", "not to hide: it is written in the file, as any other");

    public static Text More(int count) => count == 1 ? new("Et une autre, que la commande montre.", "And one more; the command shows it.") : Text.Of($"Et {count} autres, que la commande montre toutes.", $"And {count} more; the command shows them all.");

    public static Text Take(int count) => count == 1 ? new("Prendre cette personne", "Take this person") : Text.Of($"Prendre ces {count} personnes", $"Take these {count} persons");

    public static Text Taken(int count) => count == 0 ? new("Aucun dossier n’a été créé.", "No file was made.") : count == 1 ? new("Un dossier a été créé.", "One file was made.") : Text.Of($"{count} dossiers ont été créés.", $"{count} files were made.");
}
