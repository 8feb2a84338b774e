using System.Globalization;
using ParquetSharp;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Populations;
using Prevenance.Populations.Parquet;

namespace Prevenance.Populations;

/// <summary>
/// The results of a run: the same people, with a column for each question, and a file for each unit. A unit's files appear when they are
/// whole, so that a run that was interrupted, in any way, goes on with the others.
/// </summary>
public sealed class ResultFolder
{
    private readonly NewFolder folder;
    private readonly PopulationFolder people;
    private readonly Dictionary<string, string> metadata;

    private ResultFolder(string path, PopulationFolder people, PopulationPlan plan)
    {
        (folder, this.people) = (new NewFolder(path), people);
        metadata = new()
        {
            [ParquetMetadata.Source] = people.Digest(),
            [ParquetMetadata.Law] = plan.Digest,
            [ParquetMetadata.Present] = $"{plan.Request.Present}",
        };
    }

    /// <summary>Begins a folder of results, or goes on with one of the same people, questions, rules and figures.</summary>
    /// <param name="path">The folder to make; it must not be there yet.</param>
    /// <param name="people">Whose results.</param>
    /// <param name="plan">What is asked.</param>
    /// <exception cref="RefusalException">The folder is there already.</exception>
    public static ResultFolder CreateOrResume(string path, PopulationFolder people, PopulationPlan plan)
    {
        var results = new ResultFolder(path, people, plan);
        if (!results.IsBegun())
            results.folder.Begin();
        foreach (var entity in people.Law.Entities)
            Directory.CreateDirectory(results.FolderOf(entity));
        return results;
    }

    /// <summary>The units that are still to be computed.</summary>
    public IReadOnlyList<int> Remaining() =>
        [.. Enumerable.Range(0, people.Units).Where(unit => people.Law.Entities.Any(entity => !File.Exists(PathOf(entity, unit))))];

    /// <summary>Writes the results of a unit. Called by several threads at once.</summary>
    public void Write(int number, PopulationUnit results)
    {
        foreach (var entity in people.Law.Entities)
        {
            var path = PathOf(entity, number);
            using (var file = new EntityFileWriter(path + ".part", results, entity, metadata))
            {
                file.Write(results);
                file.Complete();
            }
            File.Move(path + ".part", path, overwrite: true);
        }
    }

    /// <summary>Gives the folder its name: every unit is there.</summary>
    public void Complete()
    {
        if (Remaining().Count > 0)
            throw new InvalidOperationException("some units are not computed");
        folder.Complete();
    }

    private string FolderOf(Entity entity) => Path.Combine(folder.Partial, entity.Plural);

    private string PathOf(Entity entity, int unit) => Path.Combine(FolderOf(entity), unit.ToString("d6", CultureInfo.InvariantCulture) + EntityFiles.Ending);

    /// <summary>Whether what is there, if anything, was begun by the same run.</summary>
    private bool IsBegun() => Directory.Exists(folder.Partial) && people.Law.Entities
        .SelectMany(entity => Enumerable.Range(0, people.Units).Select(unit => PathOf(entity, unit))).Where(File.Exists).All(IsOfThisRun);

    private bool IsOfThisRun(string path)
    {
        try
        {
            using var file = ParquetFault.Open(path);
            var written = file.FileMetaData.KeyValueMetadata;
            return metadata.All(said => written.TryGetValue(said.Key, out var value) && value == said.Value);
        }
        catch (RefusalException)
        {
            return false;
        }
    }
}
