using Prevenance.Accounts;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Households;
using Prevenance.Casework.Records;

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
            Wall[] between =
            [
                .. Between(hidden, there, here, stays: here.Select(mission => mission.Account)),
                .. Between(other, here, there, stays: family.IsHidden(other, today) ? there.Select(mission => mission.Account) : []),
            ];
            foreach (var wall in between)
                await missions.Hide(wall, new Days(today));
        }
    }

    /// <summary>
    /// The walls behind which a likely double is kept: those of the file that hides. Whoever follows either by name stays, and so does who wrote what made
    /// it likely: they know what they wrote, and to lose it would tell them why.
    /// </summary>
    /// <param name="family">That of the file that hides.</param>
    /// <param name="row">Which file, and beside which one.</param>
    /// <param name="own">Who follows it.</param>
    public async Task<IReadOnlyList<Wall>> Beside(Family family, DoubleRow row, IReadOnlyList<Mission> own)
    {
        var (today, of) = (clock.Today(), new FileKey(row.Of));
        var stays = own.Concat(await Following(of, today)).Select(mission => mission.Account).Append(row.By).ToList();
        var raised = new List<Wall>();
        foreach (var across in family.AcrossFromHomesOf(of, today))
        {
            var from = await Following(across, today);
            raised.AddRange(Between(new FileKey(row.File), from, [.. own.Where(mission => !(mission.Days.To < today))], stays));
            // A team has initials in a search, so that nobody is made known twice; to who follows the other side they would tell that she came elsewhere.
            raised.AddRange(from.Select(mission => mission.Account).OfType<string>().Except(stays.OfType<string>()).Select(account => new Wall(new FileKey(row.File), account, null)));
        }
        return [.. raised.Select(wall => wall with { Beside = of }).Distinct()];
    }

    /// <summary>
    /// Takes away what no hidden address calls for any more. The walls of who is still on one side of another one all stay: nobody wrote for which of
    /// the two each was raised.
    /// </summary>
    /// <param name="family">As it is now.</param>
    /// <param name="kept">The files that are kept beside others, and stay closed.</param>
    public async Task Lower(Family family, IReadOnlyCollection<FileKey> kept)
    {
        var today = clock.Today();
        var persons = family.Memberships.Select(one => one.Person).Distinct().ToList();
        foreach (var person in persons.Except(kept).Where(person => !family.IsHidden(person, today)))
            await missions.Close(person, isClosed: false);
        foreach (var person in persons.Where(person => !persons.Any(other => family.AreOnTwoSides(person, other, today))))
            await missions.Show(person);
    }

    /// <summary>Who follows a file, or is to: a wall that waited for their first day would be raised by nobody.</summary>
    private async Task<IReadOnlyList<Mission>> Following(FileKey file, DateOnly today) => [.. (await missions.Of(file)).Where(mission => !(mission.Days.To < today))];

    /// <summary>What hides a file from the teams that follow the other side alone; where a team follows both, or none is told, from people by name.</summary>
    private static IEnumerable<Wall> Between(FileKey file, IReadOnlyList<Mission> from, IReadOnlyList<Mission> own, IEnumerable<string?> stays)
    {
        var teams = from.Select(mission => mission.Team).OfType<string>().Except(own.Select(mission => mission.Team).OfType<string>()).ToList();
        return
        [
            .. teams.Select(team => new Wall(file, null, team)),
            .. from.Where(mission => mission.Team is null || !teams.Contains(mission.Team)).Select(mission => mission.Account).OfType<string>().Except(stays.OfType<string>()).Select(account => new Wall(file, account, null)),
        ];
    }
}
