using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Capacity.Weeks;

/// <summary>A team's weeks to come, in bands: between what and what each figure lies nine times out of ten, over the ways in which things may go.</summary>
/// <param name="Hours">The team's hours in a week by what they are for, by name: <c>emergencies</c>, <c>appointments</c>, <c>prevention</c>, <c>writing</c>, <c>travel</c>, <c>collective</c>.</param>
/// <param name="WaitWeeks">How many weeks one waits for an appointment, at the end. The upper end is infinite where fewer are seen than ask.</param>
/// <param name="Waiting">How many people wait, at the end.</param>
/// <param name="LeftShare">The share of those who come to the counter and leave unseen.</param>
/// <param name="LostEuros">By right, euros lost for good in a month while people wait; nothing where how far back it can be claimed was not read.</param>
public sealed record Future(
    IReadOnlyDictionary<string, Interval> Hours, Interval WaitWeeks, Interval Waiting, Interval LeftShare, IReadOnlyDictionary<string, Interval?> LostEuros);
