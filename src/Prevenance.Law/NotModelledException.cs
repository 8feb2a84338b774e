namespace Prevenance.Law;

/// <summary>A value goes by rules that are not written here, for who it was asked of: it is refused, never guessed.</summary>
/// <param name="why">Which rules, and whose.</param>
public sealed class NotModelledException(Text why) : UncoveredException(why);
