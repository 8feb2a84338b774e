using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Situations;
using Prevenance.Web;

namespace Prevenance.Cli;

/// <summary>Reads the values of options, and tells what was expected.</summary>
internal static class Options
{
    public static Month Month(string option, string text)
    {
        if (!Law.Month.TryParse(text, out var month))
            throw Fault(option, $"« {text} » n’est pas un mois ; attendu : 2025-06", $"'{text}' is not a month; expected 2025-06");
        var coverage = FrenchLaw.System.Figures.Coverage;
        return coverage.Holds(month)
            ? month
            : throw Fault(option, $"{month} n’est pas couvert ; attendu : de {coverage.First} à {coverage.Last}", $"{month} is not covered; expected one from {coverage.First} to {coverage.Last}");
    }

    /// <summary>Where the application keeps the little that it keeps.</summary>
    public static Option<string> Data() => new("--data") { Description = Speech.Say("le dossier de ce qui est gardé", "the folder of what is kept"), DefaultValueFactory = _ => WebApp.DefaultData };

    /// <summary>A number as one writes it, with a point or a comma, whatever the language of the machine.</summary>
    public static double Number(ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        if (double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            return number;
        result.AddError(Speech.Say($"« {text} » n’est pas un nombre ; attendu : 2,5 ou 2.5", $"'{text}' is not a number; expected 2.5"));
        return 0;
    }

    public static RefusalException Fault(string option, string french, string english) =>
        new(option, new Text(french, english));
}
