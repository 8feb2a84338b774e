using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>
/// What the last flow said of people of its households, opened: sealed with her key for who has a file, with the store's while nobody said whose file
/// she has.
/// </summary>
/// <param name="context">Open for as long as something is asked.</param>
/// <param name="store">Opened with its key.</param>
internal sealed class RsaContents(CaseworkRecords context, Store store)
{
    private readonly PersonKeys keys = new(store);
    private readonly Seal own = OfWaiting(store);

    /// <summary>What seals those of whom nobody said whose file they have.</summary>
    public static Seal OfWaiting(Store store) => store.Seal!.For("people of the rsa flow who wait");

    /// <summary>Those of some rows of whom something is kept that opens.</summary>
    public async Task<IReadOnlyList<(RsaMemberRow Row, RsaMemberJson Told)>> Of(Expression<Func<RsaMemberRow, bool>> which)
    {
        var rows = await (from member in context.RsaMembers.AsNoTracking().Where(which)
                          join key in context.Keys.AsNoTracking() on member.Person equals key.Person into hers
                          from key in hers.DefaultIfEmpty()
                          orderby member.Id
                          select new { Member = member, Key = key == null ? null : key.Sealed }).ToListAsync();
        return [.. from row in rows
                   let told = Open(row.Member, row.Key)
                   where told is not null
                   select (row.Member, told)];
    }

    private RsaMemberJson? Open(RsaMemberRow member, byte[]? key) => member switch
    {
        { Person: null, Waiting: { } waiting } => own.Read<RsaMemberJson>(waiting),
        { Sealed: { } closed } => keys.Open(key)?.Read<RsaMemberJson>(closed),
        _ => null,
    };
}
