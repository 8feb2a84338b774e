namespace Prevenance.Web.Pages.SocialWorker.Team;

internal static class TeamText
{
    public static readonly Text Day = new("La journée de l’équipe", "The team’s day");
    public static readonly Text Before = new("La veille", "The day before");
    public static readonly Text After = new("Le lendemain", "The day after");
    public static readonly Text NoneThatDay = new("Aucun rendez-vous ce jour-là.", "No appointment on that day.");
    public static readonly Text Hour = new("Heure", "Hour");
    public static readonly Text Who = new("Qui vient", "Who comes");
    public static readonly Text With = new("Avec", "With");
    public static readonly Text Changes = new("Changer un rendez-vous de ce jour", "Change an appointment of this day");
    public static readonly Text State = new("État", "State");

    public static readonly Text Openings = new("Dossiers ouverts sans mission", "Files opened without a mission");
    public static readonly Text OpeningsLead = new("Depuis sept jours : ce qui a été ouvert en brisant la vitre, avec la raison, et ce qui attend que deux personnes l’accordent. La personne lit les mêmes lignes.", "Since seven days: what was opened by breaking the glass, with the reason, and what waits for two persons to grant it. The person reads the same lines.");
    public static readonly Text NoOpening = new("Rien n’a été ouvert sans mission.", "Nothing was opened without a mission.");
    public static readonly Text Unnamed = new("Une personne que vous ne pouvez pas nommer", "Somebody whom you may not name");
    public static readonly Text Grant = new("Accorder, à deux, pour trois heures", "Grant, as one of two, for three hours");
    public static readonly Text SeeLines = new("Qui a ouvert ce dossier", "Who opened this file");

    public static readonly Text Alone = new("Dossiers sans référent", "Files without a référent");
    public static readonly Text AloneLead = new("Personne, aujourd’hui, ne peut suivre ces dossiers par son nom : ce que ces personnes demandent n’arrive sur la page de personne. Nommer un référent vous demande pourquoi vous ouvrez le dossier.", "Nobody can follow these files by name today: what these persons ask for comes to nobody’s page. To name a référent asks you why you open the file.");
    public static readonly Text NoneAlone = new("Chaque dossier a un référent qui peut l’ouvrir.", "Each file has a référent who can open it.");
    public static readonly Text AloneForManagers = new("Vous ne répondez d’aucune équipe : cette liste est pour qui en répond.", "You answer for no team: this list is for who does.");
    public static readonly Text LeftAlone = new("Leur référent ne peut plus ouvrir le dossier", "Their référent can no longer open the file");
    public static readonly Text NeverEntrusted = new("Personne n’a encore été nommé", "Nobody was named yet");
    public static readonly Text Entrust = new("nommer un référent", "name a référent");

    public static Text Booked(DateOnly day) => Text.Of($"un rendez-vous est pris le {DayText.Of(day)} : il passe au référent nommé", $"an appointment is booked on {DayText.Of(day)}: it passes to the référent who is named");

    public static Text MoreAlone(int count) => count == 1 ? new("Et un autre dossier.", "And one other file.") : Text.Of($"Et {count} autres dossiers.", $"And {count} other files.");

    public static readonly Text NotAll = new("Un rendez-vous dont vous ne pouvez rien lire n’est ni montré ni compté ici.", "An appointment of which you may read nothing is neither shown nor counted here.");

    public static Text DayOf(Text day) => Text.Of($"La journée du {day}", $"The day of {day}");

    public static Text Asks(string who) => Text.Of($"{who} demande à l’ouvrir :", $"{who} asks to open it:");

    public static Text Opened(string who) => Text.Of($"{who} l’a ouvert :", $"{who} opened it:");

    public static Text GrantedBy(string who) => Text.Of($"accordé par {who}", $"granted by {who}");
}
