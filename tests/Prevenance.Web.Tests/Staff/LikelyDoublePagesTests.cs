using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Files;
using Prevenance.Casework.Households;
using Prevenance.Casework.People;
using Prevenance.Web.Leaks;

namespace Prevenance.Web.Tests.Staff;

/// <summary>The hall of the team that follows the father makes a second file of the mother, who hides: what each reads of it, and who says what it is.</summary>
public sealed class LikelyDoublePagesTests : IAsyncLifetime
{
    private const string New = "/equipe/personnes/nouvelle";

    private readonly Dictionary<string, HttpClient> clients = [];
    private StaffServer server = null!;
    private Viewer odile = null!;
    private FileKey soraya, thomas;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        odile = new Viewer(await server.Add("odile", Role.SocialWorker, "nord"));
        await server.Add("head", Role.TeamManager, "nord");
        var paul = await server.Add("paul", Role.SocialWorker, "sud");
        await server.Add("hall", Role.Reception, "sud");
        (soraya, thomas) = (await Known("Soraya", "1985-03-12"), await Known("Thomas", "1983-11-02"));
        var (home, households) = (HouseholdBook.NewKey(), server.Services.GetRequiredService<HouseholdBook>());
        var (together, apart) = (new DateOnly(2019, 1, 1), new DateOnly(2026, 6, 29));
        await households.Save(
            await Pass(Gesture.ChangeSituation, soraya),
            new Joining { Of = soraya, Person = thomas, View = HouseholdView.Menage, Household = home, From = together, RecordedOn = together },
            await Pass(Gesture.ChangeSituation, thomas));
        await households.Save(await Pass(Gesture.ChangeSituation, soraya), new Separation
        {
            Household = home,
            EffectOn = apart,
            RecordedOn = apart,
            One = new SeparatedSide(HouseholdBook.NewKey(), new Dictionary<FileKey, int> { [soraya] = 100 }, IsHidden: true),
            Other = new SeparatedSide(HouseholdBook.NewKey(), new Dictionary<FileKey, int> { [thomas] = 100 }),
        });
        var missions = server.Services.GetRequiredService<MissionBook>();
        await missions.Revoke(odile.Account!, thomas, MissionKind.Referent);
        await missions.Give(new Mission(paul, thomas, MissionKind.Referent, "sud", new Days(apart)));
        await households.RaiseWalls([thomas]);
        foreach (var name in new[] { "odile", "head", "paul", "hall" })
            clients[name] = await server.SignedIn(name);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients.Values)
            client.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_makes_it_is_answered_as_of_anybody_and_goes_on_with_it()
    {
        var ((hers, herPage), (anybodys, theirPage)) = (await Made("Soraya", "Amrani"), await Made("Nadine", "Fabre"));
        Assert.Equal(anybodys.Length, hers.Length);
        Assert.Equal(theirPage.Replace("Nadine Fabre", "Soraya Amrani", StringComparison.Ordinal).Length, herPage.Length);
        Assert.Contains("Soraya Amrani", await StaffServer.Search(clients["hall"], "amrani"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_follows_the_other_side_learns_nothing_of_it_by_any_address()
    {
        await Made("Soraya", "Amrani");
        var second = await Second();
        var report = await LeakHunt.Run(server.Data, "paul@example.org", clock: server.Clock);
        Assert.DoesNotContain(report.Learned, one => one.Of.Contains(second));
        Assert.Equal([], report.Differences);
    }

    [Fact]
    public async Task Who_follows_her_and_who_answers_for_the_team_find_it_on_their_first_page_until_one_says_what_it_is()
    {
        await Made("Soraya", "Amrani");
        var (same, second) = ($"/equipe/dossiers/{soraya}/meme-personne", await Second());
        foreach (var name in new[] { "odile", "head" })
            Assert.Contains($"<a href=\"{same}\">", await Page(name, "/equipe"), StringComparison.Ordinal);
        Assert.DoesNotContain("meme-personne", await Page("paul", "/equipe"), StringComparison.Ordinal);
        Assert.DoesNotContain("meme-personne", await Page("hall", "/equipe"), StringComparison.Ordinal);
        var page = await Page("odile", same);
        Assert.Matches("suivie par\\s: sud", page);
        using (var said = await StaffServer.Post(clients["odile"], same, ("other", second.Value), ("likely", "1"), ("do", "two")))
            Assert.Equal(HttpStatusCode.SeeOther, said.StatusCode);
        foreach (var name in new[] { "odile", "head" })
            Assert.DoesNotContain("meme-personne", await Page(name, "/equipe"), StringComparison.Ordinal);
        Assert.Contains("Soraya Amrani", await StaffServer.Search(clients["paul"], "amrani"), StringComparison.Ordinal);
        Assert.Contains("Reprendre cette réponse", await Page("odile", same), StringComparison.Ordinal);
        using (var back = await StaffServer.Post(clients["odile"], same, ("other", second.Value), ("do", "back")))
            Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        Assert.Contains($"<a href=\"{same}\">", await Page("odile", "/equipe"), StringComparison.Ordinal);
        Assert.DoesNotContain("Soraya Amrani", await StaffServer.Search(clients["paul"], "amrani"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_likely_double_is_answered_as_what_does_not_exist()
    {
        var same = $"/equipe/dossiers/{soraya}/meme-personne";
        using var his = await StaffServer.Post(clients["odile"], same, ("other", thomas.Value), ("likely", "1"), ("do", "one"));
        using var nobodys = await StaffServer.Post(clients["odile"], same, ("other", new string('0', 32)), ("likely", "1"), ("do", "one"));
        Assert.Equal((nobodys.StatusCode, (await nobodys.Content.ReadAsStringAsync(Stop)).Length), (his.StatusCode, (await his.Content.ReadAsStringAsync(Stop)).Length));
    }

    /// <summary>What reception is led to, and reads there.</summary>
    private async Task<(string Address, string Page)> Made(string first, string usage)
    {
        var sent = StaffServer.Hidden(await Page("hall", New), "_file");
        using var answer = await StaffServer.Post(clients["hall"], New, ("first", first), ("usage", usage), ("born", "12/03/1985"), ("_file", sent));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var address = answer.Headers.Location!.ToString();
        return (address, Regex.Replace(await Page("hall", address), "[0-9a-f]{32}", ""));
    }

    private async Task<FileKey> Second() => (await server.Services.GetRequiredService<MissionBook>().In("sud", new Days(new DateOnly(2026, 11, 27)))).Select(file => file.Key).Single(file => file != thomas);

    private async Task<string> Page(string name, string address) => WebUtility.HtmlDecode(await clients[name].GetStringAsync(address, Stop));

    private async Task<FileKey> Known(string first, string born)
    {
        var person = new Person(PersonBook.NewKey()) { FirstNames = PersonName.Of(first), UsageName = PersonName.Of("Amrani"), Birth = Birth.On(DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture)) };
        await server.Services.GetRequiredService<PersonBook>().Create(await Pass(Gesture.CreatePerson), person, "nord", odile.Account);
        return person.Key;
    }

    private async Task<Pass> Pass(Gesture gesture, FileKey? file = null) =>
        (await server.Services.GetRequiredService<Gate>().Ask(odile, gesture, file, "test")).Pass ?? throw new InvalidOperationException($"no pass for {gesture}");
}
