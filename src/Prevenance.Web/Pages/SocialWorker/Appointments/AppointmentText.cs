using System.Globalization;
using Prevenance.Accounts;
using Prevenance.Casework;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Files;

namespace Prevenance.Web.Pages.SocialWorker.Appointments;

internal static class AppointmentText
{
    public static readonly Text Title = new("Un rendez-vous", "An appointment");
    public static readonly Text Section = new("Les rendez-vous", "Appointments");
    public static readonly Text None = new("Aucun rendez-vous n’est prévu.", "No appointment is booked.");
    public static readonly Text Mine = new("Vos rendez-vous de la semaine", "Your appointments of the week");
    public static readonly Text NoneOfMine = new("Aucun rendez-vous dans les sept jours.", "No appointment within seven days.");
    public static readonly Text Take = new("Prendre un rendez-vous", "Book an appointment");
    public static readonly Text Move = new("Déplacer", "Move");
    public static readonly Text MoveTitle = new("Déplacer le rendez-vous", "Move the appointment");
    public static readonly Text Day = new("Jour", "Day");
    public static readonly Text Hour = new("Heure, comme 9h30", "Hour, such as 9:30");
    public static readonly Text Minutes = new("Durée en minutes", "How many minutes");
    public static readonly Text Place = new("Où", "Where");
    public static readonly Text Why = new("Pourquoi (la personne peut le lire, l’accueil ne le voit pas)", "What for (the person may read it, reception does not see it)");
    public static readonly Text Save = new("Enregistrer le rendez-vous", "Save the appointment");
    public static readonly Text Back = new("Revenir au dossier", "Back to the file");
    public static readonly Text BackToDay = new("Revenir à la liste du jour", "Back to the list of the day");
    public static readonly Text BackToSearch = new("Revenir à la recherche", "Back to the search");
    public static Text With(string who) => Text.Of($"avec {who}", $"with {who}");
    public static readonly Text WithLabel = new("Avec qui", "With whom");
    public static readonly Text ToChoose = new("à choisir", "to be chosen");
    public static readonly Text WithMissing = new("Choisissez qui la rencontre : personne ne l’accompagne encore.", "Choose who meets her: nobody is with her yet.");
    public static readonly Text NobodyToMeet = new("Personne dans l’équipe qui l’accompagne ne peut la rencontrer : prenez un message.", "Nobody in the team that follows her can meet her: take a message.");
    public static readonly Text DayWrong = new("Écrivez un jour, comme 01/12/2026.", "Write a day, such as 01/12/2026.");
    public static readonly Text MinutesWrong = new("Écrivez des minutes en chiffres.", "Write minutes in figures.");
    public static readonly Text KeepBeside = new("Garder quand même", "Keep it all the same");
    private static readonly Text Busy = new("occupé", "taken");
    public static readonly Text WhatBecame = new("Qu’est-il devenu ?", "What became of it?");
    public static readonly Text NotThere = new("Ce rendez-vous n’est plus à changer.", "This appointment is not to be changed any more.");

    public static readonly Text CalendarTitle = new("Votre agenda ailleurs", "Your calendar elsewhere");

    public static readonly Text CalendarLead = new(
        "Une adresse secrète où un autre agenda lit quand vous êtes pris : ni nom, ni lieu, ni motif. Retirez-la, et plus personne ne la lit.",
        "A secret address where another calendar reads when you are taken: no name, no place, no reason. Take it back, and nobody reads it any more.");

    public static readonly Text CalendarOnce = new("Copiez cette adresse maintenant : elle n’est montrée qu’une fois.", "Copy this address now: it is shown only once.");
    public static readonly Text CalendarMake = new("Faire une adresse", "Make an address");
    public static readonly Text CalendarAgain = new("Faire une autre adresse, et retirer celle d’avant", "Make another address, and take back the one before");
    public static readonly Text CalendarRevoke = new("Retirer l’adresse", "Take the address back");

    /// <summary>« jeudi 3 décembre 2026 à 9 h 30 ».</summary>
    public static Text When(DateTimeOffset start)
    {
        var local = TimeZoneInfo.ConvertTime(start, FrenchTime.Zone);
        var day = DayText.Of(FrenchTime.DayOf(start));
        var (french, english) = (local.ToString("dddd", CultureInfo.GetCultureInfo("fr-FR")), local.ToString("dddd", CultureInfo.GetCultureInfo("en-GB")));
        var hour = new Text(local.Minute == 0 ? $"{local.Hour} h" : $"{local.Hour} h {local.Minute:00}", $"{local:H:mm}");
        var name = new Text(french, english);
        return Text.Of($"{name} {day} à {hour}", $"{name} {day} at {hour}");
    }

    /// <summary>What who would meet her has already at that moment.</summary>
    public static Text Taken(IReadOnlyList<Overlap> taken)
    {
        var all = Text.Join(new(" ; ", "; "), taken.Select(one => one.Name is { } name
            ? Text.Of($"{When(one.Start)}, {Lasts(one.Minutes)}, avec {name}", $"{When(one.Start)}, {Lasts(one.Minutes)}, with {name}")
            : Text.Of($"{When(one.Start)}, {Lasts(one.Minutes)}, {Busy}", $"{When(one.Start)}, {Lasts(one.Minutes)}, {Busy}")));
        return Text.Of(
            $"Ce moment est déjà pris : {all}. Changez l’heure, ou gardez les deux s’ils vont ensemble.",
            $"This moment is taken already: {all}. Change the hour, or keep both where they go together.");
    }

    public static Text Lasts(int minutes) => Text.Of($"{minutes} min", $"{minutes} min");

    /// <summary>Of those that are in files that one does not follow.</summary>
    public static Text Others(int count) => count == 1
        ? new("Et un autre rendez-vous, d’un dossier que vous ne suivez pas.", "And one other appointment, of a file that you do not follow.")
        : Text.Of($"Et {count} autres rendez-vous, de dossiers que vous ne suivez pas.", $"And {count} other appointments, of files that you do not follow.");

    public static Text Of(AppointmentPlace place) => place switch
    {
        AppointmentPlace.Office => new("au bureau", "at the office"),
        AppointmentPlace.Home => new("au domicile", "at home"),
        AppointmentPlace.Telephone => new("au téléphone", "by telephone"),
        AppointmentPlace.Video => new("en visio", "by video"),
        _ => new("ailleurs", "elsewhere"),
    };

    public static Text Of(AppointmentState state) => state switch
    {
        AppointmentState.Booked => new("prévu", "booked"),
        AppointmentState.Seen => new("vu", "seen"),
        AppointmentState.Excused => new("excusé", "excused"),
        AppointmentState.CancelledByUs => new("annulé par nous", "cancelled by us"),
        AppointmentState.Moved => new("déplacé", "moved"),
        _ => new("manqué", "missed"),
    };
}
