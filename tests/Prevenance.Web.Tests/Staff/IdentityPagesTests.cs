using System.Net;
using System.Text.RegularExpressions;
using Prevenance.Accounts;

namespace Prevenance.Web.Tests.Staff;

/// <summary>Who somebody is and how she is reached are corrected on two pages of her file; what was noted before stays to be read.</summary>
public sealed class IdentityPagesTests : IAsyncLifetime
{
    private const string Number = "06 39 98 12 34";

    private StaffServer server = null!;
    private HttpClient odile = null!;
    private string file = "", names = "", reach = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("odile", Role.SocialWorker, "nord");
        odile = await server.SignedIn("odile");
        file = await StaffServer.MakeKnown(odile, "Amina", "Belkacim", "12/03/1990");
        (names, reach) = (file + "/noms", file + "/joindre");
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_name_is_corrected_and_found_and_the_page_says_what_was_noted_before()
    {
        Assert.Contains(names, await Read(file), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, await Correct(usage: "Belkacem", born: "mars 1990", former: "Haddad"));
        Assert.Contains("Amina Belkacem", await Read(file), StringComparison.Ordinal);
        Assert.Contains("mars 1990", await Read(file), StringComparison.Ordinal);
        var page = await Read(names);
        Assert.Contains("Belkacim", page, StringComparison.Ordinal);
        Assert.Contains("jusqu’au 27 novembre 2026, changé par odile", page, StringComparison.Ordinal);
        Assert.Contains("12 mars 1990", page, StringComparison.Ordinal);
        // A former name finds her, and is read on this page alone.
        Assert.DoesNotContain("Haddad", await Read(file), StringComparison.Ordinal);
        Assert.Contains("Amina Belkacem", await StaffServer.Search(odile, "haddad"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31/02/1990", "n’existe pas")]
    [InlineData("01/12/2026", "à venir")]
    [InlineData("décembre 2026", "à venir")]
    [InlineData("1901", "plus de 120 ans")]
    [InlineData("1/1/1850", "plus de 120 ans")]
    [InlineData("31/02/1850", "n’existe pas")]
    public async Task A_birth_that_cannot_be_is_refused_and_what_was_typed_stays(string born, string why)
    {
        using var answer = await Post(names, ("first", "Amina-Zoé"), ("usage", "Belkacim"), ("born", born), ("_read", Hidden(await Read(names), "_read")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Assert.Matches($"id=\"born.error\">[^<]*{why}", page);
        Assert.Contains($"value=\"{born}\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Amina-Zoé\"", page, StringComparison.Ordinal);
        Assert.Contains("12 mars 1990", await Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_correct_at_once_the_second_reads_what_the_first_wrote()
    {
        var read = Hidden(await Read(names), "_read");
        Assert.Equal(HttpStatusCode.SeeOther, await Correct(usage: "Belkacem"));
        using var late = await Post(names, ("first", "Mina"), ("usage", "Belkacim"), ("born", "12/03/1990"), ("_read", read));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync(Stop));
        Assert.Contains("Quelqu’un a changé ces noms", page, StringComparison.Ordinal);
        Assert.Contains("Nom : Belkacem", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Mina\"", page, StringComparison.Ordinal);
        using var again = await Post(names, ("first", "Mina"), ("usage", "Belkacem"), ("born", "12/03/1990"), ("_read", Hidden(page, "_read")));
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Contains("Mina Belkacem", await Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_left_without_anything_by_which_she_is_found()
    {
        using var answer = await Post(names, ("first", ""), ("_read", Hidden(await Read(names), "_read")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("une chose au moins", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_way_to_reach_her_is_added_once_said_anew_and_ended()
    {
        Assert.Contains(reach, await Read(file), StringComparison.Ordinal);
        foreach (var _ in new[] { 1, 2 })
            (await Post(reach, ("kind", "Telephone"), ("value", Number), ("answers", "son fils"), ("said", "rien de la CAF"))).Dispose();
        var page = await Read(reach);
        Assert.Single(Regex.Matches(page, $"<p>\\s*{Number}"));
        Assert.Contains("répond : son fils", Plain(await Read(file)), StringComparison.Ordinal);
        Assert.Contains("ce qu’on peut y dire : rien de la CAF", Plain(await Read(file)), StringComparison.Ordinal);
        var mark = Hidden(page, "means");
        Assert.Contains("value=\"son fils\"", await Read($"{reach}?means={mark}"), StringComparison.Ordinal);
        (await Post(reach, ("means", mark), ("kind", "Telephone"), ("value", Number), ("answers", ""), ("said", "rien"))).Dispose();
        Assert.DoesNotContain("son fils", await Read(file), StringComparison.Ordinal);
        page = await Read(reach);
        Assert.Contains("son fils", page, StringComparison.Ordinal);
        foreach (var _ in new[] { 1, 2 })
        {
            using var ended = await Post(reach, ("means", Hidden(page, "means")), ("end", "yes"));
            Assert.Equal(HttpStatusCode.SeeOther, ended.StatusCode);
        }
        Assert.DoesNotContain(Number, await Read(file), StringComparison.Ordinal);
        Assert.Contains("Aucun moyen de la joindre", await Read(file), StringComparison.Ordinal);
        // What was changed meanwhile is told, and what was typed stays.
        using var late = await Post(reach, ("means", mark), ("kind", "Telephone"), ("value", Number), ("said", "tout"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("value=\"tout\"", await late.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Telephone", "", "Écrivez le numéro")]
    [InlineData("Telephone", "chez elle", "Ce n’est pas un numéro : si c’est une adresse, choisissez")]
    [InlineData("Telephone", "12 rue des Acacias, 69100 Villeurbanne", "Ce n’est pas un numéro : si c’est une adresse, choisissez")]
    [InlineData("Telephone", "amina@exemple.fr", "Ce n’est pas un numéro : si c’est une adresse, choisissez")]
    [InlineData("Telephone", "06 39", "Ce n’est pas un numéro")]
    [InlineData("Telephone", "269069999999999", "sécurité sociale")]
    [InlineData("Telephone", "2 69 06 99 999 999 99", "sécurité sociale")]
    [InlineData("Mail", "12 rue des Acacias", "nom@exemple.fr")]
    [InlineData("Mail", "a@b@exemple.fr", "nom@exemple.fr")]
    [InlineData("Post", "2 69 06 99 999 999 99", "sécurité sociale")]
    [InlineData("Telephone", "1 70 01 69 999 999 79", "sécurité sociale")]
    [InlineData("Mail", "amina", "nom@exemple.fr")]
    public async Task A_way_that_cannot_be_one_is_refused_beside_its_field(string kind, string value, string why)
    {
        using var answer = await Post(reach, ("kind", kind), ("value", value), ("answers", "sa sœur"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = Plain(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)));
        Assert.Matches($"id=\"value.error\">[^<]*{why}", page);
        Assert.Contains("value=\"sa sœur\"", page, StringComparison.Ordinal);
        Assert.Contains($"id=\"value\" name=\"value\" value=\"{value}\"", page, StringComparison.Ordinal);
        Assert.Contains("Aucun moyen de la joindre", await Read(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("06.39.98.12.34")]
    [InlineData("+33 (0)6-39-98-12-34")]
    [InlineData("04 65 71 00 01 poste 12")]
    public async Task A_number_is_taken_however_it_is_written(string number)
    {
        using var answer = await Post(reach, ("kind", "Telephone"), ("value", number));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains(number, await Read(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("used"), InlineData("first"), InlineData("usage"), InlineData("birth"), InlineData("former")]
    public async Task A_social_security_number_is_no_name_and_nothing_of_it_is_kept(string field)
    {
        foreach (var number in new[] { "269069999999999", "2 69 06 99 999 999 99", "Amina 1 70 01 69 999 999 79" })
        {
            using var answer = await Post(names, ("first", "Amina"), ("usage", "Belkacim"), (field, number), ("_read", Hidden(await Read(names), "_read")));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Matches($"id=\"{field}.error\">[^<]*sécurité sociale", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)));
            Assert.DoesNotContain(number, await Read(names), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Names_are_not_all_lost_at_once_though_a_telephone_or_a_birth_stays()
    {
        (await Post(reach, ("kind", "Telephone"), ("value", Number))).Dispose();
        foreach (var born in new[] { "", "12/03/1990" })
        {
            using var answer = await Post(names, ("first", ""), ("born", born), ("former", "Haddad"), ("_read", Hidden(await Read(names), "_read")));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Matches("id=\"used.error\">[^<]*une chose au moins par laquelle l’appeler", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)));
        }
        Assert.Contains("Amina Belkacim", await Read(file), StringComparison.Ordinal);
        using var nickname = await Post(names, ("used", "la dame du parc"), ("_read", Hidden(await Read(names), "_read")));
        Assert.Equal(HttpStatusCode.SeeOther, nickname.StatusCode);
    }

    [Fact]
    public async Task After_a_correction_the_page_says_what_was_noted()
    {
        using var answer = await Post(names, ("used", "Mina"), ("first", "Amina"), ("usage", "Belkacem"), ("born", "mars 1990"), ("_read", Hidden(await Read(names), "_read")));
        var notice = Regex.Match(await Read(answer.Headers.Location!.ToString()), "role=\"status\">.*?</div>", RegexOptions.Singleline).Value;
        foreach (var words in new[] { "C’est noté", ": Mina", ": Belkacem", ": 03/1990" })
            Assert.Contains(words, notice, StringComparison.Ordinal);
        Assert.DoesNotContain("C’est noté", await Read(names), StringComparison.Ordinal);
        Assert.DoesNotContain("C’est noté", await Read($"{names}?noted"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task She_reads_in_her_own_file_what_is_noted_now_and_what_was_before()
    {
        await Correct(usage: "Belkacem");
        (await Post(reach, ("kind", "Telephone"), ("value", Number), ("said", "rien au répondeur"))).Dispose();
        using var herself = await server.InOwnFile("odile", new FileKey(file.Split('/')[^1]));
        foreach (var page in new[] { "/mon-dossier/ce-qui-est-ecrit", "/mon-dossier/tout-emporter" })
        {
            var read = Plain(await Read(herself, page));
            Assert.Contains("Belkacim", read, StringComparison.Ordinal);
            Assert.Contains("rien au répondeur", read, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_colleague_says_why_first_and_reception_has_no_such_page()
    {
        await server.Add("karim", Role.SocialWorker, "nord");
        await server.Add("bruno", Role.Reception, "nord");
        using var karim = await server.SignedIn("karim");
        using var bruno = await server.SignedIn("bruno");
        foreach (var page in new[] { names, reach })
        {
            Assert.Contains("id=\"reason\"", await (await karim.GetAsync(page, Stop)).Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await bruno.GetAsync(page, Stop)).StatusCode);
        }
    }

    private async Task<HttpStatusCode> Correct(string usage, string born = "12/03/1990", string former = "")
    {
        using var answer = await Post(names, ("first", "Amina"), ("usage", usage), ("born", born), ("former", former), ("_read", Hidden(await Read(names), "_read")));
        return answer.StatusCode;
    }

    private Task<HttpResponseMessage> Post(string path, params (string, string)[] fields) => StaffServer.Post(odile, path, fields);

    private Task<string> Read(string path) => Read(odile, path);

    private static string Hidden(string page, string name) => StaffServer.Hidden(page, name);

    private static async Task<string> Read(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop));

    /// <summary>The page keeps some spaces unbroken, which are spaces all the same.</summary>
    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
