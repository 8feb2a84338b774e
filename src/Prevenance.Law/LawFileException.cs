namespace Prevenance.Law;

/// <summary>A data file of the law is written wrongly. The message names the file, the line and what was expected.</summary>
public sealed class LawFileException(string path, int line, string expected)
    : Exception($"{Path.GetFileName(path)}:{line}: {expected}")
{
    public int Line { get; } = line;

    /// <summary>What was expected, without the place.</summary>
    public string Expected { get; } = expected;
}
