using Microsoft.EntityFrameworkCore;

namespace Prevenance.Storage;

/// <summary>Which key the rows of the store were written under, so that another one is noticed before anything is taken.</summary>
internal sealed class KeyMark
{
    private const int Only = 1;

    public int Id { get; init; } = Only;

    /// <summary>Drawn from the key, and tells nothing about it.</summary>
    public required byte[] Mark { get; set; }

    /// <summary>The seal of a store whose rows it opens; made on the first day, and whenever nothing is kept.</summary>
    /// <exception cref="StoreException">Rows stand that no key here opens.</exception>
    public static Seal Require(StoreContext context, string path)
    {
        var known = KeyFile.Find(path);
        if (known is null && HasRows(context))
            throw new StoreException(StoreFault.KeyMissing, path);
        if (known is not null && !IsKeyOf(context, known))
            throw new StoreException(StoreFault.KeyForeign, path);
        var seal = known ?? KeyFile.Make(path);
        Set(context, seal);
        return seal;
    }

    private static bool HasRows(StoreContext context) => context.Callbacks.Any() || context.Kept.Any();

    private static bool IsKeyOf(StoreContext context, Seal seal)
    {
        if (!HasRows(context))
            return true;
        if (context.KeyMarks.AsNoTracking().FirstOrDefault() is { } written)
            return written.Mark.AsSpan().SequenceEqual(seal.Mark);
        // Written before keys were marked: the callbacks themselves tell, of which one may be damaged but not all.
        var callbacks = context.Callbacks.AsNoTracking().ToList();
        return callbacks.Count == 0 || callbacks.Any(row => seal.TryBreak(row.Sealed) is not null);
    }

    private static void Set(StoreContext context, Seal seal)
    {
        if (context.KeyMarks.FirstOrDefault() is not { } written)
            context.KeyMarks.Add(new KeyMark { Mark = seal.Mark });
        else if (!written.Mark.AsSpan().SequenceEqual(seal.Mark))
            written.Mark = seal.Mark;
        context.SaveChanges();
    }
}
