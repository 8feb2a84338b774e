using Prevenance.Law;

namespace Prevenance.Exchange;

/// <summary>A file cannot be read as what it should be. The message names it and says what was expected.</summary>
public sealed class UnreadableFileException(string path, Text expected) : Exception($"{path}: {expected.English}")
{
    public UnreadableFileException(string path, string expected) : this(path, new Text(expected, expected))
    {
    }

    /// <summary>The file, and what was expected of it.</summary>
    public Text Reason => Text.Of($"{path} : {expected}", $"{path}: {expected}");
}
