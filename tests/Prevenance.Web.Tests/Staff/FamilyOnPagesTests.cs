using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Consents;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Households;
using Prevenance.Casework.Notes;
using Prevenance.Casework.People;
using Prevenance.Web.Hosting.Staff;

namespace Prevenance.Web.Tests.Staff;

/// <summary>
/// The shared family, one side in hiding, on every page of a file and in a search, as everybody who has an account: what each sees, and after which
/// gesture, is what the shared table says. The separation itself is noted through its page.
/// </summary>
public sealed class FamilyOnPagesTests : IAsyncLifetime
{
    private const string Nord = "nord", Sud = "sud";
    private static readonly DateOnly Start = new(2026, 1, 1), Together = new(2019, 1, 1);

    /// <summary>A word that stands nowhere but in what an item of the table is about.</summary>
    private static readonly Dictionary<string, string> Words = new()
    {
        ["Fatima's present address (hidden since 2026-04-02)"] = "Impasse-Verte",
        ["Fatima's safe telephone and hours"] = "06 39 98 00 77",
        ["Fatima's domiciliation (CCAS), used on letters"] = "Boîte-Douze",
        ["joint notes of the couple, before 2026-03-31, team tier"] = "ensemblequatre",
        ["the part of a joint note marked 'told by Fatima alone'"] = "seulecinq",
        ["notes on Fatima after the separation, team tier"] = "depuissix",
        ["private draft of WA (under 60 days)"] = "brouillonsept",
        ["Luc's debts"] = "detteshuit",
        ["Inès (8): school and residence days (both households)"] = "école-Neuf",
        ["Yasmine's note that she asked not to be told to her parents"] = "secretdix",
        ["who opened Fatima's file"] = "Chaque lecture et chaque écriture",
    };

    /// <summary>What has no page yet: reception reads no file, a partner no referral.</summary>
    private static readonly HashSet<(string Item, string Viewer)> NoPageYet =
    [
        ("Fatima's safe telephone and hours", "REC"), ("Fatima's domiciliation (CCAS), used on letters", "REC"),
        ("Fatima's safe telephone and hours", "PART"), ("Fatima's domiciliation (CCAS), used on letters", "PART"),
    ];

    private readonly Dictionary<string, FileKey> files = [];
    private readonly Dictionary<string, string> accounts = [];
    private StaffServer server = null!;

    public static TheoryData<string> Viewers => ["WA", "TA", "REC", "MGR", "WB", "PART", "ADM", "ELU", "OUT"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        foreach (var (name, role, team) in new[]
        {
            ("WA", Role.SocialWorker, Nord), ("TA", Role.SocialWorker, Nord), ("REC", Role.Reception, Nord), ("MGR", Role.TeamManager, Nord), ("WB", Role.SocialWorker, Sud),
            ("PART", Role.Partner, null), ("ADM", Role.Administrator, null), ("ELU", Role.ElectedOfficial, null), ("OUT", Role.SocialWorker, "ailleurs"),
        })
            accounts[name] = await server.Add(name, role, team);
        await Make("FAT", "Fatima", "Moreau", "1985-03-12", "Benali", new(MeansKind.Telephone, "06 39 98 00 77"), new(MeansKind.Post, "3 Impasse-Verte"));
        await Make("LUC", "Luc", "Moreau", "1983-11-02");
        await Make("YAS", "Yasmine", "Moreau", "2010-06-30");
        await Make("INE", "Inès", "Moreau", "2018-05-20");
        await Told("FAT", "adresse", "3 Impasse-Verte");
        await Told("FAT", "domiciliation", "Boîte-Douze");
        await Told("LUC", "dettes", "detteshuit");
        await Told("INE", "ecole", "école-Neuf");
        var home = HouseholdBook.NewKey();
        foreach (var other in new[] { "LUC", "YAS", "INE" })
        {
            await Get<HouseholdBook>().Save(await Pass(Gesture.ChangeSituation, "FAT"), new Joining
            {
                Of = files["FAT"],
                Person = files[other],
                View = HouseholdView.Menage,
                Household = home,
                From = Together,
                RecordedOn = Start,
                Parent = other == "LUC" ? null : files["FAT"],
            }, await Pass(Gesture.ChangeSituation, other));
        }
        await Noted(["FAT", "LUC"], new WrittenNote(NoteTier.Team, [new("ensemblequatre"), new("seulecinq", files["FAT"])]));
        await Get<MissionBook>().End(accounts["WA"], files["LUC"], MissionKind.Referent, new DateOnly(2026, 11, 26));
        await Get<MissionBook>().Give(new Mission(accounts["WB"], files["LUC"], MissionKind.Referent, Sud, new Days(Start)));
        await Get<MissionBook>().Give(new Mission(accounts["WB"], files["INE"], MissionKind.Referent, Sud, new Days(Start)));
        await Get<MissionBook>().Give(new Mission(accounts["PART"], files["FAT"], MissionKind.AcceptedReferral, null, new Days(Start)));
        await Get<ConsentBook>().Give(files["FAT"], accounts["PART"], "votre demande d’hébergement", new DateOnly(2027, 1, 1));
        await Part();
        await Noted(["FAT"], new WrittenNote(NoteTier.Team, [new("depuissix")]));
        await Noted(["FAT"], new WrittenNote(NoteTier.Draft, [new("brouillonsept")]));
        await Noted(["YAS"], new WrittenNote(NoteTier.Team, [new("secretdix")]) { IsKeptFromParents = true, Named = [accounts["WA"]] });
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory, MemberData(nameof(Viewers))]
    public async Task Each_sees_what_the_shared_table_says_and_nothing_else(string viewer)
    {
        var table = Table(viewer);
        using var client = await server.SignedIn(viewer);
        var before = await Pages(client);
        var opened = await Open(client);
        var after = opened.Count == 0 ? before : await Pages(client);
        var differences = (from item in Words.Keys
                           where !NoPageYet.Contains((item, viewer))
                           let seen = Seen(Words[item], item, before, after, opened)
                           where seen != table[item]
                           select $"{item}: {seen}, expected {table[item]}").ToList();
        Assert.Equal([], differences);
        var found = await Found(client, "Benali");
        Assert.Equal(table["names in a list search for « Benali »"], found.Contains("Fatima Moreau", StringComparison.Ordinal) ? "yes" : found.Contains("F. M.", StringComparison.Ordinal) ? "mask" : "no");
    }

    [Fact]
    public async Task Nothing_on_the_other_side_tells_of_the_hidden_home()
    {
        using var client = await server.SignedIn("WB");
        var pages = await Pages(client);
        foreach (var (address, text) in pages.Append(KeyValuePair.Create("search", await Found(client, "moreau"))))
        {
            foreach (var word in (string[])["Fatima", "Yasmine", "Benali", "Impasse", "cachée", "06 39 98", files["FAT"].Value, files["YAS"].Value])
                Assert.False(text.Contains(word, StringComparison.Ordinal) && !address.Contains(word, StringComparison.Ordinal), $"{address} tells {word}");
        }
        Assert.Contains("50 % du temps", pages[$"/equipe/dossiers/{files["LUC"]}"], StringComparison.Ordinal);
    }

    /// <summary>Notes the separation as her worker does: typed, shown as the other will see it, confirmed.</summary>
    private async Task Part()
    {
        using var client = await server.SignedIn("WA");
        var address = $"/equipe/dossiers/{files["FAT"]}/separation";
        (string, string)[] typed = [("from", "01/04/2026"), ($"time.{files["YAS"]}", "100"), ($"time.{files["INE"]}", "50"), ($"time.{files["LUC"]}", "0"), ("hidden", "on")];
        using var preview = await StaffServer.Post(client, address, typed);
        var page = await preview.Content.ReadAsStringAsync(Stop);
        Assert.Contains("Ce que verra Luc Moreau", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        var mark = StaffServer.Hidden(page, "_seen");
        using (var other = await StaffServer.Post(client, address, [.. typed[..^1], ("_seen", mark)]))
            Assert.Contains("Rien n’est encore noté", WebUtility.HtmlDecode(await other.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        using var kept = await StaffServer.Post(client, address, [.. typed, ("_seen", mark)]);
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
    }

    /// <summary>Every page of the four files that says what is done there, what is sent empty to their forms, and home.</summary>
    private async Task<Dictionary<string, string>> Pages(HttpClient client)
    {
        var pages = new Dictionary<string, string>();
        foreach (var route in server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText!.StartsWith("/equipe/dossiers/{file}", StringComparison.Ordinal) && route.Metadata.GetMetadata<GestureNeeded>()?.Gesture is not null))
        {
            foreach (var file in files.Values)
            {
                var address = route.RoutePattern.RawText!.Replace("{file}", file.Value, StringComparison.Ordinal);
                var isPost = route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("POST");
                // To hide where somebody lives asks for nothing more.
                if (isPost && address.EndsWith("cacher-l-adresse", StringComparison.Ordinal))
                    continue;
                using var answer = isPost ? await StaffServer.Post(client, address) : await client.GetAsync(address, Stop);
                pages[isPost ? $"{address} (sent)" : address] = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
            }
        }
        pages["/equipe"] = WebUtility.HtmlDecode(await client.GetStringAsync("/equipe", Stop));
        return pages;
    }

    /// <summary>Opens what asks why, and says which files were opened by breaking the glass.</summary>
    private async Task<Dictionary<FileKey, bool>> Open(HttpClient client)
    {
        var opened = new Dictionary<FileKey, bool>();
        foreach (var file in files.Values)
        {
            var page = await (await client.GetAsync($"/equipe/dossiers/{file}", Stop)).Content.ReadAsStringAsync(Stop);
            if (!page.Contains("id=\"reason\"", StringComparison.Ordinal))
                continue;
            using var answer = await StaffServer.Post(client, $"/equipe/dossiers/{file}/ouvrir", ("reason", "elle est au guichet aujourd’hui"));
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            opened[file] = page.Contains("trois heures", StringComparison.Ordinal);
        }
        return opened;
    }

    /// <summary>By which gesture a word is seen, as the table writes it.</summary>
    private string Seen(string word, string item, Dictionary<string, string> before, Dictionary<string, string> after, Dictionary<FileKey, bool> opened)
    {
        var (now, then) = (On(before), On(after));
        if (item.StartsWith("who opened", StringComparison.Ordinal))
            return now.Contains($"/equipe/dossiers/{files["FAT"]}/journal") ? "yes" : "no";
        if (now.Count > 0)
            return item.StartsWith("Yasmine's note", StringComparison.Ordinal) ? "grant" : now.All(address => address.EndsWith("/adresse", StringComparison.Ordinal)) ? "show" : "yes";
        return then.Count == 0 ? "no" : then.All(address => opened.Any(one => one.Value && address.Contains(one.Key.Value, StringComparison.Ordinal))) ? "glass" : "reason";

        List<string> On(Dictionary<string, string> pages) => [.. pages.Where(page => page.Value.Contains(word, StringComparison.Ordinal)).Select(page => page.Key)];
    }

    private static Dictionary<string, string> Table(string viewer)
    {
        var lines = File.ReadAllLines(SharedCases.Require("casework", "cases", "c04-visibility.csv")).Select(Cells).ToList();
        var column = lines[0].FindIndex(cell => cell.Split(' ')[0] == viewer);
        return lines.Skip(1).ToDictionary(line => line[0], line => line[column]);
    }

    /// <summary>The cells of a line, some of them between quotation marks.</summary>
    private static List<string> Cells(string line) =>
        [.. System.Text.RegularExpressions.Regex.Matches(line, "(?:^|,)(?:\"([^\"]*)\"|([^,]*))").Select(cell => cell.Groups[1].Success ? cell.Groups[1].Value : cell.Groups[2].Value)];

    private static async Task<string> Found(HttpClient client, string typed)
    {
        using var answer = await StaffServer.Post(client, "/equipe/personnes", ("q", typed));
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }

    private T Get<T>()
        where T : notnull => server.Services.GetRequiredService<T>();

    private async Task<Pass> Pass(Gesture gesture, string? person) =>
        (await Get<Gate>().Ask(new Viewer(accounts["WA"]), gesture, person is null ? null : files[person], "test")).Pass!;

    private async Task Make(string name, string first, string usage, string born, string? birth = null, params ContactMeans[] contacts)
    {
        files[name] = PersonBook.NewKey();
        await Get<PersonBook>().Create(await Pass(Gesture.CreatePerson, null), new Person(files[name])
        {
            FirstNames = PersonName.Of(first),
            UsageName = PersonName.Of(usage),
            BirthName = PersonName.Optional(birth),
            Birth = Birth.Typed(born),
            Contacts = contacts,
        }, Nord, accounts["WA"]);
    }

    private async Task Told(string person, string what, string words) => await Get<FactStore>().Add(await Pass(Gesture.ChangeSituation, person), [new Fact
    {
        Id = what,
        What = what,
        Value = new FactValue.Words(words),
        From = Start,
        RecordedAt = server.Clock.GetUtcNow(),
        Source = new FactSource(SourceKind.Said),
        By = "WA",
    }]);

    private async Task Noted(string[] about, WrittenNote note) =>
        await Get<NoteStore>().Write(await Task.WhenAll(about.Select(person => Pass(Gesture.WriteTeamNote, person))), note);
}
