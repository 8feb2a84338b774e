using System.Globalization;
using Prevenance.Law;

namespace Prevenance.Cli;

/// <summary>The language that the command speaks: that of the terminal when it is English, French otherwise.</summary>
internal static class Speech
{
    public static Language Language { get; private set; }

    /// <summary>Speaks the language of the terminal; and what others write for us, such as the layout of the help, speaks the same.</summary>
    public static void Settle(CultureInfo terminal)
    {
        Language = terminal.TwoLetterISOLanguageName == "en" ? Language.English : Language.French;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Language == Language.English ? "en" : "fr");
    }

    public static string Say(string french, string english) => Language == Language.English ? english : french;
}
