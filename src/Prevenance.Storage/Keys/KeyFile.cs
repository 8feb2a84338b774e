namespace Prevenance.Storage.Keys;

/// <summary>The file of the key, for the eyes of the application's own user.</summary>
internal static class KeyFile
{
    /// <returns>The key; nothing where there is no file.</returns>
    /// <exception cref="StoreException">The file holds no key.</exception>
    public static Seal? Find(string path)
    {
        if (!File.Exists(path))
            return null;
        if (new FileInfo(path).Length != Seal.KeySize)
            throw new StoreException(StoreFault.KeyUnreadable, path);
        return new Seal(File.ReadAllBytes(path));
    }

    public static Seal Make(string path)
    {
        var seal = Seal.New(out var key);
        using var stream = new FileStream(path, OwnFiles.New());
        stream.Write(key);
        stream.Flush(flushToDisk: true);
        return seal;
    }
}
