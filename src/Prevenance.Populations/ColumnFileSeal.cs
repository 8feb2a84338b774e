using System.Security.Cryptography;

namespace Prevenance.Populations;

/// <summary>The last bytes of a columnar file: the SHA-256 of all those before, written when the file is whole.</summary>
internal static class ColumnFileSeal
{
    public const int Bytes = SHA256.HashSizeInBytes;

    private const int PartSize = 1 << 20;

    /// <summary>What the content comes to, and what the file was sealed as.</summary>
    public static (string Found, string SealedAs) Of(string path)
    {
        using var stream = File.OpenRead(path);
        var found = Hash(stream, stream.Length - Bytes);
        var written = new byte[Bytes];
        stream.ReadExactly(written);
        return (Convert.ToHexString(found), Convert.ToHexString(written));
    }

    /// <summary>The bytes that seal a content.</summary>
    public static byte[] Hash(Stream stream, long length)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var part = new byte[PartSize];
        while (length > 0)
        {
            var read = stream.Read(part, 0, (int)Math.Min(part.Length, length));
            if (read == 0)
                break;
            hash.AppendData(part, 0, read);
            length -= read;
        }
        return hash.GetHashAndReset();
    }
}
