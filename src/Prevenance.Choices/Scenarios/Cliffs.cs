using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios;

/// <summary>
/// What is left of earning more: of the people who live with somebody who earns a wage, how many would see their household lose by it, or keep less than
/// half of it, once benefits are worked out anew. All claim what they may; income tax is left out.
/// </summary>
/// <param name="People">How many people that is.</param>
/// <param name="Before">Under the law as it is.</param>
/// <param name="After">As it would be.</param>
public sealed record Cliffs(double People, Cliff Before, Cliff After)
{
    /// <summary>How much more the best paid earns, in euros net a month.</summary>
    public const double Raise = 100;
}

/// <summary>Shares of people, each between what and what others might have been drawn.</summary>
/// <param name="Lose">Their household has less than before.</param>
/// <param name="KeepLessThanHalf">It keeps less than half of what it earns more, those who lose among them.</param>
public sealed record Cliff(Interval Lose, Interval KeepLessThanHalf);
