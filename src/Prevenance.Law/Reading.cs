namespace Prevenance.Law;

/// <summary>How somebody else reads a point of law: what their results are made of, where they depart from this law.</summary>
/// <param name="Entry">The anchor of the section that tells the departure, in the document of discrepancies.</param>
/// <param name="Articles">The articles that decide it.</param>
/// <param name="Rules">The variables as they are read, each under the name of the one that it stands for.</param>
public sealed record Reading(string Entry, string Articles, params IReadOnlyList<Variable> Rules);
