namespace Prevenance.Territory.Imports;

/// <summary>A column that is read of a source.</summary>
/// <param name="Name">Its official name, under which it is kept.</param>
/// <param name="Holds">What its cells hold.</param>
/// <param name="Others">The names that it bears elsewhere: other years, other publishers of the same figures.</param>
public sealed record SourceColumn(string Name, CellKind Holds = CellKind.Text, params string[] Others)
{
    /// <summary>Whether a file without it is refused, and a line that leaves it empty.</summary>
    public bool IsRequired { get; init; }

    public bool IsNamed(string heading) => Others.Prepend(Name).Contains(heading.Trim(), StringComparer.OrdinalIgnoreCase);
}
