using System.Globalization;
using Prevenance.Law;
using Prevenance.Populations.Parquet;

namespace Prevenance.Populations;

/// <summary>The files of the results of a run: one for each entity and unit, under a folder that takes its name once all of them are there.</summary>
/// <param name="path">The folder to make.</param>
/// <param name="law">The entities.</param>
/// <param name="units">How many units there are.</param>
public sealed class ResultFiles(string path, LegalSystem law, int units)
{
    private const string Partial = ".part";

    private readonly NewFolder folder = new(path);

    /// <summary>Whether the results of a unit are there, whole.</summary>
    public bool IsThere(int unit) => folder.IsComplete || law.Entities.All(entity => File.Exists(PathOf(entity, unit)));

    /// <summary>Gives the folder its name, with a list of its files: every unit is there. Once it is named, this does nothing.</summary>
    /// <exception cref="InvalidOperationException">Some units are not there.</exception>
    public void Complete()
    {
        if (folder.IsComplete)
            return;
        if (!Enumerable.Range(0, units).All(IsThere))
            throw new InvalidOperationException("some units are not computed");
        // What somebody wrote who was stopped on the way.
        foreach (var left in law.Entities.SelectMany(entity => Directory.GetFiles(FolderOf(entity), "*" + Partial)))
            File.Delete(left);
        ResultManifest.Write(folder.Partial, [.. Enumerable.Range(0, units).SelectMany(unit => law.Entities.Select(entity => (unit, PathOf(entity, unit))))]);
        folder.Complete();
    }

    /// <exception cref="RefusalException">The folder is there already.</exception>
    internal void RequireNew() => folder.RequireNew();

    /// <summary>Makes room for results; those that are there stay.</summary>
    internal void Begin()
    {
        foreach (var entity in law.Entities)
            Directory.CreateDirectory(FolderOf(entity));
    }

    /// <summary>Leaves nothing behind, but what has its name.</summary>
    internal void Abandon() => folder.Abandon();

    /// <summary>The files that are there already.</summary>
    internal IEnumerable<string> Begun() => Enumerable.Range(0, units).SelectMany(unit => law.Entities.Select(entity => PathOf(entity, unit))).Where(File.Exists);

    /// <summary>Has a file written under a name that nobody else gives, and gives it its own once it is whole.</summary>
    internal void Write(Entity entity, int unit, Action<string> write)
    {
        var whole = PathOf(entity, unit);
        var partial = $"{whole}.{Guid.NewGuid():n}{Partial}";
        try
        {
            write(partial);
            File.Move(partial, whole, overwrite: true);
        }
        catch
        {
            if (File.Exists(partial))
                File.Delete(partial);
            throw;
        }
    }

    private string FolderOf(Entity entity) => Path.Combine(folder.Partial, entity.Plural);

    private string PathOf(Entity entity, int unit) => Path.Combine(FolderOf(entity), unit.ToString("d6", CultureInfo.InvariantCulture) + EntityFiles.Ending);
}
