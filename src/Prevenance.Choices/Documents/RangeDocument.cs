using System.Text.Json.Nodes;
using Prevenance.Choices.Distribution;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Documents;

/// <summary>Ranges as programs read them.</summary>
internal static class RangeDocument
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

    private static JsonValue? End(double end) => double.IsFinite(end) ? JsonValue.Create(end) : null;
}
