using System.Net;
using Npgsql;

namespace Prevenance.Storage;

/// <summary>
/// How to reach a PostgreSQL, in the words of its own tools (<c>postgres://user:password@host:5432/database</c>) or in those of Npgsql. On another machine
/// it is reached by TLS, and shows by its certificate that it is itself.
/// </summary>
public static class PostgreSqlAddress
{
    private const string Mode = "SSL Mode";

    /// <param name="told">Either form.</param>
    /// <returns>The form that Npgsql reads (<c>Host=…;Database=…;Username=…;Password=…</c>).</returns>
    /// <exception cref="StoreException">It is neither, or it asks for less than that. What was told may hold a password, and is not repeated.</exception>
    public static string Read(string told)
    {
        try
        {
            var read = Uri.TryCreate(told, UriKind.Absolute, out var address) && address.Scheme is "postgres" or "postgresql" ? Of(address) : new NpgsqlConnectionStringBuilder(told);
            return Protected(read).ConnectionString;
        }
        catch (ArgumentException fault)
        {
            throw new StoreException(StoreFault.Connection, StorePlace.PostgreSqlSetting, fault);
        }
    }

    private static NpgsqlConnectionStringBuilder Protected(NpgsqlConnectionStringBuilder read)
    {
        if ((read.Host ?? "").Split(',').All(IsThisMachine))
            return read;
        if (!read.Keys.Cast<string>().Contains(Mode, StringComparer.OrdinalIgnoreCase))
            read.SslMode = SslMode.VerifyFull;
        return read.SslMode == SslMode.VerifyFull ? read : throw new StoreException(StoreFault.Unprotected, StorePlace.PostgreSqlSetting);
    }

    /// <summary>A socket of this machine, or an address that leads nowhere else.</summary>
    private static bool IsThisMachine(string host) => host.Length == 0 || host[0] is '/' or '@'
        || (IPEndPoint.TryParse(host, out var address) ? IPAddress.IsLoopback(address.Address) : string.Equals(host.Split(':')[0], "localhost", StringComparison.OrdinalIgnoreCase));

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
