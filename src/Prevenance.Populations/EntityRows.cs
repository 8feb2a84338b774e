using System.Runtime.InteropServices;
using Prevenance.Law;

namespace Prevenance.Populations;

/// <summary>The persons of some households, or their groups of one kind: one row each, those of a household together.</summary>
public sealed class EntityRows
{
    private readonly Dictionary<VariableAt, List<double>> values;

    internal EntityRows(Entity entity, IEnumerable<VariableAt> columns, EntityRows? of = null)
    {
        Entity = entity;
        (Households, Ids, Starts, Weights) = of is null ? (new(), new(), [0], []) : (of.Households, of.Ids, of.Starts, of.Weights);
        values = columns.Where(column => column.Variable.Entity == entity).ToDictionary(column => column, _ => new List<double>());
    }

    /// <summary>What the rows are.</summary>
    public Entity Entity { get; }

    /// <summary>The household of each row.</summary>
    public Keys Households { get; }

    /// <summary>The identifier of each row.</summary>
    public Keys Ids { get; }

    /// <summary>The first row of each household, and one more at the end.</summary>
    public List<int> Starts { get; }

    /// <summary>Of groups, how many each stands for (<see cref="ColumnHeading.Weight"/>); empty where each stands for itself.</summary>
    public List<double> Weights { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => Ids.Count;

    /// <summary>The rows of a household, by its rank.</summary>
    public IEnumerable<int> Of(int household) => Enumerable.Range(Starts[household], Starts[household + 1] - Starts[household]);

    /// <summary>The values of a column in the rows of a household, by its rank.</summary>
    public ReadOnlySpan<double> Of(int household, VariableAt column) => Values(column)[Starts[household]..Starts[household + 1]];

    /// <summary>The columns.</summary>
    public IReadOnlyCollection<VariableAt> Columns => values.Keys;

    /// <summary>The values of a column as lanes carry them, no number (<see cref="double.NaN"/>) where none was given.</summary>
    public List<double> this[VariableAt column] => values[column];

    /// <summary>Makes room for a value a row; once and for all where as many rows as may come are told.</summary>
    internal Span<double> Room(VariableAt column, int count, int most)
    {
        values[column].EnsureCapacity(most);
        CollectionsMarshal.SetCount(values[column], count);
        return CollectionsMarshal.AsSpan(values[column]);
    }

    internal ReadOnlySpan<double> Values(VariableAt column) => CollectionsMarshal.AsSpan(values[column]);

    internal void Clear(bool keysAreTexts)
    {
        Households.Clear(keysAreTexts);
        Ids.Clear(keysAreTexts);
        Weights.Clear();
        Starts.Clear();
        Starts.Add(0);
        foreach (var column in values.Values)
            column.Clear();
    }
}
