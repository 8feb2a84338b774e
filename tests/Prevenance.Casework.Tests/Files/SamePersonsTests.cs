using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Households;
using Prevenance.Casework.Notes;
using Prevenance.Casework.Plan;
using Prevenance.Casework.Records;
using Prevenance.Casework.Retention;

namespace Prevenance.Casework.Tests.Files;

public sealed class SamePersonsTests(PostgreSqlServer postgreSql) : FilesTest
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private SamePersons Same => Services.GetRequiredService<SamePersons>();

    [Theory, InlineData(false), InlineData(true)]
    public async Task Each_file_is_read_with_the_other_one_and_an_undo_gives_both_histories_back(bool onPostgreSql)
    {
        if (onPostgreSql)
            await Open(await postgreSql.NewDatabase());
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var (one, other) = (await Written(odile, "Fatima", 500), await Written(odile, "Fatma", 640));
        var before = (await Seen(odile, one), await Seen(odile, other));
        await Join(odile, one, other);
        foreach (var file in new[] { one, other })
        {
            var seen = await Seen(odile, file);
            Assert.Equal((2, 2, 2, 2, 2, 2), (seen.Facts.Count, seen.Contacts.Count, seen.Notes.Count, seen.Goals.Count, seen.Appointments.Count, seen.Households.Count));
        }
        // What the two say of one day is for somebody to settle; what settles it is written beside what it corrects.
        var (first, second) = (await Facts.Read(await Pass(odile, Gesture.ReadFile, one)), await Facts.Read(await Pass(odile, Gesture.ReadFile, other)));
        Assert.Equal(2, Assert.Single(first.Contradictions(Today)).Facts.Count);
        Clock.Days = 1;
        await Facts.Add(await Pass(odile, Gesture.ChangeSituation, one), [Rent("f2", 700) with { Corrects = $"{other}/f1" }]);
        await Undo(odile, other, one);
        Assert.Equal(before.Item1.Facts, (await Seen(odile, one)).Facts);
        Assert.Equal(["f1", "f2"], (await Facts.Read(await Pass(odile, Gesture.ReadFile, other))).Facts.Select(fact => fact.Id));
        Assert.Equal(before.Item1.Contacts, (await Seen(odile, one)).Contacts);
    }

    [Fact]
    public async Task Files_of_which_one_hides_an_address_are_made_one_and_the_other_is_closed_as_it_is()
    {
        var (odile, far) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("far", Role.SocialWorker, "sud"));
        var (one, other, third) = (await Written(odile, "Fatima", 500), await Written(odile, "Samira", 640), await Written(odile, "Leïla", 700));
        var households = Services.GetRequiredService<HouseholdBook>();
        await households.Save(await Pass(odile, Gesture.ChangeSituation, one), new Hiding(one, HouseholdBook.NewKey(), Today, Today));
        Assert.Equal(Answer.Glass, await Gate.WouldAnswer(far, Gesture.ReadFile, other));
        await Join(odile, one, other);
        await Join(odile, other, third);
        foreach (var file in new[] { other, third })
            Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(far, Gesture.ReadFile, file));
        await Undo(odile, one, other);
        await Same.TellApart(await Pass(odile, Gesture.MergePeople, one), await Pass(odile, Gesture.MergePeople, other));
        foreach (var file in new[] { other, third })
            Assert.Equal(Answer.Glass, await Gate.WouldAnswer(far, Gesture.ReadFile, file));
    }

    [Fact]
    public async Task An_address_that_is_hidden_in_one_of_two_files_closes_both()
    {
        var (odile, far) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("far", Role.SocialWorker, "sud"));
        var (one, other) = (await Written(odile, "Fatima", 500), await Written(odile, "Samira", 640));
        await Join(odile, one, other);
        await Services.GetRequiredService<HouseholdBook>().Save(await Pass(odile, Gesture.ChangeSituation, one), new Hiding(one, HouseholdBook.NewKey(), Today, Today));
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(far, Gesture.ReadFile, other));
    }

    [Fact]
    public async Task A_file_that_one_may_not_read_is_not_opened_by_being_hers()
    {
        var (odile, karim, head) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("karim", Role.SocialWorker, "sud"), await Worker("head", Role.TeamManager, "nord"));
        var (one, other) = (await Written(odile, "Fatima", 500), await Written(karim, "Fatma", 640, "sud"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Join(odile, one, other));
        await Services.GetRequiredService<Accounts.Missions.MissionBook>().Give(new Mission(odile.Account, other, MissionKind.Referent, "sud", new Days(Today, Today)));
        await Join(odile, one, other);
        Clock.Days = 1;
        Assert.Single((await Seen(odile, one)).Facts);
        Assert.Single((await Seen(karim, other)).Facts);
        Assert.Single((await Seen(head, one)).Facts);
    }

    [Fact]
    public async Task Two_who_were_told_apart_are_no_longer_proposed_nor_joined()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var (one, other, third) = (Named("Fatima", "Moreau", "1985-03-12"), Named("Fatima", "Moreau", "1985-03-12"), Named("Fatima", "Moreau", "1985-12-03"));
        foreach (var person in new[] { one, other, third })
            await Known(odile, "nord", person);
        Assert.Equal(2, (await Search.Like(await Pass(odile, Gesture.SearchPeople), one)).Count);
        await Same.TellApart(await Pass(odile, Gesture.MergePeople, one.Key), await Pass(odile, Gesture.MergePeople, other.Key));
        Assert.Equal(third.Key, Assert.Single(await Search.Like(await Pass(odile, Gesture.SearchPeople), one)).File);
        await Join(odile, one.Key, third.Key);
        Assert.Empty(await Search.Like(await Pass(odile, Gesture.SearchPeople), one));
        // The third is one with the first: she is not one with the other either.
        await Assert.ThrowsAsync<RefusalException>(() => Join(odile, other.Key, third.Key));
        await Undo(odile, one.Key, other.Key);
        await Join(odile, other.Key, third.Key);
        await Assert.ThrowsAsync<RefusalException>(() => Join(odile, one.Key, other.Key));
    }

    [Fact]
    public async Task What_was_written_since_goes_where_it_is_told_to()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var (one, other) = (await Written(odile, "Fatima", 500), await Known(odile, "nord", Named("Fatma", "Moreau")));
        Clock.Days = 1;
        await Join(odile, one, other);
        await WriteAll(odile, one, "f2", 800, Today.AddDays(1));
        var written = await Same.WrittenSince(await Pass(odile, Gesture.UndoMerge, one), await Pass(odile, Gesture.UndoMerge, other));
        Assert.Equal(Enum.GetValues<WrittenKind>(), written.Select(thing => thing.Kind).Order());
        await Assert.ThrowsAsync<RefusalException>(() => Undo(odile, one, other, "f1"));
        await Undo(odile, one, other, [.. written.Select(thing => thing.Id)]);
        var (mine, theirs) = (await Seen(odile, one), await Seen(odile, other));
        Assert.Equal((1, 1, 1, 1, 1), (mine.Facts.Count, mine.Contacts.Count, mine.Notes.Count, mine.Goals.Count, mine.Appointments.Count));
        Assert.Equal((1, 1, 1, 1, 1), (theirs.Facts.Count, theirs.Contacts.Count, theirs.Notes.Count, theirs.Goals.Count, theirs.Appointments.Count));
        Assert.Contains("800", theirs.Facts[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_two_have_one_clock_for_as_long_as_they_are_one()
    {
        var (odile, officer) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("dpo", Role.DataProtectionOfficer));
        var (one, other) = (await Known(odile, "nord", Named("Fatima", "Moreau")), await Known(odile, "nord", Named("Fatma", "Moreau")));
        Clock.Days = 700;
        await Services.GetRequiredService<ContactLog>().Record(await Pass(odile, Gesture.WriteTeamNote, other), ContactKind.Call, null, "");
        Clock.Days = 740;
        Assert.Equal([RetentionAction.Archive, RetentionAction.Keep], await Actions());
        await Join(odile, one, other);
        Assert.Equal([RetentionAction.Keep, RetentionAction.Keep], await Actions());
        await Undo(odile, one, other);
        Assert.Equal([RetentionAction.Archive, RetentionAction.Keep], await Actions());

        async Task<List<RetentionAction>> Actions()
        {
            var all = await Services.GetRequiredService<RetentionDesk>().Proposals(await Pass(officer, Gesture.RunRetention), Today.AddDays(740), new RetentionSettings());
            return [.. new[] { one, other }.Select(file => all.Single(proposal => proposal.File == file).Action)];
        }
    }

    [Fact]
    public async Task A_thousand_pairs_that_were_joined_and_told_two_again_are_what_they_were_field_by_field()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var files = new List<FileKey>();
        for (var number = 0; number < 12; number++)
            files.Add(await Written(odile, $"Prénom{number}", number));
        // Notes and households of several, so that a pair may share them.
        await Services.GetRequiredService<NoteStore>().Write([.. await Passes(Gesture.WriteTeamNote, files.Take(4))], new WrittenNote(NoteTier.Team, [new NotePart("À quatre"), new NotePart("Seule", files[1])]));
        var books = Services.GetRequiredService<HouseholdBook>();
        foreach (var (of, joins) in new[] { (files[0], files[1]), (files[2], files[3]) })
            await books.Save(await Pass(odile, Gesture.ChangeSituation, of), new Joining { Of = of, Person = joins, View = HouseholdView.Famille, Household = HouseholdBook.NewKey(), From = Today, RecordedOn = Today }, await Pass(odile, Gesture.ChangeSituation, joins));
        var (merge, undo) = ((await Passes(Gesture.MergePeople, files)).ToDictionary(pass => pass.File!.Value), (await Passes(Gesture.UndoMerge, files)).ToDictionary(pass => pass.File!.Value));
        var (rows, chance) = (await Rows(), new Random(12));
        var seen = new Dictionary<FileKey, string>();
        foreach (var file in files)
            seen.Add(file, (await Seen(odile, file)).ToString());
        for (var pair = 0; pair < 1_000; pair++)
        {
            var first = chance.Next(files.Count);
            var (one, other) = (files[first], files[(first + 1 + chance.Next(files.Count - 1)) % files.Count]);
            await Same.Join(merge[one], merge[other], Today);
            if (pair % 100 == 0)
                Assert.NotEqual(seen[one], (await Seen(odile, one)).ToString());
            await Same.Undo(undo[other], undo[one]);
            if (pair % 10 == 0)
                Assert.Equal(rows, await Rows());
        }
        Assert.Equal(rows, await Rows());
        foreach (var file in files)
            Assert.Equal(seen[file], (await Seen(odile, file)).ToString());

        async Task<List<Pass>> Passes(Gesture gesture, IEnumerable<FileKey> of)
        {
            var passes = new List<Pass>();
            foreach (var file in of)
                passes.Add(await Pass(odile, gesture, file));
            return passes;
        }
    }

    private async Task Join(Viewer viewer, FileKey one, FileKey other) => await Same.Join(await Pass(viewer, Gesture.MergePeople, one), await Pass(viewer, Gesture.MergePeople, other), FrenchTime.DayOf(Clock.GetUtcNow()));

    private async Task Undo(Viewer viewer, FileKey one, FileKey other, params string[] toOther) => await Same.Undo(await Pass(viewer, Gesture.UndoMerge, one), await Pass(viewer, Gesture.UndoMerge, other), toOther);

    /// <summary>Somebody with one thing of every kind in her file.</summary>
    private async Task<FileKey> Written(Viewer viewer, string first, int rent, string team = "nord")
    {
        var file = await Known(viewer, team, Named(first, "Moreau", "1985-03-12"));
        await WriteAll(viewer, file, "f1", rent, Today);
        await Services.GetRequiredService<HouseholdBook>().Save(await Pass(viewer, Gesture.ChangeSituation, file), new Hiding(file, HouseholdBook.NewKey(), Today.AddYears(1), Today));
        return file;
    }

    private async Task WriteAll(Viewer viewer, FileKey file, string fact, int rent, DateOnly day)
    {
        await Facts.Add(await Pass(viewer, Gesture.ChangeSituation, file), [Rent(fact, rent) with { From = day }]);
        await Services.GetRequiredService<ContactLog>().Record(await Pass(viewer, Gesture.WriteTeamNote, file), ContactKind.Call, 5, $"Appel {rent}");
        await Services.GetRequiredService<NoteStore>().Write([await Pass(viewer, Gesture.WriteTeamNote, file)], new WrittenNote(NoteTier.Team, [new NotePart($"Note {rent}"), new NotePart("À elle", file)]));
        await Services.GetRequiredService<GoalStore>().Set(await Pass(viewer, Gesture.ChangeSituation, file), $"But {rent}", new LevelWords("", "", "espéré", "", ""), 1);
        await Services.GetRequiredService<AppointmentBook>().Book(await Pass(viewer, Gesture.BookAppointment, file), viewer.Account!, Clock.GetUtcNow().AddDays(3), 30, AppointmentPlace.Office, $"Motif {rent}");
    }

    private Fact Rent(string id, int rent) => new() { Id = id, What = "loyer", Value = new FactValue.Number(rent), From = Today, RecordedAt = Clock.GetUtcNow(), Source = new FactSource(SourceKind.Said), By = "odile" };

    private async Task<SeenFile> Seen(Viewer viewer, FileKey file)
    {
        var pass = await Pass(viewer, Gesture.ReadFile, file);
        return new SeenFile(
            [.. (await Facts.Read(pass)).Facts.Select(fact => $"{fact}")],
            [.. (await Services.GetRequiredService<ContactLog>().Read(pass)).Select(contact => $"{contact}")],
            [.. (await Services.GetRequiredService<NoteStore>().Read(pass)).Select(note => $"{note.Id} {string.Join('|', note.Parts)} {string.Join('|', note.About)}")],
            [.. (await Services.GetRequiredService<GoalStore>().Read(pass)).Goals.Select(goal => $"{goal.Id} {goal.Words}")],
            [.. (await Services.GetRequiredService<AppointmentBook>().Read([pass], DateTimeOffset.MinValue)).Select(one => $"{one}")],
            [.. (await Services.GetRequiredService<HouseholdBook>().Read(pass)).Select(one => $"{one.Key} {string.Join('|', one.Members)}")]);
    }

    /// <summary>Every row of every table, but those that say who is one.</summary>
    private async Task<string> Rows()
    {
        await using var context = CaseworkRecords.In(Store.Database)();
        var text = new System.Text.StringBuilder();
        await context.Database.OpenConnectionAsync(Stop);
        foreach (var table in context.Model.GetEntityTypes().Where(type => type.ClrType != typeof(SamePersonRow)).Select(type => type.GetTableName()!).Order(StringComparer.Ordinal))
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM {table} ORDER BY 1, 2";
            await using var reader = await command.ExecuteReaderAsync(Stop);
            while (await reader.ReadAsync(Stop))
                text.Append(table).AppendJoin('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(column))).AppendLine();
        }
        return text.ToString();
    }

    private sealed record SeenFile(IReadOnlyList<string> Facts, IReadOnlyList<string> Contacts, IReadOnlyList<string> Notes, IReadOnlyList<string> Goals, IReadOnlyList<string> Appointments, IReadOnlyList<string> Households)
    {
        public override string ToString() => string.Join('\n', Facts.Concat(Contacts).Concat(Notes).Concat(Goals).Concat(Appointments).Concat(Households));
    }
}
