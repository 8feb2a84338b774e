using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Web.Hosting.Staff;

namespace Prevenance.Web.Tests.Staff;

/// <summary>
/// The shared family, one side in hiding, on every page of a file and in a search, as everybody who has an account: what each sees, and after which
/// gesture, is what the shared table says. The separation itself is noted through its page.
/// </summary>
public sealed class FamilyOnPagesTests(SharedFamily family) : IClassFixture<SharedFamily>
{
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

    private readonly StaffServer server = family.Server;
    private readonly IReadOnlyDictionary<string, FileKey> files = family.Files;

    public static TheoryData<string> Viewers => ["WA", "TA", "REC", "MGR", "WB", "PART", "ADM", "ELU", "OUT"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

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
            foreach (var word in (string[])["Fatima", "Yasmine", "Benali", "Impasse", "adresse cachée", "06 39 98", "elleetsafille", files["FAT"].Value, files["YAS"].Value])
                Assert.False(text.Contains(word, StringComparison.Ordinal) && !address.Contains(word, StringComparison.Ordinal), $"{address} tells {word}");
        }
        Assert.Contains("% du temps", pages[$"/equipe/dossiers/{files["LUC"]}"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_of_a_visit_says_of_a_hidden_address_that_it_is_on_no_paper()
    {
        using var client = await server.SignedIn("WA");
        var page = WebUtility.HtmlDecode(await client.GetStringAsync($"/equipe/dossiers/{files["FAT"]}/visite", Stop));
        Assert.Contains("elle n’est sur aucun papier", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Impasse", page, StringComparison.Ordinal);
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

    private static Task<string> Found(HttpClient client, string typed) => StaffServer.Search(client, typed);
}
