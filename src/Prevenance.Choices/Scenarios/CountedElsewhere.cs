namespace Prevenance.Choices.Scenarios;

/// <summary>
/// A right that other amounts depend on. Whoever does not claim it is reckoned all the same as if they received it where another right looks at their
/// means: what that comes to is worked out beside the result, as if nobody received it.
/// </summary>
/// <param name="Right">The right that may not be claimed, by its public name.</param>
/// <param name="In">The right that is another amount without it.</param>
/// <param name="Households">For how many households, in the first month, under the law as it is.</param>
/// <param name="Euros">How much more is paid of it to them in that month, without the first; below zero where it is less.</param>
public sealed record CountedElsewhere(string Right, string In, double Households, double Euros);
