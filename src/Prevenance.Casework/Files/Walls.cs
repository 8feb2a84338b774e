using Prevenance.Accounts;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Households;

namespace Prevenance.Casework.Files;

/// <summary>
/// Walls between the two sides of a hidden address: each side's files are hidden from the teams, and from the people by name, who follow the other
/// one. Whoever follows both stays with the side that hides, and with both where both hide; hidden files are closed to everybody else, glass or no
/// glass.
/// </summary>
/// <param name="missions">Who follows whom; where files are hidden.</param>
/// <param name="clock">Tells the day.</param>
internal sealed class Walls(MissionBook missions, TimeProvider clock)
{
    /// <summary>What a family calls for today, beside what stands.</summary>
    public async Task Raise(Family family)
    {
        var today = clock.Today();
        var persons = family.Memberships.Select(one => one.Person).Distinct().ToList();
        var pairs = (from hidden in persons
                     where family.IsHidden(hidden, today)
                     from other in persons
                     where family.AreOnTwoSides(hidden, other, today)
                     select (Hidden: hidden, Other: other)).ToList();
        foreach (var hidden in persons.Where(person => family.IsHidden(person, today)))
            await missions.Close(hidden);
        foreach (var (hidden, other) in pairs)
        {
            var (here, there) = (await Following(hidden, today), await Following(other, today));
            await Hide(hidden, there, here, today, stays: here.Select(mission => mission.Account));
            await Hide(other, here, there, today, stays: family.IsHidden(other, today) ? there.Select(mission => mission.Account) : []);
        }
    }

    /// <summary>
    /// Takes away what no hidden address calls for any more. The walls of who is still on one side of another one all stay: nobody wrote for which of
    /// the two each was raised.
    /// </summary>
    public async Task Lower(Family family)
    {
        var today = clock.Today();
        var persons = family.Memberships.Select(one => one.Person).Distinct().ToList();
        foreach (var person in persons.Where(person => !family.IsHidden(person, today)))
            await missions.Close(person, isClosed: false);
        foreach (var person in persons.Where(person => !persons.Any(other => family.AreOnTwoSides(person, other, today))))
            await missions.Show(person);
    }

    /// <summary>Who follows a file, or is to: a wall that waited for their first day would be raised by nobody.</summary>
    private async Task<IReadOnlyList<Mission>> Following(FileKey file, DateOnly today) => [.. (await missions.Of(file)).Where(mission => !(mission.Days.To < today))];

    /// <summary>Hides a file from the teams that follow the other side alone; where a team follows both, or none is told, from people by name.</summary>
    private async Task Hide(FileKey file, IReadOnlyList<Mission> from, IReadOnlyList<Mission> own, DateOnly today, IEnumerable<string?> stays)
    {
        var teams = from.Select(mission => mission.Team).OfType<string>().Except(own.Select(mission => mission.Team).OfType<string>()).ToList();
        foreach (var team in teams)
            await missions.Hide(file, null, team, new Days(today));
        foreach (var account in from.Where(mission => mission.Team is null || !teams.Contains(mission.Team)).Select(mission => mission.Account).OfType<string>().Except(stays.OfType<string>()))
            await missions.Hide(file, account, null, new Days(today));
    }
}
