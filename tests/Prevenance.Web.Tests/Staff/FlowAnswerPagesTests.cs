using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Prevenance.Accounts;
using Prevenance.Casework.Tests.Imports.RsaFlow;

namespace Prevenance.Web.Tests.Staff;

/// <summary>Whose file each person of the RSA flow has is said on pages that list whoever waits, and is taken back there.</summary>
public sealed class FlowAnswerPagesTests : IAsyncLifetime
{
    private const string Path = "/equipe/importer/flux-rsa";
    private const string Person = "/equipe/importer/flux-rsa/personne";

    private StaffServer server = null!;
    private HttpClient valerie = null!;
    private HttpClient odile = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("valerie", Role.TeamManager, "nord");
        await server.Add("odile", Role.SocialWorker, "nord");
        (valerie, odile) = (await server.SignedIn("valerie"), await server.SignedIn("odile"));
    }

    public async ValueTask DisposeAsync()
    {
        valerie.Dispose();
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Who_waits_is_listed_on_the_page_and_on_the_day_s_page_until_she_is_answered_and_what_is_said_is_written_at_once()
    {
        var (ana, _) = await TwoWhoWait();
        Assert.Contains("2 personnes du flux du RSA attendent", await Read("/equipe"), StringComparison.Ordinal);
        var asked = await Read(await PlaceOf("ANA ROUX"));
        Assert.Contains($"value=\"{ana}\"", asked, StringComparison.Ordinal);
        Assert.Contains("même date de naissance", asked, StringComparison.Ordinal);
        Assert.Contains("Choisissez qui c’est", await Say(asked), StringComparison.Ordinal);
        Assert.Contains("Dites pourquoi", await Say(asked, ("who", ana)), StringComparison.Ordinal);
        var list = await Say(asked, ("who", ana), ("why", "flux du mois"), ("address", "shown"));
        Assert.Contains("Attendent votre réponse (1)", list, StringComparison.Ordinal);
        Assert.Contains("importé", WebUtility.HtmlDecode(await odile.GetStringAsync($"/equipe/dossiers/{ana}", Stop)), StringComparison.Ordinal);
        // Sent again, the same month lists who still waits, although nothing changed.
        var month = await Send(Month);
        Assert.Contains("Inchangés (1)", month, StringComparison.Ordinal);
        Assert.Contains("Dire qui c’est", month, StringComparison.Ordinal);
        Assert.Contains("Une personne du flux du RSA attend", await Read("/equipe"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_taken_back_on_its_page_and_she_waits_again()
    {
        var (ana, _) = await TwoWhoWait();
        var asked = await Read(await PlaceOf("ANA ROUX"));
        var list = await Say(asked, ("who", ana), ("why", "flux du mois"), ("address", "hidden"));
        Assert.Contains("Attendent votre réponse (1)", list, StringComparison.Ordinal);
        Assert.Contains("Les réponses données", list, StringComparison.Ordinal);
        var answered = await Read(await PlaceOf("ANA ROUX"));
        Assert.Contains("Attendent votre réponse (2)", await Do(answered, "back", ("why", "ce n’était pas elle")), StringComparison.Ordinal);
        Assert.Contains("Qui est-ce", await Read(await PlaceOf("ANA ROUX")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_not_offered_is_looked_for_on_purpose_and_taken_once_what_differs_was_read()
    {
        var (_, eve) = await TwoWhoWait();
        await StaffServer.MakeKnown(odile, "Zoé", "Martin", "01/02/1970");
        var asked = await Read(await PlaceOf("ANA ROUX"));
        Assert.DoesNotContain("Martin", asked, StringComparison.Ordinal);
        var found = await Do(asked, "find", ("typed", "martin"));
        var zoe = Regex.Match(found, "id=\"who\\.([0-9a-f]+)\"[^>]*>\\s*<label[^>]*>Zoé").Groups[1].Value;
        Assert.NotEmpty(zoe);
        Assert.Contains("la date de naissance diffère", await Say(found, ("who", zoe), ("typed", "martin"), ("why", "relu avec elle")), StringComparison.Ordinal);
        Assert.Contains("Attendent votre réponse (1)", await Say(found, ("who", zoe), ("typed", "martin"), ("why", "relu avec elle"), ("sure", "on"), ("address", "hidden")), StringComparison.Ordinal);
        // Another person of that household does not get it too.
        var other = await Read(await PlaceOf("EVE ROUX"));
        Assert.Contains("déjà celui d’une autre personne de ce foyer", await Say(other, ("who", zoe), ("why", "relu"), ("sure", "on")), StringComparison.Ordinal);
        Assert.DoesNotContain("Attendent votre réponse", await Say(other, ("who", eve), ("why", "flux du mois"), ("address", "hidden")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_file_is_made_once_however_often_the_answer_is_sent()
    {
        await TwoWhoWait();
        var asked = await Read(await PlaceOf("ANA ROUX"));
        foreach (var _ in Enumerable.Range(0, 2))
            Assert.Contains("Attendent votre réponse (", await Say(asked, ("who", "new")), StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(await StaffServer.Search(valerie, "ana roux"), "href=\"/equipe/dossiers/[0-9a-f]+\""));
    }

    [Fact]
    public async Task That_she_is_nobody_known_is_taken_back_without_saying_why()
    {
        await TwoWhoWait();
        var asked = await Read(await PlaceOf("ANA ROUX"));
        Assert.Contains("Attendent votre réponse (1)", await Say(asked, ("who", "new"), ("address", "hidden")), StringComparison.Ordinal);
        Assert.Contains("Attendent votre réponse (2)", await Do(await Read(await PlaceOf("ANA ROUX")), "back"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_no_names_is_shown_nobody_who_waits()
    {
        await TwoWhoWait();
        var place = await PlaceOf("ANA ROUX");
        await server.Add("admin", Role.Administrator);
        using var admin = await server.SignedIn("admin");
        foreach (var path in (string[])[Path, place])
        {
            using var answer = await admin.GetAsync(path, Stop);
            Assert.DoesNotContain("ROUX", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }
    }

    private static readonly byte[] Month = Encoding.Latin1.GetBytes(
        InventedFlow.Of([InventedFlow.Household(1, InventedFlow.Person("ROUX", "ANA", "1990-03-01") + InventedFlow.Person("ROUX", "EVE", "1992-07-14", role: "CJT"))]));

    private async Task<(string Ana, string Eve)> TwoWhoWait()
    {
        var ana = (await StaffServer.MakeKnown(odile, "Ana", "Roux", "01/03/1990")).Split('/')[^1];
        var eve = (await StaffServer.MakeKnown(odile, "Eve", "Roux", "14/07/1992")).Split('/')[^1];
        var shown = await Send(Month);
        Assert.Contains("Prenez d’abord ce mois", shown, StringComparison.Ordinal);
        var carried = Regex.Matches(shown, "<input type=\"hidden\" name=\"(_file|_seen)\" value=\"([^\"]*)\"").Select(match => (match.Groups[1].Value, match.Groups[2].Value));
        using var taken = await StaffServer.Post(valerie, Path, [.. carried, ("do", "take"), ("team", "nord")]);
        Assert.Contains("C’est écrit", await Plain(taken.Content), StringComparison.Ordinal);
        return (ana, eve);
    }

    /// <summary>The address at which something is said of somebody, as the list links it.</summary>
    private async Task<string> PlaceOf(string name) => Regex.Match(await Read(Path), $"href=\"({Person}\\?place=[^\"]*)\">[^<]*<span class=\"unseen\"> – {name}").Groups[1].Value;

    private Task<string> Say(string page, params (string, string)[] typed) => Do(page, "say", typed);

    private async Task<string> Do(string page, string what, params (string, string)[] typed)
    {
        using var answer = await StaffServer.Post(valerie, Person, [("place", StaffServer.Hidden(page, "place")), ("do", what), .. typed]);
        return answer.Headers.Location is { } next ? await Read(next.ToString()) : await Plain(answer.Content);
    }

    private async Task<string> Send(byte[] file)
    {
        using var form = new MultipartFormDataContent();
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(content, "file", "flux.xml");
        using var answer = await valerie.PostAsync(Path, form, Stop);
        return await Plain(answer.Content);
    }

    private async Task<string> Read(string path)
    {
        using var answer = await valerie.GetAsync(path, Stop);
        return await Plain(answer.Content);
    }

    /// <summary>What a page says, its spaces that do not break as others.</summary>
    private static async Task<string> Plain(HttpContent content) => WebUtility.HtmlDecode(await content.ReadAsStringAsync(Stop)).Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
