using Prevenance.Populations;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Territory.Synthetic;

namespace Prevenance.Territory.Tests;

/// <summary>A synthetic population in a folder that goes when the test ends.</summary>
internal sealed class TemporaryPopulation : IDisposable
{
    public static readonly Month Month = new(2026, 7);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("population");

    private readonly int households;

    public TemporaryPopulation(int households, int seed = 7)
    {
        this.households = households;
        DrawAgain(seed);
    }

    /// <summary>Other people, under the same name.</summary>
    public void DrawAgain(int seed)
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
        SyntheticPopulation.Write(Path, households, seed, Month);
    }

    public string Path => InFolder("people");

    public string InFolder(string name) => System.IO.Path.Combine(folder.FullName, name);

    public PopulationFolder Open() => PopulationFolder.Open(Path, FrenchLaw.System);

    /// <summary>What every file of a folder holds, by its name in it.</summary>
    public SortedDictionary<string, byte[]> Content(string name) => new(
        Directory.EnumerateFiles(InFolder(name), "*", SearchOption.AllDirectories)
            .ToDictionary(path => System.IO.Path.GetRelativePath(InFolder(name), path), File.ReadAllBytes));

    public void Dispose() => folder.Delete(recursive: true);
}
