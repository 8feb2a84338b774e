using Prevenance.Law;

namespace Prevenance.Populations.Csv;

/// <summary>The rows of one household, read and checked.</summary>
internal sealed class CsvHousehold(LegalSystem law)
{
    private readonly Dictionary<Entity, List<CsvRow>> rows = law.Entities.ToDictionary(entity => entity, _ => new List<CsvRow>());

    public IReadOnlyList<CsvRow> Rows(Entity entity) => rows[entity];

    public void Add(Entity entity, CsvRow row) => rows[entity].Add(row);

    /// <summary>What it is called in the files.</summary>
    public string Name { get; private set; } = "";

    public void Begin(string name)
    {
        Name = name;
        foreach (var list in rows.Values)
            list.Clear();
    }
}

/// <summary>One person or group.</summary>
/// <param name="Line">Where it stands in its file.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Values">Its values, in the order of the columns; not a number where none is given.</param>
/// <param name="Places">For a person, its group in each kind of group and its simple role there, as an index.</param>
internal sealed record CsvRow(int Line, string Id, double[] Values, (string Group, int Role)[] Places);
