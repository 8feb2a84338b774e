using System.Globalization;
using CsvHelper;
using Prevenance.Accounts;

namespace Prevenance.Casework.People.Comparing;

/// <summary>
/// Reads pairs of persons: a CSV file with the columns <c>id</c>, <c>expected</c> and <c>why</c> (these two may be absent), then for each
/// person <c>usage</c>, <c>birth</c>, <c>first</c>, <c>date</c> (2026-11-27, 2026-11 or 2026) and <c>other</c> (a number of an organism, a
/// telephone, an address), under <c>a_</c> and <c>b_</c>.
/// </summary>
public static class NamePairFile
{
    private static readonly string[] Columns = ["usage", "birth", "first", "date", "other"];

    /// <exception cref="RefusalException">The file is not there, lacks a column, or a line holds what is no name, date or verdict.</exception>
    public static IReadOnlyList<NamePair> Read(string path)
    {
        try
        {
            using var line = CsvReader.FromFile(path, new() { TrackLineNumbers = true, FieldCountMismatch = CsvFieldCountHandling.Throw });
            line.ReadHeader();
            var missing = Columns.SelectMany(column => new[] { $"a_{column}", $"b_{column}" }).Prepend("id").Except(line.Headers).ToList();
            if (missing.Count > 0)
                throw new RefusalException(path, 1, Text.Of($"il manque les colonnes {string.Join(", ", missing)}", $"the columns {string.Join(", ", missing)} are missing"));
            var pairs = new List<NamePair>();
            while (line.Read())
                pairs.Add(new NamePair(line.GetString("id"), Expected(line, path), Optional(line, "why"), PersonOf(line, "a", path), PersonOf(line, "b", path)));
            return pairs;
        }
        catch (IOException fault)
        {
            throw new RefusalException(path, new Text("ce fichier ne peut pas être lu", $"this file cannot be read ({fault.GetType().Name})"), fault);
        }
        catch (CsvFormatException fault)
        {
            throw new RefusalException(path, new Text("ceci n’est pas du CSV, ou une ligne n’a pas ses colonnes", "this is not CSV, or a line lacks columns"), fault);
        }
    }

    private static LikenessLevel? Expected(CsvReader line, string path) => Optional(line, "expected") switch
    {
        null => null,
        var word when Enum.TryParse<LikenessLevel>(word, ignoreCase: true, out var level) => level,
        var word => throw Fault(line, path, $"attendu : strong, weak ou none, pas « {word} »", $"expected strong, weak or none, not '{word}'"),
    };

    private static Person PersonOf(CsvReader line, string side, string path)
    {
        var other = line.GetString($"{side}_other").Trim();
        try
        {
            return new Person(new FileKey($"{line.GetString("id")}{side}"))
            {
                UsageName = PersonName.Optional(line.GetString($"{side}_usage")),
                BirthName = PersonName.Optional(line.GetString($"{side}_birth")),
                FirstNames = PersonName.Optional(line.GetString($"{side}_first")),
                Birth = BirthOf(line, $"{side}_date", path),
                Identifiers = other.Split(' ', 2) is [var organism, var number] && organism.All(char.IsLetter) && number.All(char.IsAsciiDigit) ? [new Identifier(organism, number)] : [],
                Contacts = other.Length > 0 && other.All(letter => char.IsAsciiDigit(letter) || letter == ' ') ? [new ContactMeans(ContactKind.Telephone, other)] : [],
            };
        }
        catch (RefusalException refusal)
        {
            throw new RefusalException(path, (int)line.LineNumber, refusal.Reason);
        }
    }

    private static Birth? BirthOf(CsvReader line, string column, string path)
    {
        var text = line.GetString(column).Trim();
        if (text.Length == 0)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Birth.On(day);
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return Birth.In(month.Year, month.Month);
        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? Birth.In(year.Year)
            : throw Fault(line, path, $"{column} : attendu 1985-03-12, 1985-03 ou 1985", $"{column}: expected 1985-03-12, 1985-03 or 1985");
    }

    private static string? Optional(CsvReader line, string column) => line.TryGetFieldIndex(column, out var at) && line.GetString(at) is { Length: > 0 } text ? text : null;

    private static RefusalException Fault(CsvReader line, string path, string french, string english) => new(path, (int)line.LineNumber, french, english);
}
