using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Deciders;

/// <summary>The addresses of those who decide.</summary>
internal static class DeciderPaths
{
    public static readonly Text TeamWeek = Paths.Under(Paths.Staff, new("/semaine", "/week"));
    public static readonly Text TeamFigures = Paths.Under(Paths.Staff, new("/chiffres", "/figures"));
    public static readonly Text Voices = Paths.Under(Paths.Staff, new("/livret", "/booklet"));
    public static readonly Text VoicePublished = Paths.Under(Voices, new("/publier", "/publish"));
    public static readonly Text VoiceTakenAway = Paths.Under(Voices, new("/retirer", "/take-away"));
    public static readonly Text Scenarios = Paths.Under(Paths.Territory, new("/scenarios", "/scenarios"));
    public static readonly Text Ranges = Paths.Under(Scenarios, new("/fourchettes", "/ranges"));
    public static readonly Text Weights = Paths.Under(Scenarios, new("/poids", "/weights"));
    public static readonly Text ScenariosFile = Paths.Under(Scenarios, new("/fichier", "/file"));
}
