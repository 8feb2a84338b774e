using System.Globalization;
using CsvHelper;

namespace Prevenance.Geography;

/// <summary>Reads a file of communes: CSV, in which lines that begin with <c>#</c> are remarks.</summary>
internal static class CommuneFile
{
    private static readonly string[] Columns =
        ["code", "arrondissement_of", "name", "english_name", "postal_codes", "former_codes", "population", "latitude", "longitude"];

    private static readonly CsvReaderOptions Options = new()
    {
        CommentPrefix = '#',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    /// <exception cref="RefusalException">The file is absent, its columns are not those, a line is no commune, or the last one has no end.</exception>
    public static IReadOnlyList<Commune> Read(string path)
    {
        try
        {
            using var reader = CsvReader.FromFile(path, Options);
            if (!reader.Headers.SequenceEqual(Columns))
                throw new RefusalException(path, Text.Of($"attendu : les colonnes {string.Join(", ", Columns)}", $"expected the columns {string.Join(", ", Columns)}"));
            var communes = new List<Commune>();
            while (reader.Read())
                communes.Add(Read(reader, path));
            RequireWhole(path);
            return communes;
        }
        catch (IOException fault)
        {
            throw new RefusalException(path, new Text("ce fichier ne peut pas être lu", $"this file cannot be read ({fault.GetType().Name})"), fault);
        }
        catch (CsvFormatException fault)
        {
            throw new RefusalException(path, new Text("ceci n’est pas du CSV", fault.Message));
        }
    }

    /// <summary>A file that is cut inside its last number reads as well as a whole one: only the end of its last line tells.</summary>
    private static void RequireWhole(string path)
    {
        var text = File.ReadAllText(path);
        if (!text.EndsWith('\n'))
        {
            throw new RefusalException(
                path, text.Count(one => one == '\n') + 1,
                "cette ligne n’est pas finie : le fichier est coupé, ou il lui manque un retour à la ligne",
                "this line has no end: the file is cut, or a line break is missing after it");
        }
    }

    private static Commune Read(CsvReader line, string path)
    {
        var (name, english, of) = (line.GetString("name"), line.GetString("english_name"), line.GetString("arrondissement_of"));
        return new Commune(line.GetString("code"), new Text(name, english.Length > 0 ? english : name))
        {
            ArrondissementOf = of.Length > 0 ? of : null,
            PostalCodes = Codes("postal_codes"),
            FormerCodes = Codes("former_codes"),
            Population = (int)Number("population"),
            Middle = new Position(Number("latitude"), Number("longitude")),
        };

        string[] Codes(string column) => line.GetString(column).Split(' ', StringSplitOptions.RemoveEmptyEntries);

        double Number(string column) => double.TryParse(line.GetString(column), CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new RefusalException(path, (int)line.LineNumber, $"{column} : attendu, un nombre, comme 45.7640", $"{column}: expected a number, such as 45.7640");
    }
}
