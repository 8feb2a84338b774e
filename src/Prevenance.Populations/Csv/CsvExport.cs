using CsvHelper;
using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Populations.Csv;

/// <summary>Writes a population, or results, as CSV, one file for each entity; the folder takes its name once all are whole.</summary>
public static class CsvExport
{
    /// <param name="population">The population.</param>
    /// <param name="path">The folder to make; it must not be there yet.</param>
    /// <param name="progress">Told how many households are written.</param>
    /// <exception cref="RefusalException">The folder is there already, or the population cannot be read.</exception>
    public static void Write(PopulationFolder population, string path, IProgress<int>? progress = null)
    {
        using var reader = population.CreateReader();
        Write(reader.Unit, Enumerable.Range(0, population.Units).Select(reader.Read), path, progress);
    }

    /// <summary>Writes a population of one unit.</summary>
    /// <exception cref="RefusalException">The folder is there already.</exception>
    public static void Write(PopulationUnit unit, string path) => Write(unit, [unit], path, null);

    private static void Write(PopulationUnit shape, IEnumerable<PopulationUnit> units, string path, IProgress<int>? progress)
    {
        var (folder, written) = (new NewFolder(path), 0);
        folder.Begin();
        try
        {
            using (var files = new CsvFiles(shape, folder.Partial))
            {
                foreach (var unit in units)
                {
                    files.Write(unit);
                    written += unit.Households;
                    progress?.Report(written);
                }
            }
            folder.Complete();
        }
        finally
        {
            folder.Abandon();
        }
    }

    /// <summary>The files of all entities, open while units come.</summary>
    private sealed class CsvFiles : IDisposable
    {
        private readonly List<(Entity Entity, CsvWriter File)> files;

        public CsvFiles(PopulationUnit shape, string folder)
        {
            files = [.. shape.Law.Entities.Select(entity => (entity, CsvWriter.ToFile(Path.Combine(folder, CsvTable.FileName(entity)))))];
            foreach (var (entity, file) in files)
                file.WriteRecord([.. ColumnHeading.Fixed(entity, shape.Law), .. shape.Rows(entity).Columns.Select(ColumnHeading.Of)]);
        }

        public void Write(PopulationUnit unit)
        {
            foreach (var (entity, file) in files)
                CsvRows.Write(unit, entity, file);
        }

        public void Dispose() => files.ForEach(file => file.File.Dispose());
    }
}
