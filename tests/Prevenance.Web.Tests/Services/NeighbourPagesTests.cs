using System.Net;
using System.Text.RegularExpressions;
using Prevenance.Accounts;
using Prevenance.Web.Tests.Staff;

namespace Prevenance.Web.Tests.Services;

/// <summary>Neighbours who ask and offer: a first name and a quarter are enough, a human reads first, and nothing of it is near a file.</summary>
public sealed class NeighbourPagesTests : IAsyncLifetime
{
    private const string Villeurbanne = "69266";
    private const string Bron = "69029";

    private StaffServer server = null!;
    private HttpClient samir = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("samir", Role.Volunteer, "Villeurbanne");
        await server.Add("odile", Role.SocialWorker, "Villeurbanne");
        samir = await server.SignedIn("samir");
    }

    public async ValueTask DisposeAsync()
    {
        samir.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task What_is_asked_is_read_by_a_human_then_by_all_and_answered_through_the_relay()
    {
        using var yvonne = server.Browser();
        using var julien = server.Browser();
        await Join(yvonne, "Yvonne");
        await Join(julien, "Julien");
        Assert.Contains("va la lire", await Post(yvonne, "/entraide/demander", ("words", "Je cherche quelqu’un pour porter mes courses le vendredi.")), StringComparison.Ordinal);
        Assert.DoesNotContain("porter mes courses", await Read(julien, "/entraide"), StringComparison.Ordinal);
        await Settle("publish");
        var board = await Read(julien, "/entraide");
        Assert.Contains("porter mes courses", board, StringComparison.Ordinal);
        var about = Regex.Match(board, "about=([0-9a-f]+)").Groups[1].Value;
        Assert.Contains("a été caché", await Post(julien, "/entraide/ecrire", ("about", about), ("words", "Avec plaisir, mon numéro est le 06 12 34 56 78.")), StringComparison.Ordinal);
        var mine = await Read(yvonne, "/entraide/moi");
        Assert.Contains("Avec plaisir", mine, StringComparison.Ordinal);
        Assert.DoesNotContain("34 56", mine, StringComparison.Ordinal);
        // She answers; then wants nothing more of him, of which he is told nothing.
        var from = StaffServer.Hidden(mine, "to");
        Assert.Contains("est parti", await Post(yvonne, "/entraide/ecrire", ("about", about), ("to", from), ("words", "Vendredi à dix heures, devant la mairie ?")), StringComparison.Ordinal);
        Assert.Contains("devant la mairie", await Read(julien, "/entraide/moi"), StringComparison.Ordinal);
        await Post(yvonne, "/entraide/moi/ne-plus-voir", ("whom", from));
        Assert.DoesNotContain("porter mes courses", await Read(julien, "/entraide"), StringComparison.Ordinal);
        Assert.DoesNotContain("devant la mairie", await Read(julien, "/entraide/moi"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_site_sends_in_the_name_of_a_member_is_not_taken()
    {
        using var yvonne = server.Browser();
        await Join(yvonne, "Yvonne");
        yvonne.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        yvonne.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        foreach (var path in new[] { "/entraide/demander", "/entraide/ecrire", "/entraide/moi/ne-plus-voir", "/entraide/moi/tout-effacer", "/entraide/revenir" })
        {
            using var refused = await StaffServer.Post(yvonne, path, ("words", "Je cherche une perceuse."));
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }
        Assert.Contains("Yvonne", await Read(yvonne, "/entraide/moi"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Urgent_words_show_numbers_before_anything_is_kept_whoever_writes_them(bool isMember)
    {
        using var somebody = server.Browser();
        if (isMember)
            await Join(somebody, "Marie");
        var page = await Post(somebody, "/entraide/demander", ("words", "Je n’en peux plus, j’ai envie de mourir."));
        Assert.Contains("tel:3114", page, StringComparison.Ordinal);
        Assert.DoesNotContain("envie de mourir", page, StringComparison.Ordinal);
        var waiting = await Read(samir, "/equipe/entraide");
        Assert.Equal(isMember, waiting.Contains("Urgent", StringComparison.Ordinal));
        Assert.DoesNotContain("mourir", waiting, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/entraide/ecrire")]
    [InlineData("/entraide/moi/contester")]
    [InlineData("/entraide/moi/animateur")]
    public async Task Urgent_words_to_a_neighbour_or_an_animator_show_numbers_first_call_a_human_and_leave_all_the_same_if_one_wants(string path)
    {
        using var marie = server.Browser();
        using var julien = server.Browser();
        await Join(marie, "Marie");
        await Join(julien, "Julien");
        await Post(marie, "/entraide/demander", ("words", "Je cherche quelqu’un pour porter mes courses le vendredi."));
        await Settle("publish");
        var about = Regex.Match(await Read(julien, "/entraide"), "about=([0-9a-f]+)").Groups[1].Value;
        var page = await Post(julien, path, ("about", about), ("words", "Je n’en peux plus, j’ai envie de mourir."));
        Assert.Contains("tel:3114", page, StringComparison.Ordinal);
        Assert.Equal(about, StaffServer.Hidden(page, "about"));
        Assert.DoesNotContain("mourir", await Read(marie, "/entraide/moi"), StringComparison.Ordinal);
        var waiting = await Read(samir, "/equipe/entraide");
        Assert.Contains("Urgent", waiting, StringComparison.Ordinal);
        Assert.DoesNotContain("mourir", waiting, StringComparison.Ordinal);
        if (path != "/entraide/ecrire")
            return;
        Assert.Contains("est parti", await Post(julien, path, ("about", about), ("words", "Je n’en peux plus, j’ai envie de mourir."), ("anyway", "yes")), StringComparison.Ordinal);
        Assert.Contains("mourir", await Read(marie, "/entraide/moi"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_writes_before_joining_has_it_posted_once_they_joined_and_the_code_brings_them_back()
    {
        using var somebody = server.Browser();
        var form = await Post(somebody, "/entraide/proposer", ("words", "Je prête une perceuse le samedi."));
        Assert.Contains("Je prête une perceuse le samedi.", form, StringComparison.Ordinal);
        using (var tooYoung = await StaffServer.Post(somebody, "/entraide/venir", ("name", "Rayan"), ("quarter", Villeurbanne), ("kind", "Offer"), ("words", "Je prête une perceuse le samedi.")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, tooYoung.StatusCode);
        var joined = await Post(somebody, "/entraide/venir", ("name", "Rayan"), ("quarter", Villeurbanne), ("age", "yes"), ("kind", "Offer"), ("words", "Je prête une perceuse le samedi."));
        var code = Regex.Match(joined, "class=\"typed\">([^<]+)<").Groups[1].Value;
        Assert.Contains("Je prête une perceuse", await Read(samir, "/equipe/entraide"), StringComparison.Ordinal);
        using var elsewhere = server.Browser();
        using (var wrong = await StaffServer.Post(elsewhere, "/entraide/revenir", ("code", "aaaa-bbbb-cccc")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        await Post(elsewhere, "/entraide/revenir", ("code", code.ToUpperInvariant().Replace('-', ' ')));
        Assert.Contains("Je prête une perceuse", await Read(elsewhere, "/entraide/moi"), StringComparison.Ordinal);
        // All is gone at once, for both browsers.
        await Post(elsewhere, "/entraide/moi/tout-effacer");
        Assert.DoesNotContain("Je prête une perceuse", await Read(somebody, "/entraide/moi"), StringComparison.Ordinal);
        Assert.DoesNotContain("Je prête une perceuse", await Read(samir, "/equipe/entraide"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_neighbour_without_telephone_or_screen_comes_through_the_animator_on_paper()
    {
        var paper = await Post(samir, "/equipe/entraide/papier", ("quarter", "Villeurbanne"), ("name", "Gérard"));
        var code = Regex.Match(paper, "class=\"typed\">([^<]+)<").Groups[1].Value;
        using var atTheDesk = server.Browser();
        await Post(atTheDesk, "/entraide/revenir", ("code", code));
        await Post(atTheDesk, "/entraide/demander", ("words", "Je voudrais de la compagnie pour une promenade au parc."));
        await Settle("publish");
        var board = await Read(atTheDesk, "/entraide");
        var mine = await Read(atTheDesk, "/entraide/moi");
        Assert.Contains("promenade au parc", mine, StringComparison.Ordinal);
        await Post(atTheDesk, "/entraide/moi/annonce", ("about", StaffServer.Hidden(mine, "about")), ("do", "happened"));
        Assert.Contains("c’est fait, merci", await Read(atTheDesk, "/entraide/moi"), StringComparison.Ordinal);
        Assert.DoesNotContain("promenade au parc", board, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_the_animators_of_a_quarter_reads_what_waits_there()
    {
        using var yvonne = server.Browser();
        await Join(yvonne, "Yvonne");
        await Post(yvonne, "/entraide/demander", ("words", "Besoin d’un escabeau samedi."));
        using var odile = await server.SignedIn("odile");
        using (var page = await odile.GetAsync("/equipe/entraide", Stop))
            Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        await server.Add("nora", Role.Volunteer, "Bron");
        using var nora = await server.SignedIn("nora");
        Assert.DoesNotContain("escabeau", await Read(nora, "/equipe/entraide"), StringComparison.Ordinal);
        var about = StaffServer.Hidden(await Read(samir, "/equipe/entraide"), "about");
        await Post(nora, "/equipe/entraide/annonce", ("about", about), ("do", "publish"));
        using var somebody = server.Browser();
        Assert.DoesNotContain("escabeau", await Read(somebody, "/entraide"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_danger_reported_from_another_quarter_is_read_where_it_is_and_who_reported_answers_there()
    {
        await server.Add("nora", Role.Volunteer, "Bron");
        using var nora = await server.SignedIn("nora");
        using var yvonne = server.Browser();
        using var rui = server.Browser();
        await Join(yvonne, "Yvonne");
        await Join(rui, "Rui", Bron);
        await Post(yvonne, "/entraide/demander", ("words", "Je cherche quelqu’un pour porter mes courses le vendredi."));
        await Settle("publish");
        var about = Regex.Match(await Read(rui, "/entraide"), "about=([0-9a-f]+)").Groups[1].Value;
        await Post(rui, "/entraide/signaler", ("about", about), ("danger", "yes"));
        Assert.DoesNotContain("porter mes courses", await Read(nora, "/equipe/entraide"), StringComparison.Ordinal);
        var waiting = await Read(samir, "/equipe/entraide");
        Assert.Contains("porter mes courses", waiting, StringComparison.Ordinal);
        await Post(samir, "/equipe/entraide/repondre", ("whom", StaffServer.Hidden(waiting, "whom")), ("words", "Que s’est-il passé ?"));
        var mine = await Read(rui, "/entraide/moi");
        Assert.Contains("Que s’est-il passé ?", mine, StringComparison.Ordinal);
        await Post(rui, "/entraide/moi/animateur", ("to", StaffServer.Hidden(mine, "to")), ("words", "Je l’ai vue hier au marché."));
        Assert.Contains("hier au marché", await Read(samir, "/equipe/entraide"), StringComparison.Ordinal);
        Assert.DoesNotContain("hier au marché", await Read(nora, "/equipe/entraide"), StringComparison.Ordinal);
    }

    private async Task Join(HttpClient client, string name, string quarter = Villeurbanne) =>
        Assert.Contains("class=\"typed\"", await Post(client, "/entraide/venir", ("name", name), ("quarter", quarter), ("age", "yes")), StringComparison.Ordinal);

    private async Task Settle(string what) => await Post(samir, "/equipe/entraide/annonce", ("about", StaffServer.Hidden(await Read(samir, "/equipe/entraide"), "about")), ("do", what));

    private static async Task<string> Post(HttpClient client, string address, params (string Name, string Value)[] fields)
    {
        using var answer = await StaffServer.Post(client, address, fields);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther, $"{address} answers {answer.StatusCode}");
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }

    private static async Task<string> Read(HttpClient client, string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address, Stop));
}
