using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Casework.Records;
using static Prevenance.Casework.Tests.Imports.RsaFlow.InventedFlow;

namespace Prevenance.Casework.Tests.Files;

public sealed class RsaFlowImportTests(PostgreSqlServer postgreSql) : RsaFlowFilesTest
{
    [Theory, InlineData(false), InlineData(true)]
    public async Task A_month_is_taken_once_with_its_journal_and_what_it_says_is_imported(bool onPostgreSql)
    {
        if (onPostgreSql)
            await Open(await postgreSql.NewDatabase());
        var head = await Worker("head", Role.TeamManager, "nord");
        var flow = Of([Household(1, Samia + Marc + Lina, state: "4"), Household(2, Person("ROUX", "ANA", "1990-03-01"), organism: "MSA", matricule: "2900369999999")]);
        var (taken, _) = await Take(head, flow);
        Assert.Equal((2, 4), (taken.Written, taken.Made));
        var samia = await FileOf(head, "samia marchal");
        var book = await Facts.Read(await Pass(head, Gesture.ReadFile, samia));
        var day = new DateOnly(2026, 11, 1);
        Assert.Equal(new FactValue.Words("7 RUE DES LILAS"), book.On("adresse", day).Value);
        Assert.Equal(new FactValue.Words("ouvert, versement suspendu"), book.On("rsa_etat", day).Value);
        Assert.All(book.Facts, fact => Assert.Equal(new FactSource(SourceKind.Imported, "RSA 00000000001 CAF 691 1"), fact.Source));
        Assert.Contains(await Services.GetRequiredService<AccessJournal>().Of(samia), line => line.Entry.Gesture == Gesture.ImportFlow);

        var before = await Counts();
        var (again, told) = await Take(head, flow);
        Assert.Equal((0, 0), (again.Written, again.Made));
        Assert.All(told, one => Assert.Equal(RsaVerdict.Unchanged, one.Difference.Verdict));
        Assert.Equal(before, await Counts());
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_month_that_is_taken_twice_at_once_is_taken_once_and_leaves_no_empty_file(bool onPostgreSql)
    {
        if (onPostgreSql)
            await Open(await postgreSql.NewDatabase());
        var head = await Worker("head", Role.TeamManager, "nord");
        var flow = Of([Household(1, Samia + Marc + Lina), Household(2, Person("ROUX", "ANA", "1990-03-01"))]);
        var both = await Task.WhenAll(Task.Run(() => Take(head, flow)), Task.Run(() => Take(head, flow)));
        Assert.Equal([0, 4], both.Select(one => one.Taken.Made).Order());
        Assert.Equal(4, (await Services.GetRequiredService<MissionBook>().Files()).Count);
    }

    [Fact]
    public async Task A_month_that_cannot_be_written_leaves_no_empty_file()
    {
        var head = await Worker("head", Role.TeamManager, "nord");
        var (first, reads) = (Encoding.Latin1.GetBytes(Of([Household(1, Samia)])), 0);
        var pass = await Pass(head, Gesture.ImportFlow);
        await Assert.ThrowsAsync<RefusalException>(() => Import.Take(pass, () => new MemoryStream(reads++ == 0 ? first : Encoding.Latin1.GetBytes(Of([]))), "nord", _ => { }));
        Assert.Empty(await Services.GetRequiredService<MissionBook>().Files());
    }

    [Fact]
    public async Task Nothing_of_a_social_security_number_is_kept()
    {
        var head = await Worker("head", Role.TeamManager, "nord");
        var told = (await Take(head, Of([
            Household(1, Person("ROUX", "ANA", "1990-03-01", nir: "<NIR>2900369999999</NIR>"), organism: "MSA", matricule: "2900369999999", street: "2 90 03 69 999 999 07"),
            Household(2, Person("2900369999999", "EVE", "1991-03-01"))]))).Told;
        Assert.Equal([RsaVerdict.New, RsaVerdict.Refused], told.Select(one => one.Difference.Verdict));
        var book = await Facts.Read(await Pass(head, Gesture.ReadFile, await FileOf(head, "ana roux")));
        Assert.DoesNotContain(book.Facts, fact => fact.Value.InWords.French.Contains("999", StringComparison.Ordinal));
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(Folder))
            Assert.Equal(-1, (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).AsSpan().IndexOf("69999"u8));
    }

    [Fact]
    public async Task Who_left_is_made_no_second_file_and_her_new_address_is_readable_nowhere_until_she_has_spoken()
    {
        var head = await Worker("head", Role.TeamManager, "nord");
        await Take(head, Of([Household(1, Samia + Marc + Lina)]));
        var november = Of([Household(1, Marc), Household(2, Person("HADDAD", "SAMIA", "1980-09-12", preceding: "00000000001") + Lina, street: "DU REFUGE")], "2026-11-30");
        var (taken, told) = await Take(head, november);
        Assert.Equal(0, taken.Made);
        Assert.Equal([RsaPlaceState.Waiting, RsaPlaceState.Waiting], told[1].Places.Select(place => place.State));
        Assert.All([told[0], told[1]], one => Assert.True(one.IsAddressWithheld));

        var samia = await FileOf(head, "samia");
        foreach (var (place, file) in told[1].Places.Zip([samia, await FileOf(head, "lina")]))
            await Settle(head, file, place.Id);
        Assert.Equal(0, (await Take(head, november)).Taken.Written);
        foreach (var name in new[] { "marc", "lina", "samia" })
            Assert.DoesNotContain((await Facts.Read(await Pass(head, Gesture.ReadFile, await FileOf(head, name)))).Facts, fact => fact.Value.InWords.French.Contains("REFUGE", StringComparison.Ordinal));
        // What the household that she left said of her ends; what the new one says stands by itself.
        var book = await Facts.Read(await Pass(head, Gesture.ReadFile, samia));
        Assert.Equal((true, "MARCHAL"), (book.On("adresse", new(2026, 12, 1)).Value.IsUnknown, (await People.Read(await Pass(head, Gesture.ReadFile, samia)))!.UsageName!.Value));
        Assert.Equal(new FactSource(SourceKind.Imported, "RSA 00000000002 CAF 691 2"), book.On("rsa_etat", new(2026, 12, 1)).Fact!.Source);

        await Settle(head, samia, told[1].Places[0].Id, mayShowAddress: true);
        Assert.Equal(0, (await Take(head, november)).Taken.Written);
        Assert.Equal(new FactValue.Words("7 RUE DU REFUGE"), (await Facts.Read(await Pass(head, Gesture.ReadFile, samia))).On("adresse", new(2027, 1, 1)).Value);
        Assert.DoesNotContain((await Facts.Read(await Pass(head, Gesture.ReadFile, await FileOf(head, "lina")))).Facts, fact => fact.Value.InWords.French.Contains("REFUGE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_said_stands_beside_what_the_flow_says_and_a_change_ends_what_the_flow_said()
    {
        var head = await Worker("head", Role.TeamManager, "nord");
        await Take(head, Of([Household(1, Samia)]));
        var file = await FileOf(head, "samia");
        await Facts.Add(await Pass(head, Gesture.ChangeSituation, file), [new Fact { Id = "f1", What = "adresse", Value = new FactValue.Words("2 rue Neuve"), From = Today, RecordedAt = Clock.GetUtcNow(), Source = new FactSource(SourceKind.Said), By = "head" }]);
        Clock.Days = 33;
        await Take(head, Of([Household(1, Samia, street: "DES ROSES", situation: "MAR")], "2026-11-30"));
        var book = await Facts.Read(await Pass(head, Gesture.ReadFile, file));
        var answer = book.On("adresse", new(2026, 12, 1));
        Assert.Equal((new FactValue.Words("2 rue Neuve"), "7 RUE DES ROSES"), (answer.Value, answer.Beside.Single().Value.InWords.French));
        Assert.Equal("CEL", book.On("situation_familiale", new(2026, 11, 15)).Value.InWords.French);
        Assert.Equal("MAR", book.On("situation_familiale", new(2026, 12, 1)).Value.InWords.French);
    }

    [Fact]
    public async Task An_older_month_changes_nothing_of_a_newer_one_and_brings_what_nobody_knew()
    {
        var head = await Worker("head", Role.TeamManager, "nord");
        await Take(head, Of([Household(1, Samia, street: "DES ROSES")], "2026-11-30"));
        var (taken, told) = await Take(head, Of([Household(1, Samia), Household(3, Person("ROUX", "ANA", "1990-03-01"))]));
        Assert.Equal([RsaVerdict.Older, RsaVerdict.New], told.Select(one => one.Difference.Verdict));
        Assert.Equal(1, taken.Made);
        Assert.Equal("7 RUE DES ROSES", (await Facts.Read(await Pass(head, Gesture.ReadFile, await FileOf(head, "samia")))).On("adresse", new(2026, 12, 1)).Value.InWords.French);
    }

    [Fact]
    public async Task A_flow_that_stops_before_its_end_leaves_nothing()
    {
        var head = await Worker("head", Role.TeamManager, "nord");
        var flow = Of([Household(1, Samia), Household(2, Person("ROUX", "ANA", "1990-03-01"))]);
        await Assert.ThrowsAsync<RefusalException>(() => Take(head, flow[..^300]));
        await Assert.ThrowsAsync<RefusalException>(() => Take(head, flow, team: null));
        Assert.Equal((0, 0, 0, 0), await Counts());
    }

    [Fact]
    public async Task Somebody_who_is_in_two_households_or_known_already_waits_and_is_made_once_a_human_has_said_so()
    {
        var head = await Worker("head", Role.TeamManager, "nord");
        await People.Create(await Pass(head, Gesture.CreatePerson), Named("Ana", "Roux", "1990-03-01"), "nord", null);
        var flow = Of([Household(1, Samia + Lina), Household(2, Person("ROUX", "ANA", "1990-03-01") + Lina)]);
        var (taken, told) = await Take(head, flow);
        Assert.Equal(2, taken.Made);
        Assert.Equal([RsaPlaceState.Waiting, RsaPlaceState.Waiting], told[1].Places.Select(place => place.State));
        Assert.Equal(0, (await Take(head, flow)).Taken.Written);

        var ana = await FileOf(head, "ana roux");
        await Settle(head, ana, told[1].Places[0].Id, mayShowAddress: true);
        await Answers.SettleAsNew(await Pass(head, Gesture.ImportFlow), told[1].Places[1].Id, "nord", null);
        var samia = await FileOf(head, "samia");
        await Assert.ThrowsAsync<RefusalException>(() => Settle(head, samia, told[1].Places[0].Id, mayShowAddress: true));
        Assert.Equal((0, 0), Sums(await Take(head, flow)));
        Assert.Equal(2, (await Search.Named(await Pass(head, Gesture.SearchPeople), "lina marchal")).Count);
        Assert.Equal("7 RUE DES LILAS", (await Facts.Read(await Pass(head, Gesture.ReadFile, ana))).On("adresse", new(2026, 12, 1)).Value.InWords.French);
    }

    [Theory]
    [InlineData("5", RsaVerdict.Ended, "droit clos")]
    [InlineData("4", RsaVerdict.Changed, "versement suspendu")]
    public async Task That_a_right_ended_or_is_suspended_is_told_though_nobody_has_said_yet_whose_it_is(string state, RsaVerdict verdict, string words)
    {
        var head = await Worker("head", Role.TeamManager, "nord");
        await People.Create(await Pass(head, Gesture.CreatePerson), Named("Ana", "Roux", "1990-03-01"), "nord", null);
        var ana = Person("ROUX", "ANA", "1990-03-01");
        await Take(head, Of([Household(2, ana)]));
        var told = Assert.Single((await Take(head, Of([Household(2, ana, state: state)], "2026-11-30"))).Told).Difference;
        Assert.Equal(verdict, told.Verdict);
        Assert.Contains(told.Changes, change => change.French.StartsWith(words, StringComparison.Ordinal));
        Assert.Equal(RsaVerdict.Unchanged, Assert.Single((await Take(head, Of([Household(2, ana, state: state)], "2026-12-31"))).Told).Difference.Verdict);
    }

    [Fact]
    public async Task Who_waits_to_be_recognised_and_is_told_no_more_is_told_as_absent_by_what_she_was_called()
    {
        var head = await Worker("head", Role.TeamManager, "nord");
        await People.Create(await Pass(head, Gesture.CreatePerson), Named("Ana", "Roux", "1990-03-01"), "nord", null);
        var first = await Take(head, Of([Household(1, Person("COLIN", "PAUL", "1980-02-03")), Household(2, Person("ROUX", "ANA", "1990-03-01"))]));
        var place = first.Told.SelectMany(told => told.Places).Single(one => one.State == RsaPlaceState.Waiting).Id;
        foreach (var month in (string[])["2026-11-30", "2026-12-31"])
        {
            var told = (await Take(head, Of([Household(1, Person("COLIN", "PAUL", "1980-02-03"))], month))).Told[^1].Difference;
            Assert.Equal((RsaVerdict.Absent, null), (told.Verdict, told.Key));
            Assert.Contains(place, Assert.Single(told.Changes).French, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_household_that_comes_back_is_no_longer_absent_and_that_of_another_organism_never_was()
    {
        var head = await Worker("head", Role.TeamManager, "nord");
        var (one, two, msa) = (Household(1, Samia), Household(2, Person("ROUX", "ANA", "1990-03-01")), Household(3, Person("DIALLO", "FANTA", "1999-12-12"), organism: "MSA"));
        await Take(head, Of([one, two, msa]));
        Assert.Equal([RsaVerdict.Unchanged, RsaVerdict.Absent], (await Take(head, Of([one], "2026-11-30"))).Told.Select(told => told.Difference.Verdict));
        Assert.Equal([RsaVerdict.Unchanged, RsaVerdict.Unchanged], (await Take(head, Of([one, two], "2026-12-31"))).Told.Select(told => told.Difference.Verdict));
        await using var context = CaseworkRecords.In(Store.Database)();
        Assert.Equal(0, await context.RsaHouseholds.CountAsync(row => row.AbsentSince != null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_shared_months_are_taken_as_they_are_told()
    {
        var head = await Worker("head", Role.TeamManager, "nord");
        Assert.Equal((6, 8), Sums(await Take(head, Shared("2026-10"))));
        Assert.Equal((0, 0), Sums(await Take(head, Shared("2026-10"))));
        var (_, told) = await Take(head, Shared("2026-11"));
        Assert.Equal((2, 2, 1, 2, 1), (Count(RsaVerdict.New), Count(RsaVerdict.Changed), Count(RsaVerdict.Ended), Count(RsaVerdict.Unchanged), Count(RsaVerdict.Absent)));
        foreach (var file in (await Search.Named(await Pass(head, Gesture.SearchPeople), "moreau")).Select(found => found.File!.Value))
            Assert.DoesNotContain((await Facts.Read(await Pass(head, Gesture.ReadFile, file))).Facts, fact => fact.Value.InWords.French.Contains("REFUGE", StringComparison.Ordinal));
        Assert.Equal((0, 0), Sums(await Take(head, Shared("2026-11"))));
        Assert.All((await Take(head, Shared("2026-10"))).Told.Where(one => one.Difference.Verdict != RsaVerdict.Unchanged), one => Assert.Equal(RsaVerdict.Older, one.Difference.Verdict));
        await Assert.ThrowsAsync<RefusalException>(() => Take(head, Shared("cut")));
        await Assert.ThrowsAsync<RefusalException>(() => Take(head, Shared("entity")));

        int Count(RsaVerdict verdict) => told.Count(one => one.Difference.Verdict == verdict);
    }

    /// <summary>Measured by hand, for docs/casework-imports.md: <c>--explicit only --filter-class '*RsaFlowImportTests'</c>.</summary>
    [Theory(Explicit = true), InlineData(false), InlineData(true)]
    public async Task Twenty_thousand_households_are_taken_within_a_minute_and_300_MB(bool onPostgreSql)
    {
        if (onPostgreSql)
            await Open(await postgreSql.NewDatabase());
        var (head, path) = (await Worker("head", Role.TeamManager, "nord"), Path.Combine(Folder, "flow.xml"));
        Write(path, 20_000);
        foreach (var month in new[] { "first", "again" })
        {
            var (start, states) = (Stopwatch.GetTimestamp(), new Dictionary<RsaPlaceState, int>());
            var taken = await Import.Take(await Pass(head, Gesture.ImportFlow), () => File.OpenRead(path), "nord", told =>
            {
                foreach (var place in told.Places)
                    states[place.State] = states.GetValueOrDefault(place.State) + 1;
            });
            TestContext.Current.TestOutputHelper!.WriteLine($"{month}: {taken.Written} households written, {string.Join(' ', states)}, {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");
            Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 60);
            Assert.InRange(Process.GetCurrentProcess().PeakWorkingSet64 / 1e6, 0, 300);
        }
    }

    private static (int Written, int Made) Sums((RsaFlowTaken Taken, IReadOnlyList<RsaTold> Told) one) => (one.Taken.Written, one.Taken.Made);

    private static string Shared(string name) => Encoding.Latin1.GetString(File.ReadAllBytes(SharedCases.Require("casework", "cases", $"c03-rsabem-{name}.xml")));

    private async Task<(int Persons, int Facts, int Households, int Members)> Counts()
    {
        await using var context = CaseworkRecords.In(Store.Database)();
        var stop = TestContext.Current.CancellationToken;
        return (await context.People.CountAsync(stop), await context.Facts.CountAsync(stop), await context.RsaHouseholds.CountAsync(stop), await context.RsaMembers.CountAsync(stop));
    }
}
