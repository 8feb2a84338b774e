using Prevenance.Accounts.Tests.Support;

namespace Prevenance.Accounts.Tests;

/// <summary>Whether people keep the same référent, counted over the whole place without opening a file.</summary>
public sealed class ReferentsKeptTests : AccountsTest
{
    private static readonly Days Year = new(Today.AddYears(-1), Today);

    [Fact]
    public async Task Each_file_that_somebody_follows_on_the_last_day_is_of_one_kind()
    {
        var (odile, karim) = (await Worker("odile", Role.SocialWorker, "west"), await Worker("karim", Role.SocialWorker, "west"));
        var (same, changed, without, left, since, before, back) = (NewFile, NewFile, NewFile, NewFile, NewFile, NewFile, NewFile);
        await Open(same, odile, new Days(Today.AddYears(-3)));
        await Open(changed, odile, new Days(Today.AddYears(-3), Today.AddDays(-40)), (karim, new Days(Today.AddDays(-39))));
        await Missions.Open(new Mission(null, without, MissionKind.Team, "west", new Days(Today.AddYears(-3))));
        await Open(left, odile, new Days(Today.AddYears(-3), Today.AddDays(-1)));
        await Open(since, karim, new Days(Today.AddDays(-10)));
        await Open(before, odile, new Days(Today.AddYears(-3), Today.AddYears(-1).AddDays(-1)), (karim, new Days(Today.AddYears(-1))));
        await Open(back, odile, new Days(Today.AddDays(-90), Today.AddDays(-60)), (odile, new Days(Today.AddDays(-30))));
        Assert.Equal(new ReferentsKept(4, 1, 1), await Missions.Kept(Year));
        // Of days before, what came since is not known: who was left or changed since was still with the same.
        Assert.Equal(new ReferentsKept(5, 0, 1), await Missions.Kept(new Days(Today.AddYears(-1), Today.AddDays(-61))));
    }

    private static FileKey NewFile => new(Guid.NewGuid().ToString("n"));

    private async Task Open(FileKey file, Viewer referent, Days days, params (Viewer Referent, Days Days)[] then)
    {
        await Missions.Open(new Mission(referent.Account!, file, MissionKind.Referent, "west", days));
        foreach (var one in then)
            await Missions.Give(new Mission(one.Referent.Account!, file, MissionKind.Referent, "west", one.Days));
    }
}
