using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Cli;

/// <summary>Reads the values of options, and tells what was expected.</summary>
internal static class Options
{
    public static Month Month(string option, string text) => Law.Month.TryParse(text, out var month)
        ? month
        : throw Fault(option, $"« {text} » n’est pas un mois ; attendu : 2025-06", $"'{text}' is not a month; expected 2025-06");

    public static InvalidInputException Fault(string option, string french, string english) =>
        new(new InputFault([option], new Text(french, english)));
}
