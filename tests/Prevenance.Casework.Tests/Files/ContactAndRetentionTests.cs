using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;
using Prevenance.Casework.Retention;

namespace Prevenance.Casework.Tests.Files;

public sealed class ContactAndRetentionTests : FilesTest
{
    private ContactLog Contacts => Services.GetRequiredService<ContactLog>();

    private RetentionDesk Desk => Services.GetRequiredService<RetentionDesk>();

    [Fact]
    public async Task A_contact_comes_back_as_it_was_recorded_and_without_a_social_security_number()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await Known(odile, "nord", Named("Fatima", "Moreau"));
        await Contacts.Record(await Pass(odile, Gesture.WriteTeamNote, file), ContactKind.Call, 12, "Elle cherche un logement, n° 2 85 03 69 999 999 72");
        var contact = Assert.Single(await Contacts.Read(await Pass(odile, Gesture.ReadFile, file)));
        Assert.Equal((ContactKind.Call, 12, odile.Account, Clock.GetUtcNow()), (contact.Kind, contact.Minutes, contact.By, contact.At));
        Assert.StartsWith("Elle cherche un logement", contact.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("999", contact.Sentence, StringComparison.Ordinal);
        await Assert.ThrowsAsync<RefusalException>(async () => await Contacts.Record(await Pass(odile, Gesture.WriteTeamNote, file), ContactKind.Call, -1, ""));
    }

    [Fact]
    public async Task Files_leave_in_their_time_and_only_who_was_told_is_erased()
    {
        var (odile, officer) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("dpo", Role.DataProtectionOfficer));
        var (silent, seen) = (await Known(odile, "nord", Named("Karim", "Leroy")), await Known(odile, "nord", Named("Fatima", "Moreau")));
        var child = await Known(odile, "nord", Named("Inès", "Moreau") with { Birth = Birth.On(new DateOnly(2018, 5, 20)) });
        Clock.Days = 400;
        await Contacts.Record(await Pass(odile, Gesture.WriteTeamNote, seen), ContactKind.Call, null, "");
        await Contacts.Record(await Pass(odile, Gesture.WriteTeamNote, silent), ContactKind.CallWithoutAnswer, null, "");
        Clock.Days = 735;
        var first = await Proposals();
        Assert.Equal([RetentionAction.Archive, RetentionAction.Keep, RetentionAction.Decide], first);
        Assert.Equal(first, await Proposals());

        var today = Today.AddDays(735);
        Assert.Equal((1, 0), await Desk.Carry(await Pass(officer, Gesture.RunRetention), await All(today), today));
        Clock.Days = 1500;
        today = Today.AddDays(1500);
        var due = (await All(today)).Single(one => one.File == silent);
        Assert.Equal((RetentionAction.Erase, true), (due.Action, due.Obstacle is not null));
        Assert.Equal(0, (await Desk.Carry(await Pass(officer, Gesture.RunRetention), [due], today)).Erased);

        async Task<List<Proposal>> All(DateOnly on) => [.. await Desk.Proposals(await Pass(officer, Gesture.RunRetention), on, new RetentionSettings())];

        async Task<List<RetentionAction>> Proposals()
        {
            var all = await All(Today.AddDays(735));
            return [.. new[] { silent, seen, child }.Select(file => all.Single(one => one.File == file).Action)];
        }
    }
}
