using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Populations.Parquet;

namespace Prevenance.Populations;

/// <summary>Writes a population unit by unit, one Parquet file for each entity; the folder takes its name once it is whole.</summary>
public sealed class PopulationWriter : IDisposable
{
    private readonly NewFolder folder;
    private readonly LegalSystem law;
    private IReadOnlyList<(Entity Entity, EntityFileWriter Writer)> files = [];

    /// <param name="path">The folder to make; it must not be there yet.</param>
    /// <param name="law">The entities.</param>
    /// <exception cref="RefusalException">The folder is there already.</exception>
    public PopulationWriter(string path, LegalSystem law)
    {
        (this.law, folder) = (law, new NewFolder(path));
        folder.Begin();
    }

    /// <summary>Writes a unit: as many households as one has, but for the last.</summary>
    public void Write(PopulationUnit unit)
    {
        if (files.Count == 0)
        {
            files = [.. law.Entities.Select(entity => (entity, new EntityFileWriter(
                Path.Combine(folder.Partial, entity.Plural + EntityFiles.Ending), unit, entity, [.. unit.Rows(entity).Columns], new Dictionary<string, string>())))];
        }
        foreach (var (entity, writer) in files)
            writer.Write(unit, unit.Rows(entity).Values);
    }

    /// <summary>Gives the folder its name: it is whole.</summary>
    public void Complete()
    {
        foreach (var (_, writer) in files)
            writer.Complete();
        Close();
        folder.Complete();
    }

    /// <summary>What is not whole leaves nothing behind.</summary>
    public void Dispose()
    {
        Close();
        folder.Abandon();
    }

    private void Close()
    {
        foreach (var (_, writer) in files)
            writer.Dispose();
        files = [];
    }
}
