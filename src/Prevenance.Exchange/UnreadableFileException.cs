namespace Prevenance.Exchange;

/// <summary>A file cannot be read as what it should be. The message names it and says what was expected.</summary>
public sealed class UnreadableFileException(string path, string expected) : Exception($"{path}: {expected}");
