using System.Text;
using Prevenance.Law;

namespace Prevenance.Exchange.Populations.Csv;

/// <summary>Brings a folder of CSV files into one columnar file. Everything is checked before anything is written.</summary>
public static class CsvImport
{
    private const int HouseholdsAtATime = 4096;

    /// <param name="folder">One file for each entity.</param>
    /// <param name="path">The population file, which takes this name once it is whole.</param>
    /// <param name="law">The entities and variables.</param>
    /// <param name="progress">Told how many households are written.</param>
    /// <param name="expect">Told how many there are, once everything was read and found right.</param>
    /// <returns>How many households there are.</returns>
    /// <exception cref="UnreadableFileException">Something in a file is wrong; the message tells the file, the line and what was expected.</exception>
    public static int Convert(string folder, string path, LegalSystem law, IProgress<int>? progress = null, Action<int>? expect = null)
    {
        var (counts, idBytes, households) = Measure(folder, law);
        expect?.Invoke(households);
        using var files = new CsvHouseholds(folder, law);
        var columns = law.Entities.SelectMany(entity => files.Columns(entity).Select(column => (column.Variable, column.Period)));
        using var writer = ColumnFileWriter.Create(
            path, households, counts.ToDictionary(pair => pair.Key.Key, pair => pair.Value),
            PopulationSections.Of(law, households, entity => counts[entity], entity => idBytes[entity], columns));
        var chunk = new PopulationChunk(law, writer, entity => files.Columns(entity).Select(column => FilePopulation.ValueSection(column.Variable, column.Period)));
        for (var household = 1; files.Next() is { } read; household++)
        {
            chunk.Add(read);
            if (household % HouseholdsAtATime != 0 && household != households)
                continue;
            chunk.Flush();
            progress?.Report(household);
        }
        writer.Complete();
        return households;
    }

    private static (Dictionary<Entity, int> Counts, Dictionary<Entity, int> IdBytes, int Households) Measure(string folder, LegalSystem law)
    {
        var (counts, idBytes) = (law.Entities.ToDictionary(entity => entity, _ => 0), law.Entities.ToDictionary(entity => entity, _ => 0));
        using var files = new CsvHouseholds(folder, law);
        var households = 0;
        while (files.Next() is { } household)
        {
            households++;
            foreach (var entity in law.Entities)
            {
                counts[entity] += household.Rows(entity).Count;
                idBytes[entity] += household.Rows(entity).Sum(row => Encoding.UTF8.GetByteCount(row.Id));
            }
        }
        return (counts, idBytes, households);
    }
}
