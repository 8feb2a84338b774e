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
    /// <exception cref="RefusalException">Something in a file is wrong; the message tells the file, the line and what was expected.</exception>
    public static int Convert(string folder, string path, LegalSystem law, IProgress<int>? progress = null, Action<int>? expect = null)
    {
        var size = Measure(folder, law);
        expect?.Invoke(size.Households);
        using var files = new CsvHouseholds(folder, law);
        var columns = law.Entities.SelectMany(entity => files.Columns(entity).Select(column => column.Key));
        using var writer = ColumnFileWriter.Create(
            path, size.Households, size.Counts.ToDictionary(pair => pair.Key.Key, pair => pair.Value), size.Sections(law, columns));
        var chunk = new PopulationChunk(law, writer, files.Columns, size.Partial);
        for (var household = 1; files.Next() is { } read; household++)
        {
            chunk.Add(read);
            if (household % HouseholdsAtATime != 0 && household != size.Households)
                continue;
            chunk.Flush();
            progress?.Report(household);
        }
        writer.Complete();
        return size.Households;
    }

    private static PopulationSize Measure(string folder, LegalSystem law)
    {
        var size = new PopulationSize(law);
        using var files = new CsvHouseholds(folder, law);
        while (files.Next() is { } household)
            size.Add(household, files.Columns);
        return size;
    }
}
