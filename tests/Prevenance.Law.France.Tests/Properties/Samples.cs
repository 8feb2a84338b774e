namespace Prevenance.Law.France.Tests.Properties;

/// <summary>How many households the longest properties are tried on: a few in each run, all of them with <c>PREVENANCE_WHOLE=1</c>.</summary>
internal static class Samples
{
    private static readonly bool IsWhole = Environment.GetEnvironmentVariable("PREVENANCE_WHOLE") == "1";

    /// <param name="usual">In each run.</param>
    /// <param name="whole">Before a release.</param>
    public static int Of(int usual, int whole) => IsWhole ? whole : usual;
}
