using System.Security.Cryptography;
using System.Text;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Populations;
using Prevenance.Populations.Parquet;

namespace Prevenance.Populations;

/// <summary>
/// A population, or its results: a folder with one Parquet file for each entity, or one folder of them, read as they are needed. Results
/// are a population too: the same people, with what was computed as columns.
/// </summary>
public sealed class PopulationFolder : IPopulationShape
{
    /// <summary>
    /// How many households are read, computed and written at once: a row group, where the files are ours. Few enough for the
    /// memory of a thread to stay small. Measured: see bench/README.md.
    /// </summary>
    public const int HouseholdsPerUnit = PopulationRun.HouseholdsPerBlock;

    private readonly IReadOnlyList<EntityFiles> entities;
    private readonly HouseholdIndex index;

    private PopulationFolder(LegalSystem law, IReadOnlyList<EntityFiles> entities)
    {
        (Law, this.entities) = (law, entities);
        Columns = [.. entities.SelectMany(files => files.Columns)];
        index = HouseholdIndex.Of(entities, HouseholdsPerUnit);
    }

    public LegalSystem Law { get; }

    public IReadOnlyCollection<VariableAt> Columns { get; }

    /// <summary>How many households there are.</summary>
    public int Households => index.Households;

    /// <summary>How many units they make.</summary>
    public int Units => (Households + HouseholdsPerUnit - 1) / HouseholdsPerUnit;

    /// <param name="path">The folder.</param>
    /// <param name="law">The entities and variables.</param>
    /// <exception cref="RefusalException">A file is absent, foreign, cut off or corrupted, or holds what this law does not know.</exception>
    public static PopulationFolder Open(string path, LegalSystem law) => new(law, [.. law.Entities.Select(entity => EntityFiles.Open(path, entity, law))]);

    /// <summary>Whether a folder holds a population in Parquet.</summary>
    public static bool IsOne(string path, LegalSystem law) =>
        Path.Exists(Path.Combine(path, law.Person.Plural + EntityFiles.Ending)) || Directory.Exists(Path.Combine(path, law.Person.Plural));

    /// <summary>How many instances an entity has.</summary>
    public int Count(Entity entity) => entities.Single(files => files.Entity == entity).Count;

    /// <summary>The most rows of an entity that a unit has.</summary>
    internal int MostRows(Entity entity) => index.MostRows(entity);

    /// <summary>A fact that nobody gave has its usual value; what the law computes is computed for who was given nothing.</summary>
    public bool IsPartial(VariableAt column) => column.Variable.HasFormula && entities.Any(files => files.HasNulls(column));

    /// <summary>The kind of group that says what each household stands for, where one does (<see cref="ColumnHeading.Weight"/>).</summary>
    public Entity? WeightedEntity => entities.FirstOrDefault(files => files.HasWeights)?.Entity;

    /// <summary>The files of an entity.</summary>
    public IReadOnlyList<string> FilesOf(Entity entity) => entities.Single(files => files.Entity == entity).Paths;

    /// <summary>Reads everything once, so that what is wrong anywhere is told.</summary>
    /// <exception cref="RefusalException">A file is corrupted, or the files contradict one another.</exception>
    public void RequireWhole()
    {
        using var reader = CreateReader();
        for (var unit = 0; unit < Units; unit++)
            reader.Read(unit);
    }

    /// <summary>How many households a unit has.</summary>
    public int HouseholdsOf(int unit) => Math.Min(HouseholdsPerUnit, Households - (unit * HouseholdsPerUnit));

    /// <summary>Reads units one by one; one reader for each thread.</summary>
    /// <param name="columns">The columns that are wanted; all of them when nothing is said.</param>
    public PopulationReader CreateReader(IEnumerable<VariableAt>? columns = null) =>
        new(Law, entities, index, columns is null ? Columns : [.. columns.SelectMany(WithUsual).Where(Columns.Contains).Distinct()]);

    /// <summary>What tells this population from any other, whatever its name: the SHA-256 of its files.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in entities.SelectMany(files => files.Paths))
        {
            using var file = File.OpenRead(path);
            hash.AppendData(SHA256.HashData(file));
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(path)));
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>What is not given for a period is given forever, where there is such a column.</summary>
    private static IEnumerable<VariableAt> WithUsual(VariableAt column) => [column, column with { Period = Period.Forever }];
}
