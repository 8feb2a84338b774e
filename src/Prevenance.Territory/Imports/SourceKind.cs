namespace Prevenance.Territory.Imports;

/// <summary>A kind of open source that a territory can be told by.</summary>
/// <param name="Name">As the command names it.</param>
/// <param name="Form">How its file is written.</param>
/// <param name="Label">What it is.</param>
/// <param name="Purpose">What cannot be told without it.</param>
/// <param name="Publisher">Who publishes it, unless the import says otherwise.</param>
/// <param name="Licence">Under what terms, where they are known and the same everywhere.</param>
public sealed record SourceKind(string Name, SourceForm Form, Text Label, Text Purpose, string Publisher, string? Licence)
{
    /// <summary>The columns that are read: of outlines, the properties.</summary>
    public required IReadOnlyList<SourceColumn> Columns { get; init; }

    /// <summary>The column that no two lines share; nothing where lines have no name of their own.</summary>
    public string? Key { get; init; }

    /// <summary>Whether every other column that holds numbers is a figure too, under the name that the file gives it.</summary>
    public bool TakesOtherFigures { get; init; }

    /// <summary>The figures of areas among its columns.</summary>
    public IEnumerable<string> Figures => Columns.Where(column => column.Holds == CellKind.Figure).Select(column => column.Name);

    public override string ToString() => Name;
}
