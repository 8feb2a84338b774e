using Prevenance.Territory.Statistics;

namespace Prevenance.Territory.Needs.Publishing;

/// <summary>What may be shown of an area.</summary>
/// <param name="Code">Of a commune (an arrondissement in Lyon), or of an IRIS.</param>
/// <param name="Breaks">Rights about to break, month by month.</param>
/// <param name="Unclaimed">RSA that is not claimed, in households, between what and what; nothing where too few receive it.</param>
/// <param name="Rates">Shares of recipients; one that counts from one to ten is not there.</param>
public sealed record PublishedArea(string Code, PublishedBreaks Breaks, Interval? Unclaimed, IReadOnlyList<AreaRate> Rates);

/// <summary>Households that lose a right, by month from the second; nothing where it is hidden.</summary>
/// <param name="Ending">In whole.</param>
/// <param name="Falling">A part of one, and none in whole.</param>
public sealed record PublishedBreaks(IReadOnlyList<BreakCount?> Ending, IReadOnlyList<BreakCount?> Falling);
