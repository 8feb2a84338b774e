using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Populations.Parquet;

/// <summary>
/// Where units begin among the rows of each entity. Whoever wrote the files cut them into row groups as they liked: a unit is the same
/// households in each, and a row group where the files are ours.
/// </summary>
internal sealed class HouseholdIndex
{
    private const int RowsAtATime = 65_536;

    private readonly Dictionary<Entity, List<int>> starts = [];

    /// <summary>How many households there are.</summary>
    public int Households { get; private set; }

    /// <summary>The rows of a unit.</summary>
    public LaneRange Rows(Entity entity, int unit) => new(starts[entity][unit], starts[entity][unit + 1] - starts[entity][unit]);

    /// <summary>The most rows that a unit has.</summary>
    public int MostRows(Entity entity) => starts[entity].Zip(starts[entity].Skip(1), (from, to) => to - from).Max();

    /// <exception cref="RefusalException">The files tell of nobody, or not of as many households.</exception>
    public static HouseholdIndex Of(IReadOnlyList<EntityFiles> entities, int householdsPerUnit)
    {
        var index = new HouseholdIndex();
        foreach (var files in entities)
        {
            var households = index.Add(files, householdsPerUnit);
            if (households == 0)
                throw new RefusalException(files.Paths[0], new Text("attendu : au moins une ligne", "expected one row at least"));
            if (files == entities[0])
                index.Households = households;
            else if (households != index.Households)
                throw new RefusalException(files.Paths[0], new Text(
                    $"{households} foyers s’y suivent, et {index.Households} dans {entities[0].Paths[0]} : les lignes d’un foyer se suivent, et les foyers viennent dans le même ordre dans chaque fichier",
                    $"{households} households follow one another there, and {index.Households} in {entities[0].Paths[0]}: the rows of a household stand together, and households come in the same order in every file"));
        }
        return index;
    }

    private int Add(EntityFiles files, int householdsPerUnit)
    {
        using var reader = new EntityReader(files);
        var (households, begins, keys, last) = (0, new List<int>(), new Keys(), new Keys());
        for (var first = 0; first < files.Count; first += RowsAtATime)
        {
            reader.ReadKeys(ColumnHeading.Household, new LaneRange(first, Math.Min(RowsAtATime, files.Count - first)), keys);
            for (var row = 0; row < keys.Count; row++)
            {
                if (row > 0 ? keys.Same(row, keys, row - 1) : last.Count > 0 && keys.Same(0, last, last.Count - 1))
                    continue;
                if (households++ % householdsPerUnit == 0)
                    begins.Add(first + row);
            }
            (keys, last) = (last, keys);
        }
        starts[files.Entity] = [.. begins, files.Count];
        return households;
    }
}
