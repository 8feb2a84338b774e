namespace Prevenance.Casework.Plan;

/// <summary>Where a goal stands, as the person and the worker said together.</summary>
public sealed record Rating
{
    public const int Lowest = -2;
    public const int Highest = 2;

    /// <param name="day">The day on which they said it.</param>
    /// <param name="level">From −2 (as at the start, or worse) to +2 (far better than hoped); 0 is what was hoped for.</param>
    /// <param name="with">The account of the worker with whom the person rated it; empty where she did so by herself.</param>
    /// <exception cref="RefusalException">The level is none of the five.</exception>
    public Rating(DateOnly day, int level, string with)
    {
        if (level is < Lowest or > Highest)
            throw new RefusalException(Text.Of($"un niveau va de {Lowest} à +{Highest}, pas {level}", $"a level is from {Lowest} to +{Highest}, not {level}"));
        (Day, Level, With) = (day, level, with);
    }

    public DateOnly Day { get; }

    public int Level { get; }

    public string With { get; }
}
