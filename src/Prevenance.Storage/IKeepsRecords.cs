namespace Prevenance.Storage;

/// <summary>A module that keeps records, as the store needs to know it.</summary>
public interface IKeepsRecords
{
    /// <summary>Brings the module's tables up to date.</summary>
    void Migrate(Database database);

    /// <summary>Whether rows stand that only the store's key opens: while they do, it may not be replaced.</summary>
    bool HasSealedRows(Database database);

    /// <summary>
    /// The tables that hold keys of others' rows. They are copied apart, and only their last copy is kept: a key that was destroyed then opens
    /// nothing in any copy.
    /// </summary>
    IReadOnlyList<string> KeyTables => [];
}
