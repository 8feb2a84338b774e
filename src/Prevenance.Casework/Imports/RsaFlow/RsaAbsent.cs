namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>A household whose right has not ended, that a flow should have told of and did not.</summary>
/// <param name="Organism">Who pays, and which of its offices.</param>
/// <param name="Month">The reference day of the last flow that told of it.</param>
/// <param name="Household">As it was told; nothing where nobody of it has a file that can be opened, as while a human is to say which files are theirs.</param>
/// <param name="Waiting">What those are called, of whom nobody said whose file they have.</param>
public sealed record RsaAbsent(string Organism, DateOnly Month, RsaHousehold? Household, IReadOnlyList<string> Waiting);
