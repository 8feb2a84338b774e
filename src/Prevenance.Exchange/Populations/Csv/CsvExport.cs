using CsvHelper;
using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Exchange.Populations.Csv;

/// <summary>Writes a population as CSV, one file for each entity; the folder takes its name once all are whole.</summary>
public static class CsvExport
{
    private const int HouseholdsAtATime = 4096;

    /// <param name="population">The population.</param>
    /// <param name="folder">The folder to make; it must not be there yet.</param>
    /// <param name="progress">Told how many households are written.</param>
    /// <exception cref="RefusalException">The folder is there already.</exception>
    public static void Write(INamedPopulation population, string folder, IProgress<int>? progress = null)
    {
        if (Path.Exists(folder))
            throw new RefusalException(folder, new Text("existe déjà ; donnez le nom d’un dossier à créer", "is there already; give the name of a folder to make"));
        var partial = folder + ".part";
        if (Directory.Exists(partial))
            Directory.Delete(partial, recursive: true);
        Directory.CreateDirectory(partial);
        foreach (var entity in population.Law.Entities)
        {
            using var file = CsvWriter.ToFile(Path.Combine(partial, CsvTable.FileName(entity)));
            new CsvEntityWriter(population, entity, file).WriteAll(HouseholdsAtATime, entity.IsPerson ? progress : null);
        }
        Directory.Move(partial, folder);
    }
}
