using System.Globalization;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;

namespace Prevenance.Web.Pages.Staff.Refusals;

internal static class RefusalsText
{
    public static readonly Text Title = new("Ce qui a été refusé", "What was refused");

    public static readonly Text Lead = new(
        "Un refus n’est pas une faute : une adresse mal recopiée, un rôle qui a changé. Beaucoup à la suite, chez la même personne ou avec des codes, se demandent de vive voix.",
        "A refusal is no fault: an address that was copied wrong, a role that changed. Many in a row, by the same person or with codes, are something to ask about, face to face.");

    public static readonly Text Together = new(
        "Aucune ligne ne dit de quel dossier il s’agissait, ni s’il existe. Au-delà de vingt refus dans une minute, les autres sont comptés ensemble. Les deux cents dernières lignes.",
        "No line says which file it was about, nor whether there is one. Beyond twenty refusals in a minute, the others are counted together. The last two hundred lines.");

    public static readonly Text None = new("Rien n’a été refusé.", "Nothing was refused.");

    /// <summary>Who, where no account did it.</summary>
    public static Text Unknown(RefusalKind kind) => kind switch
    {
        RefusalKind.Gesture => new("Une personne, dans son propre dossier", "A person, in her own file"),
        RefusalKind.OwnCode or RefusalKind.ServiceCode => new("Quelqu’un, avec un papier ou un lien", "Somebody, with a paper or a link"),
        _ => new("Quelqu’un que nous ne connaissons pas", "Somebody whom we do not know"),
    };

    public static Text At(RefusalLine line)
    {
        var (day, hour) = (DayText.Of(FrenchTime.DayOf(line.At)), TimeZoneInfo.ConvertTime(line.At, FrenchTime.Zone).ToString("HH:mm", CultureInfo.InvariantCulture));
        var device = line.Entry.Device == Device.Telephone ? new Text("téléphone", "telephone") : new Text("ordinateur", "computer");
        return Text.Of($"{day}, {hour}, {device}", $"{day}, {hour}, {device}");
    }

    public static Text More(int count) => Text.Of($"et {count} fois de plus dans la minute d’avant", $"and {count} more times in the minute before");

    public static Text What(RefusalEntry entry) => entry.Kind switch
    {
        RefusalKind.OwnCode => new("a tapé une clé et un code de dossier qui n’ouvrent rien", "typed a key and a code of a file that open nothing"),
        RefusalKind.ServiceCode => new("a tapé un code de service qui n’ouvre rien", "typed a code of a service that opens nothing"),
        RefusalKind.ForeignForm => new("un autre site a envoyé un formulaire à notre place", "another site sent a form in our place"),
        RefusalKind.TooManyTries => new("trop d’essais depuis un même réseau", "too many tries from one network"),
        _ => Text.Of($"n’a pas pu {Of(entry.Gesture)}", $"could not {Of(entry.Gesture)}"),
    };

    private static Text Of(Gesture? gesture) => gesture switch
    {
        Gesture.ReadFile => new("lire un dossier", "read a file"),
        Gesture.SearchPeople => new("chercher quelqu’un", "search for somebody"),
        Gesture.CreatePerson => new("faire connaître quelqu’un", "make somebody known"),
        Gesture.WriteTeamNote => new("ouvrir ou écrire une note, un contact ou une réponse", "open or write a note, a contact or an answer"),
        Gesture.WriteOutgoingMessage => new("écrire un message à une personne", "write a message to a person"),
        Gesture.ReadTeamNote => new("lire une note", "read a note"),
        Gesture.ReadDraft => new("lire un brouillon", "read a draft"),
        Gesture.BookAppointment => new("prendre un rendez-vous ou un message", "book an appointment or take a message"),
        Gesture.SeeWhyOfAppointment => new("lire le motif d’un rendez-vous", "read why there is an appointment"),
        Gesture.MarkMissed => new("noter un rendez-vous manqué", "note a missed appointment"),
        Gesture.ChangeSituation => new("ouvrir ou changer ce que l’on sait de quelqu’un", "open or change what is known of somebody"),
        Gesture.MergePeople or Gesture.UndoMerge => new("dire que deux dossiers sont d’une même personne", "say that two files are one person’s"),
        Gesture.BreakGlass => new("ouvrir un dossier sans mission", "open a file without a mission"),
        Gesture.ExportFile => new("emporter une copie d’un dossier", "take a copy of a file"),
        Gesture.ExportCaseload => new("emporter la liste des personnes suivies", "take the list of those who are followed"),
        Gesture.ImportFlow => new("importer", "import"),
        Gesture.SeeFileJournal => new("lire qui a ouvert un dossier", "read who opened a file"),
        Gesture.VerifyJournal => new("lire ce qui a été refusé", "read what was refused"),
        Gesture.SeeIndicators => new("lire des indicateurs", "read indicators"),
        Gesture.ManageAccounts => new("gérer les comptes", "manage accounts"),
        _ => new("mettre fin à la conservation de dossiers", "end the keeping of files"),
    };
}
