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
    public void DrawAgain(int seed) => SyntheticPopulation.Write(Path, households, seed, Month);

    public string Path => InFolder("people.pop");

    public string InFolder(string name) => System.IO.Path.Combine(folder.FullName, name);

    public FilePopulation Open() => FilePopulation.Open(Path, FrenchLaw.System);

    public void Dispose() => folder.Delete(recursive: true);
}
