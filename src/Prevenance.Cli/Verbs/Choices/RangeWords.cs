using Prevenance.Choices;
using Prevenance.Territory.Statistics;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary>Ranges in the words of the terminal.</summary>
internal static class RangeWords
{
    /// <summary>A range, with a unit.</summary>
    public static string Of(Interval? range, string format, string unit = "") => RangeText.Of(range, format, new Text(unit, unit)).In(Speech.Language);
}
