using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios.Weighing;

/// <summary>The order in which somebody's own weights put scenarios, and how far it holds. There is no total to read: it would look like a mark.</summary>
/// <param name="Places">Names of scenarios, place by place; several in one where the weights put none before another.</param>
/// <param name="Within">By measure weighed, from which weight to which the order is the same while the other weights stay; the far end may be infinite.</param>
/// <param name="Open">Pairs whose order may be the other way round within the ranges of their measures.</param>
public sealed record WeighedOrder(IReadOnlyList<IReadOnlyList<string>> Places, IReadOnlyDictionary<string, Interval> Within, IReadOnlyList<OpenPair> Open);

/// <summary>Two scenarios whose order is not settled.</summary>
/// <param name="Before">The one that the weights put first, by its name.</param>
/// <param name="After">The other.</param>
/// <param name="Doubts">Which kinds of doubt may each turn them round, apart from the others (<see cref="Distribution.Bands.Names"/>).</param>
public sealed record OpenPair(string Before, string After, IReadOnlyList<string> Doubts);
