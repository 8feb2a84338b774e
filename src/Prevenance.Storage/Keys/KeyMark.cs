using Microsoft.EntityFrameworkCore;

namespace Prevenance.Storage.Keys;

/// <summary>Which key the rows of the store were written under, so that another one is noticed before anything is taken.</summary>
internal sealed class KeyMark
{
    private const int Only = 1;

    public int Id { get; init; } = Only;

    /// <summary>Drawn from the key, and tells nothing about it.</summary>
    public required byte[] Mark { get; set; }

    /// <summary>The seal of a store whose rows it opens; made on the first day, and whenever nothing is kept.</summary>
    /// <param name="records">Where the mark is noted.</param>
    /// <param name="path">The file of the key.</param>
    /// <param name="hasSealedRows">Whether rows stand that only their own key opens; asked only where the key is not the one that is known.</param>
    /// <exception cref="StoreException">Rows stand that no key here opens.</exception>
    public static Seal Require(KeyRecords records, string path, Func<bool> hasSealedRows)
    {
        var (known, written) = (KeyFile.Find(path), records.Marks.FirstOrDefault());
        if (known is null && hasSealedRows())
            throw new StoreException(StoreFault.KeyMissing, path);
        if (known is not null && written is not null && !written.IsOf(known) && hasSealedRows())
            throw new StoreException(StoreFault.KeyForeign, path);
        var seal = known ?? KeyFile.Make(path);
        if (written is null)
            records.Marks.Add(new KeyMark { Mark = seal.Mark });
        else if (!written.IsOf(seal))
            written.Mark = seal.Mark;
        records.SaveChanges();
        return seal;
    }

    private bool IsOf(Seal seal) => Mark.AsSpan().SequenceEqual(seal.Mark);
}
