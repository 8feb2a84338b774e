using System.Net;
using System.Text.RegularExpressions;
using Prevenance.Accounts;

namespace Prevenance.Web.Tests.Staff;

/// <summary>Two files of one person: said, remembered, and gone back on with both histories whole.</summary>
public sealed class SamePagesTests : IAsyncLifetime
{
    private StaffServer server = null!;
    private HttpClient odile = null!;
    private string first = "";
    private string second = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("odile", Role.SocialWorker, "nord");
        odile = await server.SignedIn("odile");
        (first, second) = (await Known("Amina", "Belkacem"), await Known("Amina", "Belkacem-Roux"));
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Files_that_look_alike_are_said_to_be_one_persons_and_each_is_read_with_the_other()
    {
        Assert.Contains("Belkacem-Roux", await Read($"{first}/meme-personne"), StringComparison.OrdinalIgnoreCase);
        await Record(second, "Elle a appelé pour le loyer.");
        Assert.DoesNotContain("Elle a appelé pour le loyer.", await Read(first), StringComparison.Ordinal);
        await Say("one");
        Assert.Contains("Elle a appelé pour le loyer.", await Read(first), StringComparison.Ordinal);
        var said = await Read($"{first}/meme-personne");
        Assert.Contains("Même personne depuis le 27 novembre 2026, dit par odile", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("C’est la même personne", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_goes_back_on_it_says_where_what_was_written_since_goes()
    {
        await Say("one");
        await Record(first, "Resté dans le premier.");
        await Record(first, "Parti dans le second.");
        var page = await Read($"{first}/meme-personne/revenir?other={Key(second)}");
        var written = Regex.Matches(page, "name=\"goes\" value=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(2, written.Count);
        using (var undone = await StaffServer.Post(odile, $"{first}/meme-personne/revenir", ("other", Key(second)), ("goes", written[1])))
            Assert.Equal(HttpStatusCode.SeeOther, undone.StatusCode);
        var (mine, theirs) = (await Read(first), await Read(second));
        Assert.Contains("Resté dans le premier.", mine, StringComparison.Ordinal);
        Assert.DoesNotContain("Parti dans le second.", mine, StringComparison.Ordinal);
        Assert.Contains("Parti dans le second.", theirs, StringComparison.Ordinal);
        Assert.DoesNotContain("Resté dans le premier.", theirs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_are_remembered_and_no_longer_proposed_until_somebody_goes_back_on_it()
    {
        await Say("two");
        var page = await Read($"{first}/meme-personne");
        Assert.Contains("Deux personnes, dit par odile", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Aucune fiche que vous pouvez réunir", page, StringComparison.Ordinal);
        using (var joined = await StaffServer.Post(odile, $"{first}/meme-personne", ("other", Key(second)), ("do", "one")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, joined.StatusCode);
        using (await StaffServer.Post(odile, $"{first}/meme-personne/revenir", ("other", Key(second))))
        {
        }
        Assert.Contains("C’est la même personne", await Read($"{first}/meme-personne"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_one_may_not_join_is_not_shown_and_answers_as_one_that_does_not_exist()
    {
        await server.Add("lea", Role.SocialWorker, "sud");
        using var lea = await server.SignedIn("lea");
        await Known("Amina", "Belkacem", lea);
        Assert.Equal(1, Regex.Count(await Read($"{first}/meme-personne"), "value=\"one\""));
        using var hers = await lea.GetAsync($"{first}/meme-personne", Stop);
        using var nobodys = await lea.GetAsync($"/equipe/dossiers/{new string('0', Key(first).Length)}/meme-personne", Stop);
        Assert.Equal((nobodys.StatusCode, (await nobodys.Content.ReadAsStringAsync(Stop)).Length), (hers.StatusCode, (await hers.Content.ReadAsStringAsync(Stop)).Length));
    }

    private async Task Say(string what)
    {
        using var said = await StaffServer.Post(odile, $"{first}/meme-personne", ("other", Key(second)), ("do", what));
        Assert.Equal(HttpStatusCode.SeeOther, said.StatusCode);
    }

    private async Task Record(string file, string sentence)
    {
        using var noted = await StaffServer.Post(odile, $"{file}/contact", ("kind", "Call"), ("minutes", "10"), ("sentence", sentence));
        Assert.Equal(HttpStatusCode.SeeOther, noted.StatusCode);
        server.Clock.Days += 1.0 / 1440;
    }

    /// <summary>Makes somebody known, once those who look like her were shown.</summary>
    private async Task<string> Known(string name, string last, HttpClient? by = null)
    {
        const string address = "/equipe/personnes/nouvelle";
        var (client, page) = (by ?? odile, await (by ?? odile).GetStringAsync(address, Stop));
        while (true)
        {
            using var answer = await StaffServer.Post(client, address, ("first", name), ("usage", last), ("born", "12/03/1990"), ("mine", "on"), ("_file", StaffServer.Hidden(page, "_file")));
            if (answer.StatusCode == HttpStatusCode.SeeOther)
                return answer.Headers.Location!.ToString();
            page = await answer.Content.ReadAsStringAsync(Stop);
        }
    }

    private static string Key(string file) => file.Split('/')[^1];

    private async Task<string> Read(string address) => WebUtility.HtmlDecode(await odile.GetStringAsync(address, Stop));
}
