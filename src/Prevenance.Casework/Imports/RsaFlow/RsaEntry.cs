namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>One household of a flow: read, or refused with what is wrong, each with its line.</summary>
/// <param name="Line">The line of the file on which it begins.</param>
/// <param name="Key">Which one it is, where that could be read.</param>
/// <param name="Household">What was read; nothing where it is refused.</param>
/// <param name="Faults">What is wrong.</param>
public sealed record RsaEntry(int Line, RsaKey? Key, RsaHousehold? Household, IReadOnlyList<Refusal> Faults);
