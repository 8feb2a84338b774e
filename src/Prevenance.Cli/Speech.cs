using System.Globalization;
using Prevenance.Law;

namespace Prevenance.Cli;

/// <summary>The language that the command speaks: that of the terminal when it is English, French otherwise.</summary>
internal static class Speech
{
    public static Language Language { get; } =
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Language.English : Language.French;

    /// <summary>Has what others write for us, such as the layout of the help, speak the same language.</summary>
    public static void Settle() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Language == Language.English ? "en" : "fr");

    public static string Say(string french, string english) => Language == Language.English ? english : french;
}
