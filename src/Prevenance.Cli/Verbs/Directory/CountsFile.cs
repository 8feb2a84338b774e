using System.Globalization;
using CsvHelper;
using Prevenance.Geography.Suppression;

namespace Prevenance.Cli.Verbs.Directories;

/// <summary>A file of counts: a line for each area, a column for each need, with their sums or without.</summary>
/// <param name="Columns">The names of needs.</param>
/// <param name="Table">The counts, with every sum.</param>
internal sealed record CountsFile(IReadOnlyList<string> Columns, CountTable Table)
{
    private const string Total = "total";
    private const string All = "all";

    private static readonly CsvReaderOptions Options = new() { Separator = ',', TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw, FieldCountMismatch = CsvFieldCountHandling.Throw };

    /// <exception cref="RefusalException">The file cannot be read, a count is no whole number, or a sum is not that of its counts.</exception>
    public static CountsFile Read(string path)
    {
        try
        {
            using var reader = CsvReader.FromFile(path, Options);
            var hasTotal = reader.Headers.Count > 2 && reader.Headers[^1] == Total;
            List<string> columns = [.. reader.Headers.Skip(1).Take(reader.Headers.Count - 1 - (hasTotal ? 1 : 0))];
            var (areas, sums) = (new List<(string Name, IReadOnlyList<long> Counts)>(), (IReadOnlyList<long>?)null);
            while (reader.Read())
            {
                var line = (int)reader.LineNumber;
                IReadOnlyList<long> counts = [.. Enumerable.Range(1, columns.Count).Select(column => Count(reader.GetString(column), path, line))];
                if (hasTotal && Count(reader.GetString(columns.Count + 1), path, line) != counts.Sum())
                    throw new RefusalException(path, line, "le total n’est pas la somme de la ligne", "the total is not the sum of the line");
                if (reader.GetString(0) == All)
                    sums = counts;
                else
                    areas.Add((reader.GetString(0), counts));
            }
            if (areas.Count == 0 || columns.Count == 0)
                throw new RefusalException(path, 1, "attendu : area, puis une colonne par besoin, et une ligne par quartier", "expected area, then a column for each need, and a line for each quarter");
            if (sums is not null && sums.Where((sum, column) => sum != areas.Sum(area => area.Counts[column])).Any())
                throw new RefusalException(path, areas.Count + 2, "la ligne « all » n’est pas la somme des autres", "the line 'all' is not the sum of the others");
            return new CountsFile(columns, CountTable.Of(TableShape.Of([.. areas.Select(area => (area.Name, (IReadOnlyList<string>)[]))], columns.Count), [.. areas.Select(area => area.Counts)]));
        }
        catch (IOException fault)
        {
            throw new RefusalException(path, new Text("ce fichier ne peut pas être lu", $"this file cannot be read ({fault.GetType().Name})"), fault);
        }
        catch (CsvFormatException fault)
        {
            throw new RefusalException(path, (int)fault.LineNumber, "ceci n’est pas du CSV", fault.Message);
        }
    }

    private static long Count(string text, string path, int line) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= int.MaxValue
        ? count
        : throw new RefusalException(path, line, $"« {text} » n’est pas un effectif ; attendu : un nombre entier", $"'{text}' is no count; expected a whole number");
}
