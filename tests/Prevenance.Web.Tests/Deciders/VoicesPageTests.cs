using System.Net;
using System.Text.RegularExpressions;
using Prevenance.Web.Tests.Staff;

namespace Prevenance.Web.Tests.Deciders;

/// <summary>Anybody adds to the booklet, signed by a role; who answers for a team reads it before it appears.</summary>
[Collection(DecidersCollection.Name)]
public sealed class VoicesPageTests(DecidersServer deciders)
{
    private const string Lesson = "time-for-prevention";

    private StaffServer Server => deciders.Staff;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_choice_that_a_resident_adds_appears_once_it_was_read_and_goes_once_it_is_taken_away()
    {
        using var somebody = Server.Browser();
        const string words = "Un <b>jour</b> par mois, devant l’hôpital Jean Exemple, on écoute sans rien remplir.";
        using (var answer = await StaffServer.Post(somebody, "/livret/ajouter", ("lesson", Lesson), ("kind", "Choice"), ("role", "Resident"), ("words", words), ("nobody", "Jean Exemple")))
            Assert.Equal("/livret?added", answer.Headers.Location!.ToString());
        Assert.Contains("rien ne paraît avant", await Read(somebody, "/livret?added"), StringComparison.Ordinal);
        Assert.DoesNotContain(words, await Read(somebody, "/livret"), StringComparison.Ordinal);

        using var valerie = await Server.SignedIn("valerie");
        var waiting = await Read(valerie, "/equipe/livret");
        Assert.Contains(words, waiting, StringComparison.Ordinal);
        var id = Regex.Match(waiting, "name=\"n\" value=\"([^\"]+)\"").Groups[1].Value;
        using (await StaffServer.Post(valerie, "/equipe/livret/publier", ("n", id)))
            Assert.Contains($"<q>{words}</q>", await Read(somebody, "/livret"), StringComparison.Ordinal);
        Assert.Contains("Another choice – a resident", await Read(somebody, "/en/booklet"), StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;", await somebody.GetStringAsync("/livret", Stop), StringComparison.Ordinal);
        using (await StaffServer.Post(valerie, "/equipe/livret/retirer", ("n", id)))
            Assert.DoesNotContain(words, await Read(somebody, "/livret"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_looks_like_a_name_is_asked_about_until_it_is_said_to_be_nobodys()
    {
        using var somebody = Server.Browser();
        (string, string)[] said = [("lesson", Lesson), ("kind", "Choice"), ("role", "Resident"), ("words", "Devant l’hôpital Jean Exemple, un guichet.")];
        using (var asked = await StaffServer.Post(somebody, "/livret/ajouter", said))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
            var page = WebUtility.HtmlDecode(await asked.Content.ReadAsStringAsync(Stop));
            Assert.Contains("« Jean Exemple » ressemble au nom de quelqu’un", page.Replace('\u00a0', ' '), StringComparison.Ordinal);
            Assert.Contains("name=\"nobody\" value=\"Jean Exemple\"", page, StringComparison.Ordinal);
        }
        using var other = await StaffServer.Post(somebody, "/livret/ajouter", [.. said, ("nobody", "Un Autre")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
    }

    [Theory]
    [InlineData("", "Resident", "Des mots", "Dites si c’est un choix ou un désaccord.")]
    [InlineData("Choice", "Roi", "Des mots", "Dites ce que vous êtes ici.")]
    [InlineData("Choice", "Resident", " ", "Écrivez quelques mots.")]
    public async Task What_is_missing_is_told_by_its_field_and_what_was_typed_stays(string kind, string role, string words, string why)
    {
        using var somebody = Server.Browser();
        using var answer = await StaffServer.Post(somebody, "/livret/ajouter", ("lesson", Lesson), ("kind", kind), ("role", role), ("words", words));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Assert.Contains(why, page, StringComparison.Ordinal);
        Assert.Contains(words.Trim(), page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("valerie", HttpStatusCode.OK)]
    [InlineData("paul", HttpStatusCode.NotFound)]
    [InlineData("odile", HttpStatusCode.NotFound)]
    [InlineData("admin", HttpStatusCode.NotFound)]
    public async Task Who_answers_for_a_team_reads_it_and_officials_with_whom_it_may_disagree_do_not(string name, HttpStatusCode expected)
    {
        using var client = await Server.SignedIn(name);
        using var answer = await client.GetAsync("/equipe/livret", Stop);
        Assert.Equal(expected, answer.StatusCode);
        using var published = await StaffServer.Post(client, "/equipe/livret/publier", ("n", "x"));
        Assert.Equal(expected == HttpStatusCode.OK ? HttpStatusCode.SeeOther : HttpStatusCode.NotFound, published.StatusCode);
    }

    private static async Task<string> Read(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop));
}
