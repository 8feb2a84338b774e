namespace Prevenance.Law.Populations;

/// <summary>Some households that stand one after the other.</summary>
public readonly record struct HouseholdRange(int First, int Count);

/// <summary>The instances of one entity that some households hold: they stand one after the other too.</summary>
public readonly record struct LaneRange(int First, int Count);
