using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Prevenance.MutualHelp.Records;

namespace Prevenance.MutualHelp.Gestures;

/// <summary>
/// Counts the gestures that happened, a month at a time, once it is over: what is published is never worked out again, and is all that is left of them once
/// their posts are gone.
/// </summary>
/// <param name="store">Where it is kept.</param>
/// <param name="clock">The server's.</param>
public sealed class GestureDesk(MutualHelpStore store, TimeProvider clock)
{
    private const int MonthsOfAYear = 12;

    private readonly Func<MutualHelpRecords> records = store.Records();

    /// <summary>The month that is not over.</summary>
    private DateOnly Present => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime) is var today ? new DateOnly(today.Year, today.Month, 1) : default;

    /// <summary>Publishes the months that are over and were not published. Who left before is in none of them.</summary>
    /// <returns>How many.</returns>
    /// <remarks>To be called before posts are swept away.</remarks>
    /// <exception cref="RefusalException">What a month hides could be worked out: it is not published, nor those after it.</exception>
    public async Task<int> Publish()
    {
        await using var context = records();
        var begun = await context.GestureMonths.MaxAsync(row => (DateOnly?)row.First) is { } last
            ? last.AddMonths(1)
            : await context.Posts.MinAsync(row => row.HappenedOn) is { } earliest ? new DateOnly(earliest.Year, earliest.Month, 1) : Present;
        var published = 0;
        for (var first = begun; first < Present; first = first.AddMonths(1))
            published += await Publish(first) ? 1 : 0;
        return published;
    }

    /// <summary>What was published, the latest month first.</summary>
    public async Task<IReadOnlyList<GestureMonth>> Months()
    {
        await using var context = records();
        return [.. (await context.GestureMonths.AsNoTracking().OrderByDescending(row => row.First).ToListAsync()).Select(row => JsonSerializer.Deserialize<GestureMonth>(row.Published)!)];
    }

    /// <summary>How many gestures there were in the last twelve months, in all quarters; nothing where every month hides its own, or none is over.</summary>
    public async Task<GestureYear?> OfTheYear()
    {
        var (present, months) = (Present, await Months());
        List<GestureMonth> year = [.. months.Where(month => month.First >= present.AddMonths(-MonthsOfAYear))];
        return year.Sum(month => month.All ?? 0) is >= GestureMonth.LeastShown and var count
            ? new GestureYear(count, year[^1].First, year[0].First.AddMonths(1).AddDays(-1), year.All(month => month.All is not null))
            : null;
    }

    private async Task<bool> Publish(DateOnly first)
    {
        var next = first.AddMonths(1);
        await using var context = records();
        var counted = await context.Posts.Where(row => row.State == PostState.Happened && row.HappenedOn >= first && row.HappenedOn < next)
            .GroupBy(row => row.Quarter).Select(group => new { Quarter = group.Key, Count = group.LongCount() }).ToDictionaryAsync(one => one.Quarter, one => one.Count);
        context.Add(new GestureMonthRow { First = first, Published = JsonSerializer.Serialize(GestureMonth.Of(first, counted)) });
        try
        {
            await context.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            // Another machine published it at the same moment.
            await using var other = records();
            if (!await other.GestureMonths.AnyAsync(row => row.First == first))
                throw;
            return false;
        }
    }
}
