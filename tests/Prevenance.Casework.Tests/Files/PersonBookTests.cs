using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Consents;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Tests.Files;

public sealed class PersonBookTests(PostgreSqlServer postgreSql) : FilesTest
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_person_comes_back_as_she_gave_herself(bool onPostgreSql)
    {
        if (onPostgreSql)
            await Open(await postgreSql.NewDatabase());
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var fatima = Named("Fatima", "Moreau", "1985-03-12") with
        {
            BirthName = PersonName.Of("Benali"),
            UsedName = PersonName.Of("Fati"),
            FormerNames = [PersonName.Of("Benali-Roux")],
            Contacts = [new ContactMeans(MeansKind.Telephone, "06 39 98 00 12") { WhoAnswers = "sa sœur", MayBeSaid = "rien au répondeur" }],
            Identifiers = [new Identifier("CAF", "1234567") { From = new DateOnly(2024, 5, 15) }],
        };
        var file = await Known(odile, "nord", fatima);
        var back = await People.Read(await Pass(odile, Gesture.ReadFile, file));
        Assert.Equivalent(fatima, back, strict: true);
    }

    [Theory]
    [InlineData("vers 1958")]
    [InlineData("1958")]
    [InlineData("1958-03")]
    public async Task What_is_not_known_of_a_birth_stays_unknown(string born)
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var birth = born switch { "1958" => Birth.In(1958), "1958-03" => Birth.In(1958, 3), _ => Birth.About(1958) };
        var file = await Known(odile, "nord", Named("Hovhannes", "Sargsyan") with { Birth = birth });
        Assert.Equal(birth, (await People.Read(await Pass(odile, Gesture.ReadFile, file)))?.Birth);
    }

    [Fact]
    public async Task Nothing_of_a_person_can_be_read_in_the_database()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await Known(odile, "nord", Named("Fatoumata-Zoé", "Quintanilha", "1985-03-12"));
        await Facts.Add(await Pass(odile, Gesture.ChangeSituation, file), [Fact("f1", "commentaire", new FactValue.Words("expulsion"))]);
        await using (var context = CaseworkRecords.In(Store.Database)())
            await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", Stop);
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Folder, "prevenance.db"), Stop);
        foreach (var word in (string[])["Fatoumata", "Quintanilha", "quintanilha", "1985-03-12", "expulsion", "commentaire"])
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)));
    }

    [Fact]
    public async Task An_erased_person_is_nowhere_and_an_older_copy_opens_for_nobody_without_her_key()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var officer = await Worker("dpo", Role.DataProtectionOfficer);
        var file = await Known(odile, "nord", Named("Fatima", "Moreau", "1985-03-12"));
        await using var context = CaseworkRecords.In(Store.Database)();
        var copy = await context.People.AsNoTracking().SingleAsync(Stop);

        var pass = await Pass(odile, Gesture.ReadFile, file);
        await People.Erase(await Pass(officer, Gesture.RunRetention), file);
        Assert.Null(await People.Read(pass));
        Assert.Equal(Answer.NotThere, await Gate.WouldAnswer(odile, Gesture.ReadFile, file));
        Assert.Empty(await Search.Named(await Pass(odile, Gesture.SearchPeople), "moreau"));

        context.People.Add(copy);
        await context.SaveChangesAsync(Stop);
        Assert.Null(await People.Read(pass));
    }

    [Fact]
    public async Task A_copy_opens_with_the_last_keys_and_no_longer_for_who_was_erased_since()
    {
        var (odile, officer) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("dpo", Role.DataProtectionOfficer));
        var (kept, erased) = (await Known(odile, "nord", Named("Karim", "Leroy")), await Known(odile, "nord", Named("Fatima", "Moreau")));
        var (copy, keys) = (Path.Combine(Folder, "copy.db"), Path.Combine(Folder, "keys.db"));
        IKeepsRecords[] modules = [AccountsModule.Records, CaseworkModule.Records];
        Store.CopyKeys(new StorePlace(Folder), keys, modules);
        Store.Copy(new StorePlace(Folder), copy, modules);
        await People.Erase(await Pass(officer, Gesture.RunRetention), erased);
        Store.CopyKeys(new StorePlace(Folder), keys, modules);

        // The database is lost: the copy takes its place, then the last keys.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(Folder, "prevenance.db*"))
            File.Delete(file);
        File.Copy(copy, Path.Combine(Folder, "prevenance.db"));
        Assert.Equal(1, Store.PutKeysBack(new StorePlace(Folder), keys, modules));
        await Open(null);
        Assert.Equal("Karim Leroy", (await People.Read(await Pass(odile, Gesture.ReadFile, kept)))?.ShownName);
        Assert.Null(await People.Read(await Pass(odile, Gesture.ReadFile, erased)));
    }

    [Fact]
    public async Task A_changed_name_is_found_and_the_former_one_no_longer_is()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var lucas = Named("Lucas", "Martin", "1998-10-10");
        await Known(odile, "nord", lucas);
        await People.Change(await Pass(odile, Gesture.ChangeSituation, lucas.Key), person => person with { FirstNames = PersonName.Of("Léa") });
        Assert.Equal("Léa Martin", Assert.Single(await Search.Named(await Pass(odile, Gesture.SearchPeople), "lea mar")).Name);
        Assert.Empty(await Search.Named(await Pass(odile, Gesture.SearchPeople), "lucas martin"));
    }

    [Fact]
    public async Task A_pass_does_what_it_was_given_for_and_nothing_else()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await Known(odile, "nord", Named("Fatima", "Moreau"));
        var toRead = await Pass(odile, Gesture.ReadFile, file);
        await Assert.ThrowsAsync<InvalidOperationException>(() => People.Change(toRead, person => person));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Facts.Add(toRead, []));
        await Assert.ThrowsAsync<InvalidOperationException>(() => People.Erase(toRead, file));
    }

    [Fact]
    public async Task A_pass_for_a_part_opens_no_whole_file()
    {
        var (odile, partner) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("partner", Role.Partner));
        var file = await Known(odile, "nord", Named("Fatima", "Moreau"));
        await Services.GetRequiredService<MissionBook>().Give(new Mission(partner.Account, file, MissionKind.AcceptedReferral, null, new Days(Today)));
        await Services.GetRequiredService<ConsentBook>().Give(file, new(partner.Account!, "votre demande", Today.AddMonths(1)), "odile", ConsentWay.InTheRoom);
        var pass = await Pass(partner, Gesture.ReadFile, file);
        Assert.Equal(Answer.Referral, pass.Answer);
        await Assert.ThrowsAsync<InvalidOperationException>(() => People.Read(pass));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Facts.Read(pass));
    }

    [Fact]
    public async Task Who_prepares_the_list_of_what_goes_erases_nobody()
    {
        var (odile, admin) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("admin", Role.Administrator));
        var file = await Known(odile, "nord", Named("Fatima", "Moreau"));
        var pass = await Pass(admin, Gesture.RunRetention);
        await Assert.ThrowsAsync<InvalidOperationException>(() => People.Erase(pass, file));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Services.GetRequiredService<RetentionDesk>().Carry(pass, [], Today, new Casework.Retention.RetentionSettings()));
    }

    [Fact]
    public async Task Facts_come_back_as_they_were_recorded_and_are_taken_once()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await Known(odile, "nord", Named("Fatima", "Moreau"));
        IReadOnlyList<Fact> facts = [Fact("f1", "loyer", new FactValue.Number(620.5m)), Fact("f2", "en_couple", new FactValue.YesOrNo(false)), Fact("f3", "loyer", FactValue.Unknown) with { Corrects = "f1" }];
        Assert.Equal(3, await Facts.Add(await Pass(odile, Gesture.ChangeSituation, file), facts));
        Assert.Equal(0, await Facts.Add(await Pass(odile, Gesture.ChangeSituation, file), facts));
        Assert.Equal(facts.OrderBy(fact => fact.Id), (await Facts.Read(await Pass(odile, Gesture.ReadFile, file))).Facts.OrderBy(fact => fact.Id));
    }

    [Fact]
    public async Task A_social_security_number_is_refused_with_its_place_whatever_it_is_written_in()
    {
        const string nir = "2 85 03 69 999 999 72";
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var fatima = Named("Fatima", "Moreau");
        var create = await Pass(odile, Gesture.CreatePerson);
        foreach (var (place, person) in new[]
        {
            ("usage", fatima with { UsageName = PersonName.Of(nir) }),
            ("former", fatima with { FormerNames = [PersonName.Of(nir)] }),
            ("contacts", fatima with { Contacts = [new ContactMeans(MeansKind.Telephone, "06 39 98 00 12") { MayBeSaid = nir }] }),
            ("identifiers", fatima with { Identifiers = [new Identifier("MSA", nir)] }),
        })
            Assert.Equal(place, (await Assert.ThrowsAsync<RefusalException>(() => People.Create(create, person, "nord", odile.Account))).Refusals[0].Place);
        var file = await Known(odile, "nord", fatima);
        Assert.Equal("commentaire", (await Assert.ThrowsAsync<RefusalException>(async () => await Facts.Add(await Pass(odile, Gesture.ChangeSituation, file), [Fact("f1", "commentaire", new FactValue.Words($"n° {nir}"))]))).Refusals[0].Place);
        Assert.Equal("contacts", (await Assert.ThrowsAsync<RefusalException>(async () => await People.Change(await Pass(odile, Gesture.ChangeSituation, file), person => person with { Contacts = [new ContactMeans(MeansKind.Post, nir)] }))).Refusals[0].Place);
    }

    private Fact Fact(string id, string what, FactValue value) => new()
    {
        Id = id,
        What = what,
        Value = value,
        From = Today,
        RecordedAt = Clock.GetUtcNow().AddTicks(1234567),
        Source = new FactSource(SourceKind.Said),
        By = "odile",
    };
}
