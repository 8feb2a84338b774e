namespace Prevenance.Law.Rights;

/// <summary>
/// How many of those who have a right to it do not claim it, as a study found it: for whoever helps or decides, never to frighten whom it may concern.
/// </summary>
/// <param name="Least">A share, from zero to one.</param>
/// <param name="Most">The same, where a study leaves it open; the least otherwise.</param>
/// <param name="Year">Of which year.</param>
/// <param name="Among">Among whom.</param>
/// <param name="Source">Whose study.</param>
/// <param name="Address">Where it can be read.</param>
public sealed record NonTakeUp(double Least, double Most, int Year, Text Among, string Source, Uri Address);
