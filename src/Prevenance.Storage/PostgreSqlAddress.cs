using Npgsql;

namespace Prevenance.Storage;

/// <summary>How to reach a PostgreSQL, in the words of its own tools (<c>postgres://user:password@host:5432/database</c>) or in those of Npgsql.</summary>
public static class PostgreSqlAddress
{
    /// <param name="told">Either form.</param>
    /// <returns>The form that Npgsql reads (<c>Host=…;Database=…;Username=…;Password=…</c>).</returns>
    /// <exception cref="StoreException">It is neither. What was told may hold a password, and is not repeated.</exception>
    public static string Read(string told)
    {
        try
        {
            return Uri.TryCreate(told, UriKind.Absolute, out var address) && address.Scheme is "postgres" or "postgresql"
                ? Of(address).ConnectionString
                : new NpgsqlConnectionStringBuilder(told).ConnectionString;
        }
        catch (ArgumentException fault)
        {
            throw new StoreException(StoreFault.Connection, StorePlace.PostgreSqlSetting, fault);
        }
    }

    private static NpgsqlConnectionStringBuilder Of(Uri address)
    {
        var who = address.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        var read = new NpgsqlConnectionStringBuilder { Host = address.Host, Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')) };
        if (address.Port > 0)
            read.Port = address.Port;
        if (who[0].Length > 0)
            read.Username = who[0];
        if (who.Length > 1)
            read.Password = who[1];
        foreach (var option in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(option => option.Split('=', 2)))
            read[Uri.UnescapeDataString(option[0])] = Uri.UnescapeDataString(option.ElementAtOrDefault(1) ?? "");
        return read;
    }
}
