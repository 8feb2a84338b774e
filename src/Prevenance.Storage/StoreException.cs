namespace Prevenance.Storage;

/// <summary>Why a store cannot be opened.</summary>
public enum StoreFault
{
    /// <summary>The folder cannot be made, read or written.</summary>
    Folder,

    /// <summary>The database is damaged, or is none.</summary>
    Database,

    /// <summary>What tells how to reach the database's server cannot be read.</summary>
    Connection,

    /// <summary>The database's server does not answer, or refuses.</summary>
    Server,

    /// <summary>There is no key, and rows stand that only the lost one opens.</summary>
    KeyMissing,

    /// <summary>The file of the key does not hold a key: it is empty, cut off or too long.</summary>
    KeyUnreadable,

    /// <summary>The key is another one than that of the rows that stand.</summary>
    KeyForeign,
}

/// <summary>A store cannot be opened. Nothing was written in it.</summary>
public sealed class StoreException(StoreFault fault, string place, Exception? cause = null)
    : Exception($"{fault}: {place}", cause)
{
    public StoreFault Fault { get; } = fault;

    /// <summary>The file or folder that is at fault.</summary>
    public string Place { get; } = place;
}
