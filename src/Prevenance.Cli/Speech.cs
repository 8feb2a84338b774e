using System.Globalization;
using Prevenance.Law;

namespace Prevenance.Cli;

/// <summary>The language that the command speaks: that of the terminal when it is English, French otherwise.</summary>
internal static class Speech
{
    public static Language Language { get; } =
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Language.English : Language.French;

    public static string Say(string french, string english) => Language == Language.English ? english : french;
}
