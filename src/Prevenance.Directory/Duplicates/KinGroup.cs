namespace Prevenance.Directories.Duplicates;

/// <summary>Structures that belong together, and why. Nothing is merged: a group is taken apart at will.</summary>
/// <param name="Kinship">What they are to one another.</param>
/// <param name="Ids">Their identifiers, in the order of the file; of those that are one, the first stands for the others.</param>
/// <param name="Reasons">What brought them together.</param>
public sealed record KinGroup(Kinship Kinship, IReadOnlyList<string> Ids, IReadOnlyList<Kin> Reasons);
