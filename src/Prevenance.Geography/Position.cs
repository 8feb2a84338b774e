namespace Prevenance.Geography;

/// <summary>A point of the earth, in degrees (WGS 84).</summary>
public readonly record struct Position(double Latitude, double Longitude)
{
    /// <summary>The mean radius of the earth (IUGG).</summary>
    private const double EarthRadiusInMetres = 6_371_008.8;

    /// <summary>Whether the two numbers are degrees of the earth: those of a projection, in metres, are not.</summary>
    public bool IsOnEarth => Math.Abs(Latitude) <= 90 && Math.Abs(Longitude) <= 180;

    /// <summary>The distance to another point as the crow flies: along a great circle (haversine), in metres.</summary>
    public double MetresTo(Position other)
    {
        var half = Square(Math.Sin(Radians(other.Latitude - Latitude) / 2))
            + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Square(Math.Sin(Radians(other.Longitude - Longitude) / 2)));
        return 2 * EarthRadiusInMetres * Math.Asin(Math.Sqrt(half));
    }

    /// <inheritdoc cref="MetresTo"/>
    /// <returns>The same, in kilometres.</returns>
    public double KilometresTo(Position other) => MetresTo(other) / 1000;

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double value) => value * value;
}
