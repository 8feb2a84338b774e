namespace Prevenance.Law;

/// <summary>A data file of the law is written wrongly: which file, at which line, and what was expected.</summary>
/// <param name="path">The file.</param>
/// <param name="line">The line, from one.</param>
/// <param name="expected">What was expected.</param>
public sealed class LawFileException(string path, int line, Text expected)
    : Exception($"{Path.GetFileName(path)}:{line}: {expected.English}")
{
    public LawFileException(string path, int line, string french, string english)
        : this(path, line, new Text(french, english))
    {
    }

    public int Line { get; } = line;

    /// <summary>The name of the file, and the line.</summary>
    public string Place { get; } = $"{Path.GetFileName(path)}:{line}";

    /// <summary>What was expected, without the place.</summary>
    public Text Expected { get; } = expected;
}
