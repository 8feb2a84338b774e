using Prevenance.Law.Populations;

namespace Prevenance.Populations.Parquet;

/// <summary>Rows of one entity that stand together in a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Number">Which of its row groups.</param>
/// <param name="Rows">Which rows of the entity it holds.</param>
internal sealed record RowGroupPlace(string Path, int Number, LaneRange Rows)
{
    /// <summary>The rows of a range that stand here.</summary>
    public LaneRange Within(LaneRange rows)
    {
        var first = Math.Max(rows.First, Rows.First);
        return new LaneRange(first, Math.Min(rows.First + rows.Count, Rows.First + Rows.Count) - first);
    }
}
