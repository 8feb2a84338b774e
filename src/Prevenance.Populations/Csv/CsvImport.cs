using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Populations.Csv;

/// <summary>Brings a folder of CSV files into a population. Each household is checked before it is written; a fault leaves nothing behind.</summary>
public static class CsvImport
{
    /// <param name="folder">One file for each entity.</param>
    /// <param name="path">The population's folder, which takes this name once it is whole.</param>
    /// <param name="law">The entities and variables.</param>
    /// <param name="progress">Told how many households are written.</param>
    /// <returns>How many households there are.</returns>
    /// <exception cref="RefusalException">Something in a file is wrong; the message tells the file, the line and what was expected.</exception>
    public static int Convert(string folder, string path, LegalSystem law, IProgress<int>? progress = null)
    {
        using var files = new CsvHouseholds(folder, law);
        using var writer = new PopulationWriter(path, law);
        var unit = new PopulationUnit(law, files.Columns);
        unit.Clear(keysAreTexts: true);
        var written = 0;
        while (files.Next() is { } household)
        {
            Add(household, unit);
            if (unit.Households == PopulationFolder.HouseholdsPerUnit)
                Flush();
        }
        Flush();
        writer.Complete();
        return written;

        void Flush()
        {
            if (unit.Households == 0)
                return;
            writer.Write(unit);
            written += unit.Households;
            progress?.Report(written);
            unit.Clear(keysAreTexts: true);
        }
    }

    private static void Add(CsvHousehold household, PopulationUnit unit)
    {
        foreach (var (place, group) in unit.Law.Groups.Index())
        {
            var first = unit.Rows(group).Count;
            var rowOf = household.Rows(group).Index().ToDictionary(row => row.Item.Id, row => first + row.Index);
            foreach (var person in household.Rows(unit.Law.Person))
            {
                unit.Places(group).Rows.Add(rowOf[person.Places[place].Group]);
                unit.Places(group).Roles.Add((byte)person.Places[place].Role);
            }
        }
        foreach (var entity in unit.Law.Entities)
            AddRows(household, unit.Rows(entity));
        unit.EndHousehold();
    }

    private static void AddRows(CsvHousehold household, EntityRows rows)
    {
        foreach (var row in household.Rows(rows.Entity))
        {
            rows.Households.Add(household.Name);
            rows.Ids.Add(row.Id);
            foreach (var (index, column) in rows.Columns.Index())
                rows[column].Add(row.Values[index]);
        }
    }
}
