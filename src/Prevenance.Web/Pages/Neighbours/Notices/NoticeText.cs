using Prevenance.MutualHelp;
using Prevenance.MutualHelp.Notices;

namespace Prevenance.Web.Pages.Neighbours.Notices;

/// <summary>What is said of places and of calls for volunteers, to everybody and to who puts them up.</summary>
internal static class NoticeText
{
    public static readonly Text Places = new("Des lieux où se retrouver", "Places to meet");
    public static readonly Text Calls = new("Des associations cherchent des bénévoles", "Organisations look for volunteers");
    public static readonly Text Address = new("Adresse", "Address");
    public static readonly Text Hours = new("Horaires", "Hours");
    public static readonly Text Week = new("Jour par jour", "Day by day");
    public static readonly Text When = new("Quand", "When");
    public static readonly Text Keeper = new("Qui tient le lieu", "Who keeps the place");
    public static readonly Text Contact = new("Contact", "Contact");
    public static readonly Text HoursUntold = new("non dits : à demander sur place", "not said: ask there");

    public static Text Of(NoticeKind kind) => kind == NoticeKind.Place ? Places : Calls;

    public static Text TrueOn(Notice notice) => Text.Of($"vrai le {DayText.Of(notice.TrueOn)}, annoncé jusqu’au {DayText.Of(notice.Until)}", $"true on {DayText.Of(notice.TrueOn)}, announced until {DayText.Of(notice.Until)}");
}
