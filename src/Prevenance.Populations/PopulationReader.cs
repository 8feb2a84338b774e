using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Populations;
using Prevenance.Populations.Parquet;

namespace Prevenance.Populations;

/// <summary>Reads the units of a population in any order, each in the memory of the one before. One for each thread.</summary>
public sealed class PopulationReader : IDisposable
{
    private readonly HouseholdIndex index;
    private readonly IReadOnlyList<EntityReader> entities;
    private readonly PopulationUnit unit;
    private readonly Keys groups = new();

    internal PopulationReader(LegalSystem law, IEnumerable<EntityFiles> files, HouseholdIndex index, IReadOnlyCollection<VariableAt> columns)
    {
        (this.index, entities) = (index, [.. files.Select(one => new EntityReader(one))]);
        unit = new PopulationUnit(law, columns);
    }

    /// <summary>The unit that is read into.</summary>
    public PopulationUnit Unit => unit;

    /// <summary>Reads a unit.</summary>
    /// <exception cref="RefusalException">A file is corrupted, or the files contradict one another.</exception>
    public PopulationUnit Read(int number)
    {
        var rows = entities.Select(entity => (entity.Files, Rows: index.Rows(entity.Files.Entity, number))).ToList();
        unit.Clear(keysAreTexts: false);
        foreach (var (entity, (files, own)) in entities.Zip(rows))
        {
            entity.ReadKeys(ColumnHeading.Household, own, unit.Rows(files.Entity).Households);
            entity.ReadKeys(ColumnHeading.Id, own, unit.Rows(files.Entity).Ids);
            if (files.HasWeights)
                entity.ReadWeights(own, unit.Rows(files.Entity).Weights);
            foreach (var column in unit.Rows(files.Entity).Columns)
                entity.ReadValues(column, own, unit.Rows(files.Entity).Room(column, own.Count, index.MostRows(files.Entity)));
        }
        UnitAssembly.FindHouseholds(unit, rows);
        foreach (var (files, own) in rows.Skip(1))
        {
            ReadPlaces(files.Entity, rows[0].Rows);
            UnitAssembly.RequireRoles(unit, files.Entity, files, own.First);
        }
        return unit;
    }

    public void Dispose()
    {
        foreach (var entity in entities)
            entity.Dispose();
    }

    private void ReadPlaces(Entity group, LaneRange persons)
    {
        entities[0].ReadKeys(group.Key, persons, groups);
        UnitAssembly.FindGroups(unit, group, groups, entities[0].Files, persons.First);
        entities[0].ReadRoles(group, persons, unit.Places(group).RolesOf(persons.Count));
    }
}
