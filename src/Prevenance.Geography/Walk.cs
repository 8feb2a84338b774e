namespace Prevenance.Geography;

/// <summary>
/// How long one walks where nobody knows the streets: the straight line, lengthened by a detour that lies within a range, at a slow pace. One
/// figure would pretend to know the streets, so there are always two.
/// </summary>
/// <param name="AtLeast">Minutes by the most direct streets.</param>
/// <param name="AtMost">Minutes by the most winding ones.</param>
public readonly record struct Walk(double AtLeast, double AtMost)
{
    /// <summary>Older people's pace (Cerema: twenty minutes of it is the walk that four in five of those of 85 and over do not exceed).</summary>
    public const double KilometresAnHour = 4;

    /// <summary>How much longer streets are than the straight line, in a town that is easy to walk across.</summary>
    public const double LeastDetour = 1.2;

    /// <summary>The same, where rails, slopes and closed blocks are in the way. A river without a bridge nearby is worse than this.</summary>
    public const double MostDetour = 1.4;

    public static Walk Between(Position from, Position to)
    {
        var metres = from.MetresTo(to);
        return new Walk(Minutes(metres, LeastDetour), Minutes(metres, MostDetour));
    }

    /// <param name="metres">The straight line.</param>
    /// <param name="detour">How much longer the way is.</param>
    public static double Minutes(double metres, double detour) => 60 * detour * metres / 1000 / KilometresAnHour;
}
