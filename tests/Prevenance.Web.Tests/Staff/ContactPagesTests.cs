using System.Net;
using System.Text.RegularExpressions;
using Prevenance.Accounts;

namespace Prevenance.Web.Tests.Staff;

/// <summary>A contact is noted once, be it sent twice; one that is refused is shown again where it was typed.</summary>
public sealed class ContactPagesTests : IAsyncLifetime
{
    private StaffServer server = null!;
    private HttpClient odile = null!;
    private string file = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("odile", Role.SocialWorker, "nord");
        odile = await server.SignedIn("odile");
        file = await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990");
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_contact_that_is_sent_twice_is_noted_once_and_other_words_are_another()
    {
        var once = StaffServer.Hidden(await Read(file), "_once");
        var both = await Task.WhenAll(Note(once, "Elle rappelle lundi."), Note(once, "Elle rappelle lundi."));
        Assert.All(both, status => Assert.Equal(HttpStatusCode.SeeOther, status));
        await Note(once, "Elle rappelle lundi.");
        Assert.Single(Regex.Matches(await Read(file), "<p>Elle rappelle lundi.</p>"));
        await Note(once, "Elle rappelle mardi.");
        Assert.Equal(2, Regex.Count(await Read(file), "<p>Elle rappelle (lundi|mardi).</p>"));
    }

    [Fact]
    public async Task One_that_is_refused_comes_back_at_its_form_with_the_error_beside_its_field()
    {
        Assert.Contains($"action=\"{file}/contact#contacts\"", await Read(file), StringComparison.Ordinal);
        using var answer = await StaffServer.Post(odile, $"{file}/contact", ("kind", "Visit"), ("minutes", "dix"), ("sentence", "Elle rappelle lundi."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Assert.Matches("id=\"contacts\"[\\s\\S]*id=\"minutes.error\"[^>]*>[^<]*en chiffres", page);
        Assert.Contains("value=\"dix\"", page, StringComparison.Ordinal);
        Assert.Matches("value=\"Visit\" selected", page);
        Assert.Contains(">Elle rappelle lundi.</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_of_hers_and_a_part_of_a_note_that_are_sent_twice_stand_once()
    {
        (await StaffServer.Post(odile, $"{file}/note", ("words", "Elle cherche un logement."), ("tier", "Team"))).Dispose();
        var note = Regex.Match(await Read(file), "note\\?n=([0-9a-f]+)").Groups[1].Value;
        var read = StaffServer.Hidden(await Read($"{file}/note?n={note}"), "read");
        foreach (var _ in new[] { 1, 2 })
        {
            (await StaffServer.Post(odile, $"{file}/note", ("n", note), ("hers", "Un studio."))).Dispose();
            (await StaffServer.Post(odile, $"{file}/note", ("n", note), ("place", "0"), ("read", read), ("words.0", "Elle cherche un studio."))).Dispose();
        }
        var page = await Read(file);
        Assert.Single(Regex.Matches(page, "« Un studio. »"));
        Assert.Single(Regex.Matches(page, "Elle cherche un studio."));
        Assert.DoesNotContain("Elle cherche un logement.", page, StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> Note(string once, string sentence)
    {
        using var answer = await StaffServer.Post(odile, $"{file}/contact", ("kind", "Call"), ("sentence", sentence), ("_once", once));
        return answer.StatusCode;
    }

    private async Task<string> Read(string path) => WebUtility.HtmlDecode(await odile.GetStringAsync(path, Stop));
}
