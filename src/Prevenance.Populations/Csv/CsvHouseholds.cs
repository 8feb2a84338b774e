using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Populations.Csv;

/// <summary>
/// Reads a folder of CSV files household by household. Rows of a household stand together, and households come in the
/// same order in every file: a file of any size is read in the memory of one household, and of the identifiers seen.
/// </summary>
internal sealed class CsvHouseholds : IDisposable
{
    private readonly LegalSystem law;
    private readonly List<CsvTable> tables;
    private readonly bool[] isRead;
    private readonly List<HashSet<UInt128>> seen;
    private readonly HashSet<UInt128> householdsSeen = [];
    private readonly CsvHousehold household;

    public CsvHouseholds(string folder, LegalSystem law)
    {
        this.law = law;
        tables = [.. law.Entities.Select(entity => CsvTable.Open(folder, entity, law))];
        isRead = [.. tables.Select(table => table.Read())];
        seen = [.. tables.Select(_ => new HashSet<UInt128>())];
        household = new CsvHousehold(law);
    }

    /// <summary>The columns of all files.</summary>
    public IReadOnlyList<VariableAt> Columns => [.. tables.SelectMany(table => table.Columns).Select(column => column.Key)];

    /// <summary>The next household, in memory that serves the one after; nothing at the end.</summary>
    /// <exception cref="RefusalException">A row is wrong, twice there, or in no household.</exception>
    public CsvHousehold? Next()
    {
        if (!isRead[0])
            return tables.Index().FirstOrDefault(table => isRead[table.Index]) is { Item: { } left } ? throw Stray(left) : null;
        var name = tables[0].Household;
        if (!householdsSeen.Add(Fingerprint(name)))
            throw CsvFault.At(tables[0].Path, tables[0].Line, new Text($"le foyer « {name} » était déjà là : les lignes d’un foyer se suivent", $"household '{name}' was there before: the rows of a household stand together"));
        household.Begin(name);
        for (var table = 0; table < tables.Count; table++)
            ReadRows(table, name);
        CsvPlaces.Check(household, law, tables);
        CsvChecks.Check(household, law, tables);
        return household;
    }

    public void Dispose() => tables.ForEach(table => table.Dispose());

    private void ReadRows(int number, string name)
    {
        var table = tables[number];
        while (isRead[number] && table.Household == name)
        {
            if (table.Id.Length == 0)
                throw CsvFault.At(table.Path, table.Line, new Text("attendu : un identifiant dans « id »", "expected an identifier in 'id'"));
            if (!seen[number].Add(Fingerprint(table.Id)))
                throw CsvFault.At(table.Path, table.Line, new Text($"« {table.Id} » s’y trouve deux fois : un identifiant ne sert qu’une fois dans un fichier", $"'{table.Id}' is there twice: identifiers are used once in a file"));
            household.Add(table.Entity, ReadRow(table));
            isRead[number] = table.Read();
        }
        if (household.Rows(table.Entity).Count == 0)
            throw isRead[number] ? Stray(table) : CsvFault.At(table.Path, table.Line, new Text($"le foyer « {name} » de {CsvTable.FileName(law.Person)} n’a pas de ligne ici", $"household '{name}' of {CsvTable.FileName(law.Person)} has no row here"));
    }

    private CsvRow ReadRow(CsvTable table) => new(
        table.Line,
        table.Id,
        [.. table.Columns.Select(column => column.Value(table))],
        table.Entity.IsPerson ? [.. law.Groups.Select((group, place) => CsvPlaces.Read(table, group, 2 + (2 * place)))] : []);

    private RefusalException Stray(CsvTable table) => CsvFault.At(
        table.Path, table.Line, new Text(
            $"le foyer « {table.Household} » n’a personne à cette place de {CsvTable.FileName(law.Person)} : les foyers viennent dans le même ordre dans chaque fichier",
            $"household '{table.Household}' has no person at this place of {CsvTable.FileName(law.Person)}: households come in the same order in every file"));

    /// <summary>Identifiers are kept as fingerprints of 128 bits, so that millions of them fit in memory.</summary>
    private static UInt128 Fingerprint(string id) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
