namespace Prevenance.Territory.Imports;

/// <summary>How the file of a source is written.</summary>
public enum SourceForm
{
    /// <summary>CSV with a heading, whatever separates its cells.</summary>
    Table,

    /// <summary>Areas, in GeoJSON.</summary>
    Shapes,

    /// <summary>A GTFS archive: its tables are kept, and beside them the stops that they leave.</summary>
    Timetables,
}
