namespace Prevenance.Casework.People.Searching;

/// <summary>
/// What a store keeps to find a person without reading her: a keyed hash of one form of her name, her birth or her numbers, and how much two
/// persons that share it have in common.
/// </summary>
/// <param name="Hash">The keyed hash; the form itself is nowhere.</param>
/// <param name="Weight">From 1, which many share, to 6, which few do.</param>
public readonly record struct NameCode(string Hash, int Weight);
