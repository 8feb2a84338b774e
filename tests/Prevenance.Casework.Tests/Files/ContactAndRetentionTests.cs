using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Imports.Caseload;
using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Casework.People;
using Prevenance.Casework.Records;
using Prevenance.Casework.Retention;
using Prevenance.Casework.Tests.Imports.RsaFlow;

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
        var carried = await Desk.Carry(await Pass(officer, Gesture.RunRetention), await All(today), today, new RetentionSettings());
        Assert.Equal((1, 0, 0), (carried.Archived, carried.Erased, carried.Changed.Count));
        Clock.Days = 1500;
        today = Today.AddDays(1500);
        var due = (await All(today)).Single(one => one.File == silent);
        Assert.Equal((RetentionAction.Erase, true), (due.Action, due.Obstacle is not null));
        Assert.Equal(0, (await Desk.Carry(await Pass(officer, Gesture.RunRetention), [due], today, new RetentionSettings())).Erased);

        async Task<List<Proposal>> All(DateOnly on) => [.. await Desk.Proposals(await Pass(officer, Gesture.RunRetention), on, new RetentionSettings())];

        async Task<List<RetentionAction>> Proposals()
        {
            var all = await All(Today.AddDays(735));
            return [.. new[] { silent, seen, child }.Select(file => all.Single(one => one.File == file).Action)];
        }
    }

    [Fact]
    public async Task Who_comes_back_takes_her_files_out_of_the_archive_at_once()
    {
        var (odile, officer) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("dpo", Role.DataProtectionOfficer));
        var (one, other) = (await Known(odile, "nord", Named("Karim", "Leroy")), await Known(odile, "nord", Named("Karim", "Le Roy")));
        await Services.GetRequiredService<SamePersons>().Join(await Pass(odile, Gesture.MergePeople, one), await Pass(odile, Gesture.MergePeople, other), Today);
        Clock.Days = 735;
        var today = Today.AddDays(735);
        Assert.Equal(2, (await Desk.Carry(await Pass(officer, Gesture.RunRetention), await Proposals(), today, new RetentionSettings())).Archived);
        await Contacts.Record(await Pass(odile, Gesture.WriteTeamNote, other), ContactKind.CallWithoutAnswer, null, "");
        Assert.Equal([true, true], await AreArchived());
        await Contacts.Record(await Pass(odile, Gesture.WriteTeamNote, other), ContactKind.Call, null, "");
        Assert.Equal([false, false], await AreArchived());

        async Task<IReadOnlyList<Proposal>> Proposals() => await Desk.Proposals(await Pass(officer, Gesture.RunRetention), today, new RetentionSettings());

        async Task<List<bool>> AreArchived()
        {
            await using var context = CaseworkRecords.In(Store.Database)();
            return await context.People.Select(row => row.ArchivedOn != null).ToListAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_file_of_which_something_is_waited_for_elsewhere_is_kept_until_that_is_over()
    {
        var (odile, officer) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("dpo", Role.DataProtectionOfficer));
        var silent = await Known(odile, "nord", Named("Karim", "Leroy"));
        Clock.Days = 735;
        var desk = new RetentionDesk(Store, People, Services.GetRequiredService<NoteStore>(), Services.GetRequiredService<LeftMessageBook>(), [new Waited(silent, Today.AddDays(740))]);
        Assert.Equal([RetentionAction.Keep, RetentionAction.Archive], [await On(735), await On(741)]);

        async Task<RetentionAction> On(int days) => (await desk.Proposals(await Pass(officer, Gesture.RunRetention), Today.AddDays(days), new RetentionSettings())).Single().Action;
    }

    /// <summary>Something is waited for with one person until a day.</summary>
    private sealed class Waited(FileKey file, DateOnly until) : IHoldsFiles
    {
        public Task<IReadOnlyDictionary<FileKey, DateOnly>> Held(IReadOnlyCollection<FileKey> people, DateOnly on) =>
            Task.FromResult<IReadOnlyDictionary<FileKey, DateOnly>>(people.Where(one => one == file && on <= until).ToDictionary(one => one, _ => until));
    }

    [Fact]
    public async Task What_changed_since_the_list_was_printed_is_not_done_and_is_told()
    {
        var (odile, officer) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("dpo", Role.DataProtectionOfficer));
        var (silent, back) = (await Known(odile, "nord", Named("Karim", "Leroy")), await Known(odile, "nord", Named("Fatima", "Moreau")));
        Clock.Days = 735;
        var printed = await Desk.Proposals(await Pass(officer, Gesture.RunRetention), Today.AddDays(735), new RetentionSettings());
        await Contacts.Record(await Pass(odile, Gesture.WriteTeamNote, back), ContactKind.Visit, null, "");
        var carried = await Desk.Carry(await Pass(officer, Gesture.RunRetention), printed, Today.AddDays(735), new RetentionSettings());
        Assert.Equal((1, back, RetentionAction.Keep), (carried.Archived, Assert.Single(carried.Changed).File, carried.Changed[0].Action));
        Assert.Equal(RetentionAction.Archive, printed.Single(one => one.File == silent).Action);
    }

    [Fact]
    public async Task Who_was_erased_is_asked_before_an_import_makes_her_anew_for_a_year()
    {
        var (head, officer) = (await Worker("head", Role.TeamManager, "nord"), await Worker("dpo", Role.DataProtectionOfficer));
        var (import, flow) = (Services.GetRequiredService<CaseloadImport>(), Services.GetRequiredService<RsaFlowImport>());
        var ana = Named("Ana", "Roux", "1990-03-01");
        await People.Create(await Pass(head, Gesture.CreatePerson), ana, "nord", null);
        await People.Erase(await Pass(officer, Gesture.RunRetention), ana.Key);
        Assert.Equal((CaseloadVerdict.Compare, RsaPlaceState.Waiting), await Comes());
        Clock.Days = 366;
        Assert.Equal((CaseloadVerdict.Take, RsaPlaceState.New), await Comes());
        await Desk.Carry(await Pass(officer, Gesture.RunRetention), [], Today.AddDays(366), new RetentionSettings());
        await using var context = CaseworkRecords.In(Store.Database)();
        Assert.Equal(0, await context.Erased.CountAsync(TestContext.Current.CancellationToken));

        async Task<(CaseloadVerdict, RsaPlaceState)> Comes()
        {
            var line = (await import.Preview(await Pass(head, Gesture.ImportFlow), System.Text.Encoding.UTF8.GetBytes("Nom;Prénom;Né(e) le\nROUX;Ana;01/03/1990\n"), new CaseloadSettings(FrenchTime.DayOf(Clock.GetUtcNow())))).Lines[0];
            var places = new List<RsaPlace>();
            var month = System.Text.Encoding.Latin1.GetBytes(InventedFlow.Of([InventedFlow.Household(1, InventedFlow.Person("ROUX", "ANA", "1990-03-01"))]));
            await flow.Preview(await Pass(head, Gesture.ImportFlow), () => new MemoryStream(month), told => places.AddRange(told.Places));
            return (line.Verdict, Assert.Single(places).State);
        }
    }
}
