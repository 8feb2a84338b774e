using System.Globalization;
using Prevenance.Territory.Imports;

namespace Prevenance.Territory.Tests;

/// <summary>
/// A town that does not exist: four square areas in a row along a parallel, their middles a kilometre apart, two France services, and two lines
/// of a bus. Every figure is invented. It goes when the test ends.
/// </summary>
internal sealed class InventedTown : IDisposable
{
    /// <summary>Degrees of longitude to a kilometre at that latitude, on a sphere of the earth's mean radius.</summary>
    private const double Latitude = 45.75;
    private static readonly double Kilometre = 180 / (Math.PI * 6371.0088 * Math.Cos(Latitude * Math.PI / 180));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("town");

    public static IReadOnlyList<string> Areas { get; } = ["692660101", "692660102", "692660103", "692660104"];

    public string Folder => Path.Combine(folder.FullName, "territory");

    public TerritoryFolder Kept => new(Folder);

    /// <summary>A town whose sources are imported.</summary>
    public static InventedTown Imported()
    {
        var town = new InventedTown();
        town.Import(SourceKinds.Iris, Outlines());
        town.Import(SourceKinds.Caf, Recipients);
        town.Import(SourceKinds.FranceServices, FranceServices());
        town.Import(SourceKinds.Stops, Stops());
        return town;
    }

    public static string Recipients => "iris_code;note;a;arsas;aaah\n692660101;0;1000;100;40\n692660102;0;800;200;8\n692660103;0;600;300;\n692660104;3;;;\n691230101;0;5;5;5\n";

    public static string Outlines() => $$"""{"type":"FeatureCollection","features":[{{string.Join(',', Areas.Select((code, rank) => Square(code, Longitude(rank))))}}]}""";

    /// <summary>One at the first middle (20 hours), one at the third (5 and a half), and one in another town.</summary>
    public static string FranceServices() => $"""
        id_fs,lib_fs,insee_com,latitude,longitude,h_lundi,h_mardi,h_mercredi
        1,Chez Ada,69266,{Latitude},{Number(Longitude(0))},08:00 - 12:00 / 14:00 - 18:00,08:00 - 12:00 / 14:00 - 18:00,08:00 - 12:00
        2,Chez Bea,69266,{Latitude},{Number(Longitude(2))},,,09:00 - 14:30
        3,Ailleurs,01004,{Latitude},{Number(Longitude(3))},09:00 - 12:00,,

        """;

    /// <summary>Line A goes from the first to the second; line B stops at the fourth only.</summary>
    public static string Stops() => $"""
        stop_id,name,lon,lat,lines
        1,Un,{Number(Longitude(0))},{Latitude},A
        2,Deux,{Number(Longitude(1))},{Latitude},A
        4,Quatre,{Number(Longitude(3))},{Latitude},B

        """;

    public SourceImport Import(string kind, string text) => Import(kind, System.Text.Encoding.UTF8.GetBytes(text));

    public SourceImport Import(string kind, byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, kind);
        File.WriteAllBytes(path, bytes);
        return SourceImport.Take(Kept, SourceKinds.Named(kind), path);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static double Longitude(int rank) => 4.88 + (rank * Kilometre);

    private static string Square(string code, double middle)
    {
        var (west, east, south, north) = (Number(middle - (Kilometre / 2)), Number(middle + (Kilometre / 2)), "45.745", "45.755");
        return $$$"""{"type":"Feature","properties":{"CODE_IRIS":"{{{code}}}","NOM_IRIS":"Aire {{{code[^1]}}}","NivVieMed":20000},"geometry":{"type":"Polygon","coordinates":[[[{{{west}}},{{{south}}}],[{{{east}}},{{{south}}}],[{{{east}}},{{{north}}}],[{{{west}}},{{{north}}}],[{{{west}}},{{{south}}}]]]}}""";
    }

    private static string Number(double value) => value.ToString("r", CultureInfo.InvariantCulture);
}
