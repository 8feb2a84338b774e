namespace Prevenance.Populations;

/// <summary>Memory that each thread keeps for what it reads and writes next.</summary>
internal static class Scratch
{
    [ThreadStatic]
    private static byte[]? bytes;

    public static Span<byte> Bytes(int length)
    {
        if (bytes is null || bytes.Length < length)
            bytes = new byte[Math.Max(length, 64 * 1024)];
        return bytes.AsSpan(0, length);
    }
}
