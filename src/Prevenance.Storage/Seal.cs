using System.Security.Cryptography;

namespace Prevenance.Storage;

/// <summary>Seals what is kept with a key that lies in a file of its own: who has the database alone can read nothing.</summary>
internal sealed class Seal(byte[] key)
{
    private const int KeySize = 32;

    private static readonly (int Nonce, int Tag) Sizes = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);

    /// <summary>Reads the key; makes it on the first day, for the eyes of the application's own user.</summary>
    public static Seal Open(string file)
    {
        if (!File.Exists(file))
            Write(file, RandomNumberGenerator.GetBytes(KeySize));
        return new Seal(File.ReadAllBytes(file));
    }

    public byte[] Close(byte[] plain)
    {
        var nonce = RandomNumberGenerator.GetBytes(Sizes.Nonce);
        var (cipher, tag) = (new byte[plain.Length], new byte[Sizes.Tag]);
        using var aes = new AesGcm(key, Sizes.Tag);
        aes.Encrypt(nonce, plain, cipher, tag);
        return [.. nonce, .. tag, .. cipher];
    }

    /// <exception cref="CryptographicException">It was sealed with another key, or altered.</exception>
    public byte[] Break(byte[] closed)
    {
        var plain = new byte[closed.Length - Sizes.Nonce - Sizes.Tag];
        using var aes = new AesGcm(key, Sizes.Tag);
        aes.Decrypt(closed.AsSpan(0, Sizes.Nonce), closed.AsSpan(Sizes.Nonce + Sizes.Tag), closed.AsSpan(Sizes.Nonce, Sizes.Tag), plain);
        return plain;
    }

    private static void Write(string file, byte[] key)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(file, options);
        stream.Write(key);
    }
}
