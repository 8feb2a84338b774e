using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Files;
using Prevenance.Casework.Households;
using Prevenance.Casework.People;
using Prevenance.Casework.Retention;

namespace Prevenance.Web.Tests.Staff;

/// <summary>
/// One small team follows both sides of a hidden separation, and the child who lives on both: Odile the mother who hides, Karim the father. What each
/// learns, and changes, of the other side through the child.
/// </summary>
public sealed class BothSidesTests : IAsyncLifetime
{
    private const string Nord = "nord", Day = "2026-12-01", Reason = "elle est au guichet aujourd’hui";

    private static readonly DateOnly Together = new(2019, 1, 1), Apart = new(2026, 6, 29), Today = new(2026, 11, 27);

    private readonly Dictionary<string, HttpClient> clients = [];
    private StaffServer server = null!;
    private Viewer odileWorks = null!;
    private string karim = "";
    private FileKey soraya, thomas, lina, jade;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        odileWorks = new Viewer(await server.Add("odile", Role.SocialWorker, Nord));
        karim = await server.Add("karim", Role.SocialWorker, Nord);
        await server.Add("tania", Role.SocialWorker, Nord);
        await server.Add("valerie", Role.TeamManager, Nord);
        await server.Add("rose", Role.Reception, Nord);
        soraya = await Known("Soraya", "1985-03-12", new(MeansKind.Telephone, "06 39 98 00 77"), new(MeansKind.Post, "3 Impasse-Verte"));
        (thomas, lina, jade) = (await Known("Thomas", "1983-11-02"), await Known("Lina", "2010-06-30"), await Known("Jade", "2018-05-20"));
        foreach (var view in new[] { HouseholdView.Menage, HouseholdView.Famille })
        {
            var home = HouseholdBook.NewKey();
            foreach (var other in new[] { thomas, lina, jade })
            {
                await Get<HouseholdBook>().Save(
                    await Pass(Gesture.ChangeSituation, soraya),
                    new Joining { Of = soraya, Person = other, View = view, Household = home, From = Together, RecordedOn = Together, Parent = other == thomas ? null : soraya },
                    await Pass(Gesture.ChangeSituation, other));
            }
        }
        var dwelling = (await Seen(soraya)).First(one => one.View == HouseholdView.Menage).Key;
        await Get<HouseholdBook>().Save(await Pass(Gesture.ChangeSituation, soraya), new SeparationInAllViews(
            new Separation
            {
                Household = dwelling,
                EffectOn = Apart,
                RecordedOn = Apart.AddDays(1),
                One = new SeparatedSide(HouseholdBook.NewKey(), new Dictionary<FileKey, int> { [soraya] = 100, [lina] = 100, [jade] = 50 }, IsHidden: true),
                Other = new SeparatedSide(HouseholdBook.NewKey(), new Dictionary<FileKey, int> { [thomas] = 100, [jade] = 50 }),
            },
            HouseholdBook.NewKey));
        await Get<MissionBook>().Give(new Mission(karim, thomas, MissionKind.Referent, Nord, new Days(Today)));
        await Get<HouseholdBook>().RaiseWalls([thomas]);
        foreach (var name in new[] { "odile", "karim", "tania", "valerie", "rose" })
            clients[name] = await server.SignedIn(name);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients.Values)
            client.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_household_that_is_formed_on_the_hidden_side_does_not_exist_for_who_is_across()
    {
        await Open("karim", jade);
        var family = (await Seen(jade)).Single(one => one.View == HouseholdView.Famille && one.IsOn(Today));
        foreach (var page in new[] { "", "/depart", "/separation", "/foyer", "/sa-page", "/visite" })
        {
            var text = await Page("karim", $"{Of(jade)}{page}");
            foreach (var word in (string[])[soraya.Value, lina.Value, family.Key, "Soraya", "Lina"])
                Assert.False(text.Contains(word, StringComparison.Ordinal), $"{page} tells {word}");
        }
        Assert.DoesNotContain("une autre personne", await Page("karim", $"{Of(jade)}/depart"), StringComparison.Ordinal);
        var refused = await Leave("karim", $"{family.Key} {soraya}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal((await Leave("karim", $"{HouseholdBook.NewKey()} {soraya}")).Said, refused.Said);
        Assert.Contains((await Seen(soraya)).Single(one => one.Key == family.Key).Members, member => member.Person == soraya && member.Days.To is null);
    }

    [Fact]
    public async Task Nor_is_the_father_offered_to_who_follows_the_side_that_hides()
    {
        foreach (var page in new[] { "/depart", "/separation" })
            Assert.DoesNotContain(thomas.Value, await Page("odile", $"{Of(jade)}{page}"), StringComparison.Ordinal);
        var homes = (await Seen(jade)).Where(one => one.IsOn(Today)).ToList();
        Assert.Equal([HouseholdView.Famille, HouseholdView.Menage], homes.Select(one => one.View).Order());
        Assert.All(homes, home => Assert.Contains(home.Members, member => member.Person == soraya));
        // What they had in common stays theirs.
        Assert.Contains((await Seen(jade)).Where(one => !one.IsOn(Today)), home => home.Members.Any(member => member.Person == thomas));
    }

    [Fact]
    public async Task Who_follows_the_side_that_hides_is_named_on_the_child_s_pages_to_nobody_across()
    {
        await Open("karim", jade);
        foreach (var page in new[] { "", "/sa-page" })
            Assert.DoesNotContain("odile", await Page("karim", $"{Of(jade)}{page}"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("odile", await Page("odile", Of(jade)), StringComparison.OrdinalIgnoreCase);
        await Open("valerie", jade);
        Assert.Contains("odile", await Page("valerie", Of(jade)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_appointment_of_the_child_with_the_worker_of_one_side_is_read_and_changed_by_nobody_across()
    {
        await Book("odile", jade, "visite au foyer Les Tilleuls");
        var id = StaffServer.Hidden(await Page("odile", Of(jade)), "appointment");
        await Open("karim", jade);
        foreach (var page in new[] { Of(jade), $"{Of(jade)}/sa-page", $"{Of(jade)}/visite", "/equipe" })
        {
            var text = await Page("karim", page);
            foreach (var word in (string[])["Tilleuls", "9 h 30", id])
                Assert.False(text.Contains(word, StringComparison.Ordinal), $"{page} tells {word}");
        }
        Assert.DoesNotContain("Jade", await Page("karim", $"/equipe/journee?day={Day}"), StringComparison.Ordinal);
        using (var cancelled = await StaffServer.Post(clients["karim"], $"{Of(jade)}/rendez-vous/devenu", ("appointment", id), ("state", "CancelledByUs")))
            Assert.Contains("n’existe pas", await Text(cancelled), StringComparison.Ordinal);
        using (var moved = await Book("karim", jade, "", id))
            Assert.Contains("n’existe pas", await Text(moved), StringComparison.Ordinal);
        // Who it is with, who answers for both, and reception, read it still.
        Assert.Contains("Tilleuls", await Page("odile", Of(jade)), StringComparison.Ordinal);
        await Open("valerie", jade);
        Assert.Contains("Tilleuls", await Page("valerie", Of(jade)), StringComparison.Ordinal);
        Assert.Contains("Jade", await Page("rose", $"/equipe/journee?day={Day}"), StringComparison.Ordinal);
        // The same the other way round.
        await Book("karim", jade, "chez les grands-parents");
        Assert.Contains("grands-parents", await Page("karim", Of(jade)), StringComparison.Ordinal);
        Assert.DoesNotContain("grands-parents", await Page("odile", Of(jade)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_journal_of_the_child_tells_nobody_across_what_the_workers_of_the_other_side_did()
    {
        await Page("odile", Of(jade));
        await Get<MissionBook>().Give(new Mission(karim, jade, MissionKind.Referent, Nord, new Days(Today)));
        await Page("karim", Of(jade));
        var journal = $"{Of(jade)}/journal";
        var (his, hers) = (await Page("karim", journal), await Page("odile", journal));
        Assert.Contains("karim", his, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("odile", his, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("odile", hers, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("karim", hers, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_contact_with_the_child_is_read_by_nobody_across()
    {
        await Get<ContactLog>().Record(await Pass(Gesture.WriteTeamNote, jade), ContactKind.HomeVisit, 30, "vue au foyer Les Tilleuls");
        await Open("karim", jade);
        Assert.DoesNotContain("Tilleuls", await Page("karim", Of(jade)), StringComparison.Ordinal);
        Assert.Contains("Tilleuls", await Page("odile", Of(jade)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_of_a_team_counts_nobody_of_the_other_side()
    {
        var empty = await Page("karim", $"/equipe/journee?day={Day}");
        await Book("odile", soraya, "point");
        await Book("odile", jade, "point");
        Assert.Equal(empty, await Page("karim", $"/equipe/journee?day={Day}"));
        Assert.Contains("Soraya", await Page("odile", $"/equipe/journee?day={Day}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_follows_the_hidden_side_is_not_named_to_who_books_across()
    {
        var form = await Page("karim", $"{Of(jade)}/rendez-vous");
        Assert.Contains("Jade Delorme, avec karim", WebUtility.HtmlDecode(form).Replace("</strong>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("odile", form, StringComparison.Ordinal);
        Assert.Contains("avec odile", await Page("rose", $"{Of(jade)}/rendez-vous"), StringComparison.Ordinal);
        Assert.Contains("avec odile", await Page("tania", $"{Of(jade)}/rendez-vous"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_answers_for_both_sides_reads_the_hidden_address_for_a_reason_and_a_colleague_the_safe_telephone()
    {
        await Open("valerie", soraya);
        Assert.Contains("3 Impasse-Verte", await Page("valerie", $"{Of(soraya)}/adresse"), StringComparison.Ordinal);
        Assert.Contains("06 39 98 00 77", await Page("valerie", $"{Of(soraya)}/joindre"), StringComparison.Ordinal);
        await Open("tania", soraya);
        Assert.Contains("06 39 98 00 77", await Page("tania", $"{Of(soraya)}/joindre"), StringComparison.Ordinal);
        foreach (var page in (string[])["", "/visite"])
        {
            Assert.Contains("06 39 98 00 77", await Page("valerie", $"{Of(soraya)}{page}"), StringComparison.Ordinal);
            Assert.Contains("06 39 98 00 77", await Page("tania", $"{Of(soraya)}{page}"), StringComparison.Ordinal);
        }
        Assert.DoesNotContain("Impasse-Verte", await Page("tania", $"{Of(soraya)}/adresse"), StringComparison.Ordinal);
        using var karims = await clients["karim"].GetAsync($"{Of(soraya)}/adresse", Stop);
        Assert.Equal(HttpStatusCode.NotFound, karims.StatusCode);
    }

    [Fact]
    public async Task A_second_hiding_says_that_it_is_hidden_already()
    {
        await Open("valerie", soraya);
        Assert.DoesNotContain("Elle ne vivait avec personne d’autre", await Page("valerie", $"{Of(soraya)}/cacher-l-adresse"), StringComparison.Ordinal);
        using var again = await StaffServer.Post(clients["valerie"], $"{Of(soraya)}/cacher-l-adresse");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("déjà caché", await Text(again), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_files_of_a_child_reception_finds_the_one_that_hides_nothing_alone_whatever_is_typed()
    {
        // The father's worker made the child known anew, on his side.
        var twin = PersonBook.NewKey();
        await Get<PersonBook>().Create((await Get<Gate>().Ask(new Viewer(karim), Gesture.CreatePerson, null, "test")).Pass!, new Person(twin) { FirstNames = PersonName.Of("Lina"), UsageName = PersonName.Of("Delorme"), Birth = Birth.Typed("2010-06-30") }, Nord, karim);
        foreach (var home in (await Get<HouseholdBook>().Read(await OfKarim(Gesture.ReadFile, thomas))).Where(one => one.IsOn(Today)))
            await Get<HouseholdBook>().Save(await OfKarim(Gesture.ChangeSituation, thomas), new Joining { Of = thomas, Person = twin, View = home.View, Household = home.Key, From = Today, RecordedOn = Today }, await OfKarim(Gesture.ChangeSituation, twin));
        foreach (var typed in (string[])["lina", "delorme 2010", "lina delorme 30/06/2010"])
        {
            var found = await StaffServer.Search(clients["rose"], typed);
            Assert.Contains(twin.Value, found, StringComparison.Ordinal);
            Assert.DoesNotContain(lina.Value, found, StringComparison.Ordinal);
        }
        // Who has one file is found by it, be it hidden: she comes to the counter too.
        Assert.Contains(soraya.Value, await StaffServer.Search(clients["rose"], "soraya"), StringComparison.Ordinal);

        async Task<Pass> OfKarim(Gesture gesture, FileKey file) => (await Get<Gate>().Ask(new Viewer(karim), gesture, file, "test")).Pass!;
    }

    private static string Of(FileKey file) => $"/equipe/dossiers/{file}";

    private T Get<T>()
        where T : notnull => server.Services.GetRequiredService<T>();

    private async Task<Pass> Pass(Gesture gesture, FileKey? file) => (await Get<Gate>().Ask(odileWorks, gesture, file, "test")).Pass!;

    /// <summary>The households of a file, as the worker of the side that hides sees them.</summary>
    private async Task<IReadOnlyList<Casework.Sights.HouseholdSeen>> Seen(FileKey file) => await Get<HouseholdBook>().Read(await Pass(Gesture.ReadFile, file));

    private async Task<FileKey> Known(string first, string born, params ContactMeans[] contacts)
    {
        var file = PersonBook.NewKey();
        await Get<PersonBook>().Create(
            await Pass(Gesture.CreatePerson, null),
            new Person(file) { FirstNames = PersonName.Of(first), UsageName = PersonName.Of("Delorme"), Birth = Birth.Typed(born), Contacts = contacts },
            Nord,
            odileWorks.Account);
        return file;
    }

    private async Task Open(string who, FileKey file)
    {
        using var answer = await StaffServer.Post(clients[who], $"{Of(file)}/ouvrir", ("reason", Reason));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private Task<HttpResponseMessage> Book(string who, FileKey file, string why, string instead = "") =>
        StaffServer.Post(clients[who], $"{Of(file)}/rendez-vous", ("day", Day), ("hour", "9h30"), ("minutes", "45"), ("place", "Home"), ("why", why), ("instead", instead));

    private async Task<(HttpStatusCode Status, string Said)> Leave(string who, string chosen)
    {
        using var answer = await StaffServer.Post(clients[who], $"{Of(jade)}/depart", ("who", chosen), ("last", "01/11/2026"));
        var page = await Text(answer);
        return (answer.StatusCode, page[page.IndexOf("<main", StringComparison.Ordinal)..]);
    }

    private async Task<string> Page(string who, string address) => WebUtility.HtmlDecode(await clients[who].GetStringAsync(address, Stop));

    private static async Task<string> Text(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
}
