using System.Text.Json.Nodes;
using Prevenance.Choices.Distribution;
using Prevenance.Territory.Statistics;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary>What several verbs print for programs.</summary>
internal static class ChoicesJson
{
    /// <summary>Both ends; an end that there is none of is nothing.</summary>
    public static JsonArray? Of(Interval? range) => range is { } one ? new JsonArray(End(one.Low), End(one.High)) : null;

    public static JsonObject Of(Bands bands) => new()
    {
        ["sampling"] = Of(bands.Sampling),
        ["calibration"] = Of(bands.Calibration),
        ["assumptions"] = Of(bands.Assumptions),
        ["widest"] = bands.Widest,
    };

    /// <summary>A range in words, with a unit.</summary>
    public static string Words(Interval? range, string format, string unit = "") => range is not { } one
        ? Speech.Say("non su", "not known")
        : double.IsInfinity(one.High)
            ? Speech.Say($"{Number(one.Low, format)}{unit} ou plus, sans fin", $"{Number(one.Low, format)}{unit} or more, without end")
            : Speech.Say($"de {Number(one.Low, format)} à {Number(one.High, format)}{unit}", $"{Number(one.Low, format)} to {Number(one.High, format)}{unit}");

    private static string Number(double number, string format) => number.ToString(format, System.Globalization.CultureInfo.CurrentCulture);

    private static JsonValue? End(double end) => double.IsFinite(end) ? JsonValue.Create(end) : null;
}
