using System.Text;
using Prevenance.Law;

namespace Prevenance.Populations.Csv;

/// <summary>Some households on their way from rows to columns.</summary>
internal sealed class PopulationChunk
{
    private readonly LegalSystem law;
    private readonly ColumnFileWriter writer;
    private readonly Dictionary<string, List<double>> pending = [];
    private readonly Dictionary<string, int> written = [];
    private readonly Dictionary<Entity, (string Value, string? Given, double Default)[]> columns;
    private readonly Dictionary<Entity, int> counts;
    private readonly Dictionary<Entity, int> idBytes;

    public PopulationChunk(LegalSystem law, ColumnFileWriter writer, Func<Entity, IReadOnlyList<CsvColumn>> columns, HashSet<VariableAt> partial)
    {
        (this.law, this.writer) = (law, writer);
        this.columns = law.Entities.ToDictionary(entity => entity, entity => columns(entity).Select(column => (
            FilePopulation.ValueSection(column.Key),
            partial.Contains(column.Key) ? PopulationSections.Given(column.Key) : null,
            column.Variable.Default)).ToArray());
        (counts, idBytes) = (law.Entities.ToDictionary(entity => entity, _ => 0), law.Entities.ToDictionary(entity => entity, _ => 0));
        foreach (var entity in law.Entities)
        {
            // Each of these sections tells where instances begin: the first begins at nothing.
            Put(FilePopulation.StartSection(entity), 0);
            Put(PopulationSections.IdStart(entity), 0);
        }
    }

    public void Add(CsvHousehold household)
    {
        foreach (var (place, group) in law.Groups.Index())
        {
            var numbers = household.Rows(group).Index().ToDictionary(row => row.Item.Id, row => counts[group] + row.Index);
            foreach (var person in household.Rows(law.Person))
            {
                Put(FilePopulation.GroupSection(group), numbers[person.Places[place].Group]);
                Put(FilePopulation.RoleSection(group), person.Places[place].Role);
            }
        }
        foreach (var entity in law.Entities)
            AddRows(entity, household.Rows(entity));
    }

    /// <summary>Writes what was added.</summary>
    public void Flush()
    {
        foreach (var (section, values) in pending)
        {
            writer.Write(section, written[section], System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values));
            written[section] += values.Count;
            values.Clear();
        }
    }

    private void AddRows(Entity entity, IReadOnlyList<CsvRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var (index, (section, given, usual)) in columns[entity].Index())
            {
                var isGiven = !double.IsNaN(row.Values[index]);
                Put(section, isGiven ? row.Values[index] : usual);
                if (given is not null)
                    Put(given, isGiven ? 1 : 0);
            }
            foreach (var one in Encoding.UTF8.GetBytes(row.Id))
                Put(PopulationSections.IdBytes(entity), one);
            idBytes[entity] += Encoding.UTF8.GetByteCount(row.Id);
            Put(PopulationSections.IdStart(entity), idBytes[entity]);
        }
        counts[entity] += rows.Count;
        Put(FilePopulation.StartSection(entity), counts[entity]);
    }

    private void Put(string section, double value)
    {
        if (!pending.TryGetValue(section, out var values))
        {
            pending.Add(section, values = []);
            written.Add(section, 0);
        }
        values.Add(value);
    }
}
