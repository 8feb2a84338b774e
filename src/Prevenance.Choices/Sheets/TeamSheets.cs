using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Choices.Keeping;
using Prevenance.Choices.Records;
using Prevenance.Storage;

namespace Prevenance.Choices.Sheets;

/// <summary>What teams tell of themselves, one sheet each, with the week that it came to: two hundred ways of things are not tried again at each reading.</summary>
/// <param name="store">Where they are kept.</param>
public sealed class TeamSheets(Store store)
{
    private readonly Func<ChoicesRecords> records = ChoicesRecords.In(store.Database);

    /// <summary>The sheet of a team; nothing where it has none.</summary>
    public async Task<KeptSheet?> Of(string team)
    {
        await using var context = records();
        return await context.Sheets.AsNoTracking().FirstOrDefaultAsync(row => row.Team == team) is { } row
            ? new KeptSheet(row.KeptOn, Read<Dictionary<string, string>>(row.Typed) ?? [], Read<TeamWeek>(row.Week))
            : null;
    }

    /// <summary>Keeps the sheet of a team in the place of the one before.</summary>
    public async Task Keep(string team, KeptSheet sheet)
    {
        var (typed, week) = (JsonSerializer.Serialize(sheet.Typed, KeptJson.Options), JsonSerializer.Serialize(sheet.Week, KeptJson.Options));
        await using var context = records();
        if (await Replace())
            return;
        context.Sheets.Add(new SheetRow { Team = team, KeptOn = sheet.KeptOn, Typed = typed, Week = week });
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Sent twice at the same moment: the other made the row.
            if (!await Replace())
                throw;
        }

        async Task<bool> Replace() => await context.Sheets.Where(row => row.Team == team).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.KeptOn, sheet.KeptOn).SetProperty(row => row.Typed, typed).SetProperty(row => row.Week, week)) == 1;
    }

    /// <summary>Erases the sheet of a team.</summary>
    public async Task Forget(string team)
    {
        await using var context = records();
        await context.Sheets.Where(row => row.Team == team).ExecuteDeleteAsync();
    }

    /// <summary>What another version wrote may not be read by this one: what was typed still is, and its week is worked out anew.</summary>
    private static T? Read<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, KeptJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A sheet as it was kept.</summary>
/// <param name="KeptOn">The day.</param>
/// <param name="Typed">What was typed, by field.</param>
/// <param name="Week">The week that it comes to; nothing where another version kept it: it is worked out when the sheet is kept again.</param>
public sealed record KeptSheet(DateOnly KeptOn, IReadOnlyDictionary<string, string> Typed, TeamWeek? Week);
