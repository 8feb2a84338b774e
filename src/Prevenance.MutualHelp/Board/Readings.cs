using Microsoft.EntityFrameworkCore;
using Prevenance.MutualHelp.Records;

namespace Prevenance.MutualHelp.Board;

/// <summary>That a human read something of a member's.</summary>
/// <param name="About">The post, the appeal, or the word to the animators.</param>
/// <param name="Reader">The account of who read.</param>
/// <param name="On">When.</param>
public sealed record NotedReading(string About, string Reader, DateOnly On);

/// <summary>Who read what a member wrote: it is noted as it is read, without its words, and told to the member.</summary>
/// <param name="store">Where it is kept.</param>
public sealed class Readings(MutualHelpStore store)
{
    private readonly Func<MutualHelpRecords> records = store.Records();

    /// <summary>By what was read, each reader once a day, in the order of time.</summary>
    public async Task<ILookup<string, NotedReading>> Of(string member)
    {
        await using var context = records();
        var rows = await context.Reads.AsNoTracking().Where(row => OfAll(context, member).Contains(row.About)).OrderBy(row => row.Id).ToListAsync();
        return rows.Select(row => new NotedReading(row.About, row.Animator, DateOnly.FromDateTime(row.At))).Distinct().ToLookup(reading => reading.About, StringComparer.Ordinal);
    }

    /// <summary>All of a member's that a human may read.</summary>
    internal static IQueryable<string> OfAll(MutualHelpRecords context, string member) =>
        context.Posts.Where(row => row.Member == member).Select(row => row.Id)
            .Concat(context.Appeals.Where(row => row.Member == member).Select(row => row.Id))
            .Concat(context.Exchanges.Where(row => row.Member == member).Select(row => row.Id));
}
