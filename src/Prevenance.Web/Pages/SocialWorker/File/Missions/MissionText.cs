using Prevenance.Accounts;

namespace Prevenance.Web.Pages.SocialWorker.File.Missions;

internal static class MissionText
{
    public static readonly Text Title = new("Qui l’accompagne, et le passage de relais", "Who is with her, and handing over");
    public static readonly Text Lead = new("Chaque changement est daté et reste lisible. Elle voit ici, elle aussi, qui l’accompagne.", "Each change is dated and stays readable. She too sees here who is with her.");
    public static readonly Text All = new("Depuis le début", "From the start");
    public static readonly Text Give = new("Confier à quelqu’un de l’équipe", "Entrust to somebody of the team");
    public static readonly Text As = new("Comme", "As");
    public static readonly Text Whom = new("À qui", "To whom");
    public static readonly Text From = new("À partir du (aujourd’hui si vide)", "From (today when empty)");
    public static readonly Text To = new("Jusqu’au (sans fin si vide)", "Until (no end when empty)");
    public static readonly Text Overlap = new("Jours où l’ancien référent reste à côté (0 à 30)", "Days during which the former référent stays beside (0 to 30)");
    public static readonly Text Save = new("Confier", "Entrust");
    public static readonly Text End = new("Finir maintenant", "End now");
    public static readonly Text Sheet = new("La feuille de relais, à imprimer", "The hand-over sheet, to print");
    public static readonly Text Link = new("Passer le relais, ou confier à un collègue", "Hand over, or entrust to a colleague");
    public static readonly Text KindFirst = new("Choisissez comme quoi.", "Choose as what.");
    public static readonly Text WhomFirst = new("Choisissez une personne de l’équipe.", "Choose somebody of the team.");
    public static readonly Text NotBefore = new("Un relais se passe aujourd’hui ou plus tard.", "Handing over is for today or later.");
    public static readonly Text EndsBefore = new("Le dernier jour vient après le premier.", "The last day comes after the first.");
    public static readonly Text DayWrong = new("Écrivez un jour, comme 15/01/2027.", "Write a day, such as 15/01/2027.");
    public static readonly Text OverlapWrong = new("De 0 à 30 jours.", "From 0 to 30 days.");

    public static Text During(Days days) => days.To is { } last
        ? Text.Of($"du {DayText.Of(days.From)} au {DayText.Of(last)}", $"from {DayText.Of(days.From)} to {DayText.Of(last)}")
        : Text.Of($"depuis le {DayText.Of(days.From)}", $"since {DayText.Of(days.From)}");
}
