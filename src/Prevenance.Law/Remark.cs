using Prevenance.Law.Situations;

namespace Prevenance.Law;

/// <summary>
/// What the document of discrepancies says of results that differ, where nobody has written how the other side reads the law:
/// it tells where to read on, and explains nothing by itself.
/// </summary>
/// <param name="Entry">The anchor of the section.</param>
/// <param name="Articles">The articles that decide.</param>
/// <param name="Variables">The results that the section speaks of.</param>
/// <param name="Concerns">Whether it speaks of a household in a month.</param>
public sealed record Remark(string Entry, string Articles, IReadOnlyList<Variable> Variables, Func<Situation, Month, bool> Concerns);
