using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Imports.Caseload;
using Prevenance.Casework.Imports.Caseload.Files;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>What teams said that columns of their caseloads hold: nobody is asked it of each file.</summary>
/// <param name="store">Where it is kept.</param>
public sealed class RememberedColumns(Store store)
{
    /// <summary>In characters: what is longer is no header.</summary>
    private const int LongestHeader = 100;

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);

    /// <summary>What some teams said, by header.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>.</param>
    /// <param name="teams">The teams; of two that say otherwise, the first is believed.</param>
    public async Task<IReadOnlyDictionary<string, CaseloadColumn>> Of(Pass pass, IReadOnlyList<string> teams)
    {
        pass.Require(Gesture.ImportFlow, Answer.WithoutNames);
        await using var context = records();
        var rows = await context.ImportColumns.AsNoTracking().Where(row => teams.Contains(row.Team)).ToListAsync();
        return rows.GroupBy(row => row.Header).ToDictionary(
            group => group.Key, group => ColumnNames.Named(group.MinBy(row => teams.Index().First(team => team.Item == row.Team).Index)!.Column), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Remembers what somebody said of the columns of a file that was taken.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>.</param>
    /// <param name="team">The team that took it.</param>
    /// <param name="columns">What they said, by header.</param>
    public async Task Keep(Pass pass, string team, IReadOnlyDictionary<string, CaseloadColumn> columns)
    {
        pass.Require(Gesture.ImportFlow);
        var said = columns.Where(one => one.Key.Trim() is { Length: > 0 and <= LongestHeader }).ToDictionary(one => one.Key.Trim().ToLowerInvariant(), one => ColumnNames.Small(one.Value.ToString()));
        await using var context = records();
        var known = await context.ImportColumns.Where(row => row.Team == team && said.Keys.Contains(row.Header)).ToDictionaryAsync(row => row.Header);
        foreach (var (header, column) in said)
        {
            if (known.TryGetValue(header, out var row))
                row.Column = column;
            else
                context.ImportColumns.Add(new ImportColumnRow { Team = team, Header = header, Column = column });
        }
        await context.SaveChangesAsync();
    }
}
