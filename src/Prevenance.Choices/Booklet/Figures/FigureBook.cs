using Microsoft.EntityFrameworkCore;
using Prevenance.Choices.Records;
using Prevenance.Storage;

namespace Prevenance.Choices.Booklet.Figures;

/// <summary>
/// Figures that were measured here, each once for a time that is over and never again: of two measures of nearly the same people, the difference would tell
/// of somebody.
/// </summary>
/// <param name="store">Where they are kept.</param>
public sealed class FigureBook(Store store)
{
    private readonly Func<ChoicesRecords> records = ChoicesRecords.In(store.Database);

    /// <summary>Measures what was not yet measured of a time; done twice, or by several machines, it leaves the same.</summary>
    /// <param name="measures">What can be measured.</param>
    /// <param name="time">A time that is over.</param>
    /// <returns>The keys of what was measured now.</returns>
    public async Task<IReadOnlyList<string>> Measure(IEnumerable<IMeasures> measures, MeasuredTime time)
    {
        await using var context = records();
        var done = (await context.Figures.Where(row => row.Time == time.Name).Select(row => row.Key).ToListAsync()).ToHashSet(StringComparer.Ordinal);
        var now = new List<string>();
        foreach (var one in measures.Where(one => !done.Contains(one.Key)))
        {
            if (await Keep(time.Name, one.Key, await one.Measure(time)))
                now.Add(one.Key);
        }
        return now;
    }

    /// <summary>The last figure that may be told of each, by the names that lessons give them.</summary>
    public async Task<IReadOnlyDictionary<string, LiveFigure>> Latest()
    {
        await using var context = records();
        return (await context.Figures.AsNoTracking().Where(row => row.RangeFrench != null).OrderBy(row => row.Time).ToListAsync())
            .GroupBy(row => row.Key).ToDictionary(rows => rows.Key, rows => Read(rows.Last()), StringComparer.Ordinal);
    }

    private async Task<bool> Keep(string time, string key, LiveFigure? figure)
    {
        await using var context = records();
        context.Add(new FigureRow { Key = key, Time = time, RangeFrench = figure?.Range.French, RangeEnglish = figure?.Range.English, WhenFrench = figure?.When.French, WhenEnglish = figure?.When.English });
        try
        {
            await context.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            await using var other = records();
            if (!await other.Figures.AnyAsync(row => row.Time == time && row.Key == key))
                throw;
            // Another machine was faster.
            return false;
        }
    }

    private static LiveFigure Read(FigureRow row) => new(new(row.RangeFrench!, row.RangeEnglish!), new(row.WhenFrench!, row.WhenEnglish!));
}
