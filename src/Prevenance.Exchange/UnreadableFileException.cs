using Prevenance.Law;

namespace Prevenance.Exchange;

/// <summary>A file cannot be read as what it should be.</summary>
public sealed class UnreadableFileException(string path, Text expected) : Exception($"{path}: {expected.English}")
{
    /// <summary>The file, with the line where there is one.</summary>
    public string Path { get; } = path;

    /// <summary>What is wrong, and what was expected.</summary>
    public Text Expected { get; } = expected;
}
