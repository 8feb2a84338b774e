using System.Security.Cryptography;
using System.Text;

namespace Prevenance.Storage;

/// <summary>Seals what is kept with a key that lies in a file of its own: who has the database alone can read nothing.</summary>
public sealed class Seal
{
    internal const int KeySize = 32;

    private static readonly (int Nonce, int Tag) Sizes = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);

    private readonly byte[] key;
    private readonly byte[] nameKey;

    /// <param name="key">Thirty-two bytes.</param>
    public Seal(byte[] key)
    {
        this.key = key;
        nameKey = KeyFor("names of kept boxes");
        Mark = KeyFor("mark of the key");
    }

    /// <summary>What tells this key from any other, and nothing about it.</summary>
    internal byte[] Mark { get; }

    /// <summary>A seal with a new key.</summary>
    public static Seal New(out byte[] key) => new(key = RandomNumberGenerator.GetBytes(KeySize));

    /// <summary>Another key, drawn from this one, for one purpose: what serves for one opens nothing of another.</summary>
    public byte[] KeyFor(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeySize, info: Encoding.UTF8.GetBytes(purpose));

    /// <summary>Another seal, for one purpose.</summary>
    public Seal For(string purpose) => new(KeyFor(purpose));

    /// <summary>Seals: what comes out tells nothing to who has no key, and cannot be altered unseen.</summary>
    public byte[] Close(byte[] plain)
    {
        var nonce = RandomNumberGenerator.GetBytes(Sizes.Nonce);
        var (cipher, tag) = (new byte[plain.Length], new byte[Sizes.Tag]);
        using var aes = new AesGcm(key, Sizes.Tag);
        aes.Encrypt(nonce, plain, cipher, tag);
        return [.. nonce, .. tag, .. cipher];
    }

    /// <returns>What was closed; nothing when it was sealed with another key, or altered.</returns>
    public byte[]? TryBreak(byte[] closed)
    {
        if (closed.Length < Sizes.Nonce + Sizes.Tag)
            return null;
        var plain = new byte[closed.Length - Sizes.Nonce - Sizes.Tag];
        using var aes = new AesGcm(key, Sizes.Tag);
        try
        {
            aes.Decrypt(closed.AsSpan(0, Sizes.Nonce), closed.AsSpan(Sizes.Nonce + Sizes.Tag), closed.AsSpan(Sizes.Nonce, Sizes.Tag), plain);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    /// <summary>Seals the key of another seal.</summary>
    internal byte[] CloseKey(Seal other) => Close(other.key);

    /// <returns>The seal whose key was closed; nothing when that was done with another key, or altered.</returns>
    internal Seal? OpenKey(byte[] closed) => TryBreak(closed) is { } opened ? new Seal(opened) : null;

    /// <summary>The name of a row, drawn from what a browser asks for: who has the database alone cannot try codes on it.</summary>
    public string NameOf(string asked) => Convert.ToHexStringLower(HMACSHA256.HashData(nameKey, Encoding.UTF8.GetBytes(asked)));
}
