using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Openings;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;

namespace Prevenance.Web.Pages.SocialWorker.Team;

/// <summary>Gathers what is of a whole team: its day, what was opened without a mission, and whom no référent can follow.</summary>
internal sealed class TeamReader(StaffBook staff, DayLists days, OpeningBook openings, FilesAlone alone, PeopleNames people, Gate gate, TimeProvider clock)
{
    private static readonly TimeSpan Behind = TimeSpan.FromDays(7);

    /// <param name="pass">For <see cref="Gesture.BookAppointment"/>.</param>
    /// <param name="day">The day.</param>
    public async Task<IReadOnlyList<DayLine>> Day(Pass pass, DateOnly day) => await days.Of(pass, await staff.In(await TeamsOf(pass.Viewer)), day);

    /// <summary>What was opened for a week by breaking the glass, and what waits to be granted, of files that who asks answers for.</summary>
    public async Task<IReadOnlyList<OpeningOf>> Openings(Viewer viewer)
    {
        var found = await Found(viewer);
        var passes = await gate.Sift(viewer, Gesture.SeeFileJournal, [.. found.Values.Select(one => one.File).Distinct()], "openings");
        var names = await people.Of(viewer, [.. passes.Select(pass => pass.File!.Value)]);
        return [.. found.Values.Where(one => passes.Any(pass => pass.File == one.File)).OrderByDescending(one => one.Waits).ThenByDescending(one => one.At).Select(one => new OpeningOf(one, names.GetValueOrDefault(one.File)))];
    }

    /// <summary>How many there are; nothing is read of anybody by it, and nothing noted.</summary>
    public async Task<int> CountOpenings(Viewer viewer)
    {
        var count = 0;
        foreach (var file in (await Found(viewer)).Values.GroupBy(one => one.File))
            count += await gate.WouldAnswer(viewer, Gesture.SeeFileJournal, file.Key) == Answer.Yes ? file.Count() : 0;
        return count;
    }

    /// <summary>Whom no référent can open the file of, in the teams that who asks answers for; nothing for who answers for none.</summary>
    public async Task<(PeopleAlone Left, PeopleAlone Never)?> Alone(Viewer viewer) => await TeamsOf(viewer, Role.TeamManager) is { Count: > 0 } teams ? await alone.Of(viewer, teams) : null;

    /// <summary>How many of them had a référent; nothing is read of anybody by it, and nothing noted.</summary>
    public async Task<int> CountAlone(Viewer viewer) => await alone.Count(viewer, await TeamsOf(viewer, Role.TeamManager));

    private async Task<Dictionary<long, Opening>> Found(Viewer viewer)
    {
        var found = new Dictionary<long, Opening>();
        foreach (var team in await TeamsOf(viewer))
        {
            foreach (var opening in await openings.ToTell(team, clock.GetUtcNow() - Behind))
                found[opening.Id] = opening;
        }
        return found;
    }

    private async Task<IReadOnlyList<string>> TeamsOf(Viewer viewer, Role? role = null) => viewer.Account is { } account
        ? [.. (await staff.DutiesOf(account)).Where(duty => role is null || duty.Role == role).Select(duty => duty.Team).OfType<string>().Distinct()]
        : [];
}

/// <summary>Something that was opened, and whose file.</summary>
/// <param name="Opening">What was.</param>
/// <param name="Name">Her name; nothing where it may not be told.</param>
public sealed record OpeningOf(Opening Opening, string? Name);
