using Prevenance.Territory.Imports;

namespace Prevenance.Territory.Tests;

/// <summary>The real Métropole, imported once from where its files lie beside the project.</summary>
internal static class SharedTerritory
{
    private static readonly Lazy<string> Folder = new(Import);

    /// <summary>The territory; the test is skipped where its files do not lie beside the project.</summary>
    public static TerritoryData Require()
    {
        SharedCases.Require("territory", "lyon-iris.geojson");
        return TerritoryData.Open(Folder.Value);
    }

    private static string Import()
    {
        var folder = Directory.CreateTempSubdirectory("metropole").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        foreach (var (kind, path) in new (string, string[])[]
        {
            (SourceKinds.Iris, ["lyon-iris.geojson"]), (SourceKinds.Caf, ["caf-2021-iris-69.csv"]),
            (SourceKinds.Stops, ["data", "tcl-stops-2023-12.csv"]), (SourceKinds.FranceServices, ["france-services-69.csv"]),
        })
            SourceImport.Take(new TerritoryFolder(folder), SourceKinds.Named(kind), SharedCases.Require(["territory", .. path]));
        return folder;
    }
}
