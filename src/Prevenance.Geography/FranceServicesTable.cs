namespace Prevenance.Geography;

/// <summary>The official table of the France services (ANCT): the names of its columns, and whose it is.</summary>
public static class FranceServicesTable
{
    public const string Publisher = "ANCT";

    public const string Licence = "Licence Ouverte 2.0";

    public const string Id = "id_fs";
    public const string Name = "lib_fs";
    public const string Commune = "insee_com";
    public const string Latitude = "latitude";
    public const string Longitude = "longitude";

    /// <summary>The columns of the hours of a day, from Monday on: nobody answers on Sundays.</summary>
    public static IReadOnlyList<string> OpeningDays { get; } = ["h_lundi", "h_mardi", "h_mercredi", "h_jeudi", "h_vendredi", "h_samedi"];

    /// <summary>What stands between two spans of hours of one day.</summary>
    public const char BetweenSpans = '/';
}
