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

    /// <summary>The database's server is on another machine, and its setting asks for less than TLS with its certificate.</summary>
    Unprotected,

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
/// <param name="fault">Why.</param>
/// <param name="place">The file, the folder or the server that is at fault.</param>
/// <param name="cause">What was met there.</param>
public sealed class StoreException(StoreFault fault, string place, Exception? cause = null) : RefusalException(place, Words(fault, cause?.Message), cause)
{
    public StoreFault Fault { get; } = fault;

    /// <summary>What is wrong, and what to do.</summary>
    private static Text Words(StoreFault fault, string? met) => fault switch
    {
        StoreFault.KeyMissing => new(
            "cette clé manque : la base garde des demandes que seule elle ouvre. Remettez la clé depuis une sauvegarde ; si elle est perdue, déplacez prevenance.db pour repartir de rien, ou fermez les demandes avec « callbacks close --before ».",
            "this key is missing: the database keeps requests that only it opens. Put the key back from a backup; if it is lost, move prevenance.db away to start afresh, or close the requests with 'callbacks close --before'."),
        StoreFault.KeyUnreadable => new(
            "ce fichier n’est pas une clé ; attendu : 32 octets. Remettez la clé depuis une sauvegarde.",
            "this file is no key; expected 32 bytes. Put the key back from a backup."),
        StoreFault.KeyForeign => new(
            "ce n’est pas la clé de cette base : ce qu’elle garde ne s’ouvre pas avec. Remettez la bonne clé, ou déplacez prevenance.db pour repartir de rien.",
            "this is not the key of this database: what it keeps does not open with it. Put the right key back, or move prevenance.db away to start afresh."),
        StoreFault.Database => new(
            "cette base est abîmée, ou n’est pas la nôtre. Remettez-la depuis une sauvegarde, ou déplacez-la pour repartir de rien.",
            "this database is damaged, or is not ours. Put it back from a backup, or move it away to start afresh."),
        StoreFault.Connection => new(
            "ceci ne dit pas comment joindre PostgreSQL ; attendu : Host=…;Database=…;Username=…;Password=…",
            "this does not say how to reach PostgreSQL; expected Host=…;Database=…;Username=…;Password=…"),
        StoreFault.Unprotected => new(
            "ce PostgreSQL est sur une autre machine, et ce réglage laisse la ligne lisible ou le serveur à n’importe qui : ôtez « SSL Mode », ou écrivez SSL Mode=VerifyFull (et Root Certificate=… si son certificat n’est pas public).",
            "this PostgreSQL is on another machine, and this setting leaves the line readable or the server anybody's: take 'SSL Mode' out, or write SSL Mode=VerifyFull (and Root Certificate=… where its certificate is not public)."),
        StoreFault.Server => Text.Of($"PostgreSQL ne répond pas, ou refuse : {met}", $"PostgreSQL does not answer, or refuses: {met}"),
        _ => Text.Of($"impossible d’y lire et d’y écrire : {met}", $"cannot be read and written: {met}"),
    };
}
