using System.Net;
using System.Text.Json;
using Prevenance.Accounts;

namespace Prevenance.Web.Tests.Staff;

/// <summary>A person in her own file: she reads it, answers it, asks, and takes it away; nobody else comes in by her paper for long.</summary>
public sealed class OwnFileTests : IAsyncLifetime
{
    private StaffServer server = null!;
    private HttpClient odile = null!;
    private FileKey file;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("odile", Role.SocialWorker, "nord");
        odile = await server.SignedIn("odile");
        file = new FileKey((await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990")).Split('/')[^1]);
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task She_reads_what_is_written_of_her_and_sets_her_own_sentence_beside_it()
    {
        var once = StaffServer.Hidden(await odile.GetStringAsync($"/equipe/dossiers/{file}/note", Stop), "_once");
        using (await StaffServer.Post(odile, $"/equipe/dossiers/{file}/note", ("words", "Madame ne souhaite pas travailler."), ("tier", "Team"), ("_once", once)))
        {
        }
        using (await StaffServer.Post(odile, $"/equipe/dossiers/{file}/contact", ("kind", "Call"), ("sentence", "Elle rappelle lundi.")))
        {
        }
        using var amina = await server.InOwnFile("odile", file);
        var page = await Read(amina, "/mon-dossier/ce-qui-est-ecrit");
        Assert.Contains("Madame ne souhaite pas travailler.", page, StringComparison.Ordinal);
        Assert.Contains("Elle rappelle lundi.", page, StringComparison.Ordinal);
        using (var answer = await StaffServer.Post(amina, "/mon-dossier/ma-phrase", ("n", StaffServer.Hidden(page, "n")), ("words", "Je cherche, mais pas la nuit.")))
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("Je cherche, mais pas la nuit.", await Read(amina, "/mon-dossier/ce-qui-est-ecrit"), StringComparison.Ordinal);
        Assert.Contains("Je cherche, mais pas la nuit.", await Read(odile, $"/equipe/dossiers/{file}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_she_asks_waits_on_her_referent_s_morning_until_it_is_answered_in_words_that_she_reads()
    {
        using var amina = await server.InOwnFile("odile", file);
        using (var empty = await StaffServer.Post(amina, "/mon-dossier/demander", ("kind", "Correction"), ("words", " ")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        using (await StaffServer.Post(amina, "/mon-dossier/demander", ("kind", "Correction"), ("words", "Mon loyer est de 520 euros.")))
        {
        }
        Assert.Contains("Mon loyer est de 520 euros.", await Read(odile, "/equipe"), StringComparison.Ordinal);
        var wish = System.Text.RegularExpressions.Regex.Match(await Read(odile, $"/equipe/dossiers/{file}"), "demande\\?n=([0-9a-f]+)").Groups[1].Value;
        using (await StaffServer.Post(odile, $"/equipe/dossiers/{file}/demande", ("n", wish), ("words", "C’est corrigé, merci.")))
        {
        }
        Assert.DoesNotContain("Mon loyer est de 520 euros.", await Read(odile, "/equipe"), StringComparison.Ordinal);
        Assert.Contains("C’est corrigé, merci.", await Read(amina, "/mon-dossier"), StringComparison.Ordinal);
        using var twice = await StaffServer.Post(odile, $"/equipe/dossiers/{file}/demande", ("n", wish), ("words", "Encore."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
    }

    [Theory]
    [InlineData("/mon-dossier/fermer")]
    [InlineData("/quitter")]
    public async Task Once_she_has_left_what_was_copied_of_her_session_opens_nothing_on_any_server_and_her_paper_still_does(string wayOut)
    {
        var (key, code) = await StaffServer.Paper(odile, file);
        using var amina = server.Browser();
        using var entered = await StaffServer.Post(amina, "/mon-dossier/entrer", ("key", key), ("code", code));
        var cookie = entered.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        await using var beside = await server.Beside();
        foreach (var address in (Uri[])[server.Address, beside.Address])
            Assert.Equal(HttpStatusCode.OK, await Replayed(address));
        using (wayOut == "/quitter" ? await amina.GetAsync(wayOut, Stop) : await StaffServer.Post(amina, wayOut))
        {
        }
        // Who leaves in a hurry is away first: what she left ends right after.
        for (var turn = 0; turn < 100 && await Replayed(server.Address) == HttpStatusCode.OK; turn++)
            await Task.Delay(50, Stop);
        foreach (var address in (Uri[])[server.Address, beside.Address])
            Assert.Equal(HttpStatusCode.Unauthorized, await Replayed(address));
        using var again = await StaffServer.Post(amina, "/mon-dossier/entrer", ("key", key), ("code", code));
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);

        async Task<HttpStatusCode> Replayed(Uri address)
        {
            using var thief = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
            thief.DefaultRequestHeaders.Add("Cookie", cookie);
            using var answer = await thief.GetAsync("/mon-dossier", Stop);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task What_she_sends_twice_is_asked_once()
    {
        using var amina = await server.InOwnFile("odile", file);
        var once = StaffServer.Hidden(await amina.GetStringAsync("/mon-dossier/demander", Stop), "_once");
        await Task.WhenAll(Send(), Send());
        await Send();
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(await Read(odile, "/equipe"), "Mon loyer est de 520 euros\\."));

        async Task Send()
        {
            using var answer = await StaffServer.Post(amina, "/mon-dossier/demander", ("kind", "Correction"), ("words", "Mon loyer est de 520 euros."), ("_once", once));
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        }
    }

    [Fact]
    public async Task She_sees_who_opened_her_file_and_says_where_she_stands_with_what_she_wants()
    {
        var once = StaffServer.Hidden(await odile.GetStringAsync($"/equipe/dossiers/{file}/but", Stop), "_once");
        using (await StaffServer.Post(odile, $"/equipe/dossiers/{file}/but", ("words", "Dormir ailleurs que chez ma sœur"), ("hoped", "J’ai ma chambre"), ("weight", "1"), ("_once", once)))
        {
        }
        using var amina = await server.InOwnFile("odile", file);
        var home = await Read(amina, "/mon-dossier");
        using (await StaffServer.Post(amina, "/mon-dossier/but", ("n", StaffServer.Hidden(home, "n")), ("level", "1")))
        {
        }
        Assert.Contains("Un peu plus", await Read(amina, "/mon-dossier"), StringComparison.Ordinal);
        var opened = await Read(amina, "/mon-dossier/qui-l-a-ouvert");
        Assert.Contains("Odile (référent)", opened, StringComparison.Ordinal);
        Assert.Contains("Vous avez lu", opened, StringComparison.Ordinal);
    }

    [Fact]
    public async Task She_takes_everything_with_her_but_drafts()
    {
        var once = StaffServer.Hidden(await odile.GetStringAsync($"/equipe/dossiers/{file}/note", Stop), "_once");
        using (await StaffServer.Post(odile, $"/equipe/dossiers/{file}/note", ("words", "Un brouillon de moi seule."), ("tier", "Draft"), ("_once", once)))
        {
        }
        using (await StaffServer.Post(odile, $"/equipe/dossiers/{file}/contact", ("kind", "Visit"), ("sentence", "Elle est venue avec son fils.")))
        {
        }
        using var amina = await server.InOwnFile("odile", file);
        var page = await Read(amina, "/mon-dossier/tout-emporter");
        var written = await amina.GetStringAsync("/mon-dossier/tout-emporter/fichier", Stop);
        foreach (var copy in new[] { page, written })
        {
            Assert.Contains("Elle est venue avec son fils.", copy, StringComparison.Ordinal);
            Assert.DoesNotContain("brouillon de moi", copy, StringComparison.Ordinal);
        }
        using var read = JsonDocument.Parse(written);
        Assert.Equal("Belkacem", read.RootElement.GetProperty("person").GetProperty("usageName").GetString());
        Assert.NotEqual(0, read.RootElement.GetProperty("openedBy").GetArrayLength());
    }

    [Fact]
    public async Task Her_session_ends_at_the_next_request_once_her_paper_is_taken_back_or_made_anew_and_when_she_leaves_in_a_hurry()
    {
        using var amina = await server.InOwnFile("odile", file);
        var (key, code) = await StaffServer.Paper(odile, file);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(amina, "/mon-dossier"));
        using (await StaffServer.Post(amina, "/mon-dossier/entrer", ("key", key.ToUpperInvariant()), ("code", code.Replace(" ", "", StringComparison.Ordinal))))
        {
        }
        Assert.Equal(HttpStatusCode.OK, await StatusOf(amina, "/mon-dossier"));
        using (await StaffServer.Post(odile, $"/equipe/dossiers/{file}/son-acces/reprendre"))
        {
        }
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(amina, "/mon-dossier"));
        using var again = await server.InOwnFile("odile", file);
        using (await again.GetAsync("/quitter", Stop))
        {
        }
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(again, "/mon-dossier"));
    }

    [Fact]
    public async Task Her_session_ends_half_an_hour_after_her_last_request_and_after_a_working_day()
    {
        using var amina = await server.InOwnFile("odile", file);
        for (var hour = 0.4; hour < 10; hour += 0.4)
        {
            server.Clock.Days = hour / 24;
            Assert.Equal(HttpStatusCode.OK, await StatusOf(amina, "/mon-dossier"));
        }
        server.Clock.Days = 10.1 / 24;
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(amina, "/mon-dossier"));
        using var again = await server.InOwnFile("odile", file);
        server.Clock.Days += 0.6 / 24;
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(again, "/mon-dossier"));
    }

    [Fact]
    public async Task After_ten_wrong_codes_the_right_one_opens_nothing_and_a_key_that_is_none_is_answered_alike()
    {
        var (key, code) = await StaffServer.Paper(odile, file);
        using var somebody = server.Browser();
        var answers = new List<string>();
        foreach (var (tried, typed) in Enumerable.Repeat((key, "0000 0000"), 10).Append((key, code)).Append(("aaaa-bbbb-cccc", code)))
        {
            using var answer = await StaffServer.Post(somebody, "/mon-dossier/entrer", ("key", tried), ("code", typed));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            answers.Add((await answer.Content.ReadAsStringAsync(Stop)).Replace(tried, "", StringComparison.Ordinal));
        }
        Assert.Single(answers.Distinct());
        Assert.Contains("Trop de codes faux", await Read(odile, $"/equipe/dossiers/{file}/son-acces"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_sixteen_is_given_no_paper()
    {
        var child = new FileKey((await StaffServer.MakeKnown(odile, "Yanis", "Belkacem", "12/03/2015")).Split('/')[^1]);
        using var answer = await StaffServer.Post(odile, $"/equipe/dossiers/{child}/son-acces");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("à partir de seize ans", await Read(odile, $"/equipe/dossiers/{child}/son-acces"), StringComparison.Ordinal);
    }

    private static async Task<string> Read(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop));

    private static async Task<HttpStatusCode> StatusOf(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, Stop);
        return answer.StatusCode;
    }
}
