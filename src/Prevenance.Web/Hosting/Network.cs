using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Hosting;

/// <summary>
/// From where a request comes, as limits count it: an IPv4 address and the 256 around it; for IPv6, where one person has more
/// addresses than can be counted, the /64 that a home is given and the /48 around it.
/// </summary>
internal static class Network
{
    private const int BitsOfHome = 64;
    private const int BitsAroundHome = 48;
    private const int BitsAroundAddress = 24;

    public static string Own(HttpContext context) => Prefix(context, 32, BitsOfHome);

    public static string Around(HttpContext context) => Prefix(context, BitsAroundAddress, BitsAroundHome);

    private static string Prefix(HttpContext context, int bits, int bitsOfV6)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        var kept = address.AddressFamily == AddressFamily.InterNetworkV6 ? bitsOfV6 : bits;
        Array.Clear(bytes, kept / 8, bytes.Length - (kept / 8));
        return $"{new IPAddress(bytes)}/{kept}";
    }
}
