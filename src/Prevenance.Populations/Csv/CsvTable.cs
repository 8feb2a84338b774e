using CsvHelper;
using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Populations.Csv;

/// <summary>The file of one entity, read row by row: household, identifier, for persons their groups and roles, then variables.</summary>
internal sealed class CsvTable : IDisposable
{
    private static readonly CsvReaderOptions Options = new()
    {
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        // Cells may be personal data: they stay out of messages that this library writes.
        IncludeValuesInExceptions = false,
    };

    private readonly CsvReader reader;

    private CsvTable(string path, Entity entity, CsvReader reader) => (Path, Entity, this.reader) = (path, entity, reader);

    public string Path { get; }

    public Entity Entity { get; }

    /// <summary>The variables that the columns hold, each with its place in a row.</summary>
    public IReadOnlyList<CsvColumn> Columns { get; private init; } = [];

    /// <summary>The line of the row that was read last.</summary>
    public int Line => (int)reader.LineNumber;

    public string Household => reader.GetString(0);

    public string Id => reader.GetString(1);

    public string this[int column] => reader.GetString(column);

    public static string FileName(Entity entity) => entity.Plural + ".csv";

    /// <exception cref="RefusalException">The file is absent, or its heading is not that of the entity.</exception>
    public static CsvTable Open(string folder, Entity entity, LegalSystem law)
    {
        var path = System.IO.Path.Combine(folder, FileName(entity));
        if (!File.Exists(path))
            throw new RefusalException(path, new Text("ce fichier n’existe pas ; une population en CSV est un dossier avec un fichier par entité", "there is no such file; a population in CSV is a folder with one file for each entity"));
        var (reader, heading) = ReadHeading(path);
        var fixedColumns = ColumnHeading.Fixed(entity, law).ToList();
        if (!heading.Take(fixedColumns.Count).SequenceEqual(fixedColumns))
            throw CsvFault.At(path, 1, new Text($"attendu : les colonnes {string.Join(", ", fixedColumns)}, dans cet ordre, avant celles des variables", $"expected the columns {string.Join(", ", fixedColumns)}, in this order, before those of variables"));
        var columns = heading.Index().Skip(fixedColumns.Count).Select(column => new CsvColumn(ColumnHeading.Read($"{path}:1", entity, law, column.Item), column.Index)).ToList();
        var twice = columns.GroupBy(column => column.Key).FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? new CsvTable(path, entity, reader) { Columns = columns }
            : throw CsvFault.At(path, 1, new Text($"« {heading[twice.Last().Index]} » s’y trouve deux fois", $"'{heading[twice.Last().Index]}' is there twice"));
    }

    /// <exception cref="RefusalException">A row has not as many cells as the heading.</exception>
    public bool Read()
    {
        if (!ReadRecord())
            return false;
        var expected = reader.Headers.Count;
        return reader.FieldCount == expected
            ? true
            : throw CsvFault.At(Path, Line, new Text($"attendu : {expected} cellules, comme dans l’en-tête ; reçu : {reader.FieldCount} : la ligne est coupée, ou une cellule demande des guillemets", $"expected {expected} cells, as in the heading; found {reader.FieldCount}: the row is cut off, or a cell needs quotes"));
    }

    public void Dispose() => reader.Dispose();

    private static (CsvReader Reader, IReadOnlyList<string> Heading) ReadHeading(string path)
    {
        try
        {
            var reader = CsvReader.FromFile(path, Options);
            return (reader, [.. reader.Headers]);
        }
        catch (CsvFormatException fault)
        {
            throw CsvFault.At(path, 1, fault);
        }
    }

    private bool ReadRecord()
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException fault)
        {
            throw CsvFault.At(Path, Line, fault);
        }
    }
}
