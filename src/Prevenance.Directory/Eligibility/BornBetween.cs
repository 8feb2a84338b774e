namespace Prevenance.Directories.Eligibility;

/// <summary>When somebody was born, as far as it is known: of who only knows the year, the ages that they may have.</summary>
/// <param name="Earliest">The first day that it may have been.</param>
/// <param name="Latest">The last.</param>
public sealed record BornBetween(DateOnly Earliest, DateOnly Latest)
{
    public BornBetween(DateOnly day) : this(day, day)
    {
    }

    /// <summary>The least and the most that they may be, in whole years.</summary>
    public (int Least, int Most) AgesOn(DateOnly day) => (Years(Latest, day), Years(Earliest, day));

    /// <summary>The day on which they certainly have an age.</summary>
    public DateOnly DayOf(int age) => Latest.AddYears(age);

    private static int Years(DateOnly born, DateOnly on) => on.Year - born.Year - (on < born.AddYears(on.Year - born.Year) ? 1 : 0);
}
