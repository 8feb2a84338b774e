using System.Security.Cryptography;
using System.Text;

namespace Prevenance.Directories.Formats.Hsds;

/// <summary>Identifiers as HSDS has them: a UUID that stays, drawn from what is named (RFC 9562, version 8).</summary>
internal static class HsdsIds
{
    private const int Length = 16;

    public static string Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..Length];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
