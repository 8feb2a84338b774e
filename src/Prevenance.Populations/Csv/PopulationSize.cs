using System.Text;
using Prevenance.Law;

namespace Prevenance.Populations.Csv;

/// <summary>How much room a population takes, measured before anything is written.</summary>
internal sealed class PopulationSize(LegalSystem law)
{
    public int Households { get; private set; }

    public Dictionary<Entity, int> Counts { get; } = law.Entities.ToDictionary(entity => entity, _ => 0);

    public Dictionary<Entity, int> IdBytes { get; } = law.Entities.ToDictionary(entity => entity, _ => 0);

    /// <summary>The columns that are given to some only.</summary>
    public HashSet<VariableAt> Partial { get; } = [];

    public void Add(CsvHousehold household, Func<Entity, IReadOnlyList<CsvColumn>> columns)
    {
        Households++;
        foreach (var entity in law.Entities)
        {
            var rows = household.Rows(entity);
            Counts[entity] += rows.Count;
            IdBytes[entity] += rows.Sum(row => Encoding.UTF8.GetByteCount(row.Id));
            foreach (var (index, column) in columns(entity).Index().Where(column => rows.Any(row => double.IsNaN(row.Values[column.Index]))))
                Partial.Add(column.Key);
        }
    }

    public IEnumerable<(string Name, SectionEncoding Encoding, int Length)> Sections(LegalSystem of, IEnumerable<VariableAt> columns) =>
        PopulationSections.Of(of, Households, entity => Counts[entity], entity => IdBytes[entity], columns, Partial.Contains);
}
