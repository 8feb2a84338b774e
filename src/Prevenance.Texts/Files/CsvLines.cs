using CsvHelper;

namespace Prevenance.Texts.Files;

/// <summary>A line of a CSV file whose columns are known.</summary>
/// <param name="File">The file, for messages.</param>
/// <param name="Number">Its line, from one.</param>
/// <param name="Fields">What stands under each column.</param>
public sealed record CsvLine(string File, int Number, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>What stands under a column; nothing where the file has none of that name.</summary>
    public string this[string column] => Fields.GetValueOrDefault(column, "");

    /// <summary>What is wrong in this line.</summary>
    public RefusalException Fault(string french, string english) => new(File, Number, french, english);
}

/// <summary>Reads small CSV files whose columns are known.</summary>
public static class CsvLines
{
    private static readonly CsvReaderOptions Options = new()
    {
        // Sentences of people hold semicolons: what separates is not to be guessed.
        Separator = ',',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        // What stands in a file of persons has no place in a message.
        IncludeValuesInExceptions = false,
    };

    /// <param name="path">The file.</param>
    /// <param name="required">Columns that it has.</param>
    /// <param name="others">Columns that it may have; any others where nothing is given.</param>
    /// <exception cref="RefusalException">The file cannot be read, is no CSV, or has other columns.</exception>
    public static IReadOnlyList<CsvLine> Read(string path, IReadOnlyList<string> required, IReadOnlyList<string>? others = null)
    {
        try
        {
            using var reader = CsvReader.FromFile(path, Options);
            if (required.Except(reader.Headers).Any() || (others is not null && reader.Headers.Except(required).Except(others).Any()))
                throw new RefusalException(path, 1, Expected(string.Join(", ", required), string.Join(", ", others ?? [])));
            var lines = new List<CsvLine>();
            while (reader.Read())
                lines.Add(new CsvLine(path, (int)reader.LineNumber, reader.Headers.ToDictionary(column => column, reader.GetString, StringComparer.Ordinal)));
            return lines;
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

    private static Text Expected(string columns, string more) => more.Length == 0
        ? Text.Of($"attendu : les colonnes {columns}", $"expected the columns {columns}")
        : Text.Of($"attendu : les colonnes {columns} ; au plus, avec {more}", $"expected the columns {columns}; at most, with {more}");
}
