using Microsoft.EntityFrameworkCore;

namespace Prevenance.Storage.Keys;

/// <summary>
/// Which key of a file opens the store, so that another one is noticed before anything is taken. The key on the first day seals the rows itself;
/// one that came after it opens the one that does, which is kept here sealed with it.
/// </summary>
internal sealed class KeyMark
{
    private const int First = 1;

    public int Id { get; init; } = First;

    /// <summary>Drawn from the key of the file, and tells nothing about it.</summary>
    public required byte[] Mark { get; set; }

    /// <summary>The key that the rows are sealed with, sealed with that of the file; nothing where they are the same.</summary>
    public byte[]? Sealed { get; set; }

    /// <summary>The seal of a store whose rows it opens; made on the first day, and whenever nothing is kept.</summary>
    /// <param name="records">Where the mark is noted.</param>
    /// <param name="path">The file of the key.</param>
    /// <param name="hasSealedRows">Whether rows stand that only their own key opens; asked only where the key is not the one that is known.</param>
    /// <exception cref="StoreException">Rows stand that no key here opens.</exception>
    public static Seal Require(KeyRecords records, string path, Func<bool> hasSealedRows)
    {
        var known = KeyFile.Find(path);
        if (known is not null && Opened(records, known) is { } opened)
            return opened;
        if (known is null && hasSealedRows())
            throw new StoreException(StoreFault.KeyMissing, path);
        if (known is not null && records.Marks.Any() && hasSealedRows())
            throw new StoreException(StoreFault.KeyForeign, path);
        var seal = known ?? KeyFile.Make(path);
        Replace(records, new KeyMark { Mark = seal.Mark });
        return seal;
    }

    /// <summary>What opens the rows, by the key of the file; nothing where it is not theirs.</summary>
    public static Seal? Opened(KeyRecords records, Seal known) => records.Marks.AsNoTracking().ToList().Find(mark => mark.IsOf(known)) switch
    {
        null => null,
        { Sealed: { } closed } => known.OpenKey(closed),
        _ => known,
    };

    /// <summary>Puts another key in the place of that of the file. Stopped anywhere, the file that stands opens the store.</summary>
    /// <param name="records">Where the mark is noted.</param>
    /// <param name="path">The file of the key.</param>
    /// <param name="own">What the rows are sealed with.</param>
    public static void Renew(KeyRecords records, string path, Seal own)
    {
        var next = path + ".next";
        File.Delete(next);
        var seal = KeyFile.Make(next);
        var mark = new KeyMark { Id = records.Marks.Max(other => other.Id) + 1, Mark = seal.Mark, Sealed = seal.CloseKey(own) };
        records.Marks.Add(mark);
        records.SaveChanges();
        File.Move(next, path, overwrite: true);
        records.Marks.Where(other => other.Id != mark.Id).ExecuteDelete();
    }

    private static void Replace(KeyRecords records, KeyMark mark)
    {
        records.Marks.ExecuteDelete();
        records.Marks.Add(mark);
        records.SaveChanges();
    }

    private bool IsOf(Seal seal) => Mark.AsSpan().SequenceEqual(seal.Mark);
}
