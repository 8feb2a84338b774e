using System.Globalization;
using Prevenance.Accounts;
using Prevenance.Texts.Files;

namespace Prevenance.Web.Pages.Demonstration.Invented;

/// <summary>Who was invented: the same every time, but for days, which follow the calendar.</summary>
/// <param name="Staff">Those who sign in.</param>
/// <param name="Kinds">What each household tells.</param>
internal sealed record Crowd(IReadOnlyList<InventedColleague> Staff, IReadOnlyList<string> Kinds)
{
    // Beyond those of the demonstration, a worker more for so many households.
    private const int HouseholdsOfOne = 40;
    private const int WorkersOfATeam = 8;

    /// <summary>The households that the file tells, or so many of the same kinds with as many workers as they need.</summary>
    /// <param name="households">How many; as many as the file tells when absent.</param>
    public static Crowd Of(int? households)
    {
        var staff = CsvLines.Read(DemonstrationFiles.Staff, ["name", "role", "team"], [])
            .Select(line => new InventedColleague(line["name"], Enum.Parse<Role>(line["role"]), line["team"] is { Length: > 0 } team ? team : null)).ToList();
        var kinds = CsvLines.Read(DemonstrationFiles.Households, ["count", "story", "answers"], [])
            .SelectMany(line => Enumerable.Repeat(line["answers"], int.Parse(line["count"], CultureInfo.InvariantCulture))).ToList();
        if (households is not { } count)
            return new(staff, kinds);
        var workers = staff.Where(one => one.Role == Role.SocialWorker).ToList();
        return new(
            [.. staff, .. Enumerable.Range(workers.Count, Math.Max(0, count / HouseholdsOfOne - workers.Count)).Select(rank => workers[rank % workers.Count] with { Name = $"{workers[rank % workers.Count].Name} {rank}", Team = $"{workers[rank % workers.Count].Team} {rank / WorkersOfATeam}" })],
            [.. Enumerable.Range(0, count).Select(rank => kinds[rank % kinds.Count])]);
    }

    /// <param name="today">The day on which they are told.</param>
    public IEnumerable<InventedHousehold> Households(DateOnly today)
    {
        var names = CsvLines.Read(DemonstrationFiles.Names, ["first", "last"], []);
        // Neighbours in the list are no neighbours in life: names are dealt in two orders that do not meet for long.
        return Kinds.Select((kind, rank) => InventedHousehold.Make(kind, names[rank % names.Count]["first"], names[(7 * rank + rank / names.Count) % names.Count]["last"], new Dice(rank), today));
    }
}

/// <summary>Somebody who signs in.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Role">What they do.</param>
/// <param name="Team">Their team, where they have one.</param>
internal sealed record InventedColleague(string Name, Role Role, string? Team);
