using System.Text.Json.Nodes;

namespace Prevenance.Cli.Verbs.Bench;

/// <summary>How many households a second: the median of some runs, and the slowest and the fastest.</summary>
internal sealed record Pace(double Least, double Median, double Most)
{
    public static Pace Of(int households, Action run)
    {
        var (least, median, most) = Measure.Seconds(run);
        return new Pace(households / most, households / median, households / least);
    }

    public JsonObject ToJson() => new() { ["least"] = Least, ["median"] = Median, ["most"] = Most };

    public override string ToString() => $"{Median,10:n0} a second ({Least:n0} to {Most:n0})";
}
