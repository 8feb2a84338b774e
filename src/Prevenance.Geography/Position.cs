namespace Prevenance.Geography;

/// <summary>A point of the earth, in degrees (WGS 84).</summary>
public readonly record struct Position(double Latitude, double Longitude)
{
    private const double EarthRadius = 6371;

    /// <summary>The distance to another point as the crow flies: along a great circle (haversine), in kilometres.</summary>
    public double KilometresTo(Position other)
    {
        var half = Square(Math.Sin(Radians(other.Latitude - Latitude) / 2))
            + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Square(Math.Sin(Radians(other.Longitude - Longitude) / 2)));
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(half));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double value) => value * value;
}
