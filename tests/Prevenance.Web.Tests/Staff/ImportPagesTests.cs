using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Casework.Imports.Caseload.Files;

namespace Prevenance.Web.Tests.Staff;

/// <summary>A caseload and a month of the RSA are shown before anything is written, put right in the page, and taken by who answers for a team.</summary>
public sealed class ImportPagesTests : IAsyncLifetime
{
    private const string Header = "Nom;Prénom;Né(e) le;Joindre\n";

    private StaffServer server = null!;
    private HttpClient valerie = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("valerie", Role.TeamManager, "nord");
        valerie = await server.SignedIn("valerie");
    }

    public async ValueTask DisposeAsync()
    {
        valerie.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_caseload_is_shown_line_by_line_put_right_in_the_page_and_taken_once()
    {
        var file = CaseloadEncoding.Windows.GetBytes(Header + "GÉRÔME;Zoé;31/02/1990;06 39 98 00 12\nROUX;Ana;08/03/1994;\nSous-total;;2;\nBLIN;Zo?;09/04/1990;\n");
        var shown = await Send("/equipe/importer/suivi", file);
        Assert.Contains("Rien n’est encore écrit", shown, StringComparison.Ordinal);
        Assert.Contains("31/02/1990", shown, StringComparison.Ordinal);
        Assert.Contains("À prendre (1)", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("ROUX", await Found("roux"), StringComparison.Ordinal);

        (string, string)[] said = [("header", "Joindre"), ("column", "phone"), ("fixLine", "2"), ("fixHeader", "Né(e) le"), ("fix", "28/02/1990"), ("fixLine", "5"), ("fixHeader", "Prénom"), ("fix", "Zoé")];
        // What was not shown so is not taken.
        var again = await Post(shown, [.. said, ("do", "take"), ("team", "nord")]);
        Assert.Contains("Rien n’est encore écrit", again, StringComparison.Ordinal);
        Assert.Contains("À prendre (3)", again, StringComparison.Ordinal);
        Assert.Contains("dont vous répondez", await Post(again, [.. said, ("do", "take"), ("team", "sud")]), StringComparison.Ordinal);
        Assert.Contains("3 dossiers ont été créés", await Post(again, [.. said, ("do", "take"), ("team", "nord")]), StringComparison.Ordinal);
        Assert.Contains("GÉRÔME", await Found("gerome"), StringComparison.Ordinal);
        Assert.DoesNotContain("À prendre", await Post(again, [.. said, ("do", "take"), ("team", "nord")]), StringComparison.Ordinal);
        // What a column holds is not asked again of the next file.
        Assert.DoesNotContain("personne ne sait ce qu’elle contient", await Send("/equipe/importer/suivi", Encoding.UTF8.GetBytes(Header + "COLIN;Ève;27/12/2001;06 39 98 00 13\n")), StringComparison.Ordinal);
        Assert.Contains("personne ne sait ce qu’elle contient", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "à voir avec la personne", false)]
    [InlineData("hidden", "doit rester cachée", false)]
    [InlineData("shown", "7 rue des Acacias", true)]
    public async Task What_is_said_of_an_address_that_the_file_asks_to_hide_is_what_her_file_holds(string said, string expected, bool isWritten)
    {
        var shown = await Send("/equipe/importer/suivi", Encoding.UTF8.GetBytes("Nom;Prénom;Né(e) le;Adresse;Observations\nCOLIN;Ève;27/12/2001;7 rue des Acacias;adresse confidentielle\n"));
        Assert.Contains("Ligne 2 : son adresse", shown, StringComparison.Ordinal);
        (string, string)[] typed = [("addressLine", "2"), ("address", said)];
        shown = await Post(shown, [.. typed, ("do", "see")]);
        Assert.Contains("Un dossier a été créé", await Post(shown, [.. typed, ("do", "take"), ("team", "nord")]), StringComparison.Ordinal);
        var file = Regex.Match(await Found("colin"), "/equipe/dossiers/([0-9a-f]+)").Groups[1].Value;
        using var opened = await StaffServer.Post(valerie, $"/equipe/dossiers/{file}/ouvrir", ("reason", "reprise du fichier"));
        var page = await Read(valerie, $"/equipe/dossiers/{file}");
        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Equal(isWritten, page.Contains("Acacias", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_in_the_place_of_a_number_is_told_by_line_and_whom_it_is_of_is_taken_without_it()
    {
        var shown = await Send("/equipe/importer/suivi", Encoding.UTF8.GetBytes("Nom;Prénom;Né(e) le;Téléphone\nCOLIN;Ève;27/12/2001;rue des Acacias, Villeurbanne\n"));
        Assert.Contains("une ligne, lue en", shown, StringComparison.Ordinal);
        Assert.Contains("« rue des Acacias, Villeurbanne » n’est pas un numéro de téléphone : laissé de côté", shown, StringComparison.Ordinal);
        Assert.Contains("Un dossier a été créé", await Post(shown, [("do", "take"), ("team", "nord")]), StringComparison.Ordinal);
        Assert.Contains("COLIN", await Found("colin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shared_caseload_is_shown_in_the_page_as_it_is_expected_and_no_social_security_number_is_on_it()
    {
        var shown = await Send("/equipe/importer/suivi", await File.ReadAllBytesAsync(SharedCases.Require("casework", "cases", "c01-caseload-messy.csv"), Stop));
        foreach (var expected in (string[])["À prendre : 13", "à comparer, pas pris : 3", "sans renvoyer le fichier : 1", "Refusées : 2", "Passées : 1", "deux ans : pas prises : 1"])
            Assert.Contains(expected, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("999 999", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_of_the_rsa_is_shown_household_by_household_and_taken_whole_once_it_was_seen()
    {
        var october = await Send("/equipe/importer/flux-rsa", await Flow("2026-10"));
        Assert.Contains("Nouveaux (6)", october, StringComparison.Ordinal);
        Assert.Contains("C’est écrit : 6 foyers, 8 dossiers créés.", await Post(october, [("do", "take"), ("team", "nord")], "/equipe/importer/flux-rsa"), StringComparison.Ordinal);
        var november = await Send("/equipe/importer/flux-rsa", await Flow("2026-11"));
        Assert.Contains("annonce 6 foyers, il en contient 7", november, StringComparison.Ordinal);
        Assert.Contains("Plus dans ce flux : ni fermés, ni effacés (1)", november, StringComparison.Ordinal);
        Assert.DoesNotContain("REFUGE", november, StringComparison.Ordinal);
        Assert.Contains("s’arrête avant sa fin", await Send("/equipe/importer/flux-rsa", await Flow("cut"), HttpStatusCode.UnprocessableEntity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_file_of_that_kind_is_told_and_what_travels_is_for_who_sent_it()
    {
        Assert.Contains("un fichier de 2 Mo au plus", await Send("/equipe/importer/suivi", [], HttpStatusCode.UnprocessableEntity), StringComparison.Ordinal);
        Assert.Contains("classeur", await Send("/equipe/importer/suivi", "PK\u0003\u0004"u8.ToArray(), HttpStatusCode.UnprocessableEntity), StringComparison.Ordinal);
        var shown = await Send("/equipe/importer/suivi", Encoding.UTF8.GetBytes(Header + "ROUX;Ana;08/03/1994;\n"));
        await server.Add("autre", Role.TeamManager, "sud");
        using var other = await server.SignedIn("autre");
        using var answer = await StaffServer.Post(other, "/equipe/importer/suivi", ("_file", StaffServer.Hidden(shown, "_file")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task Who_manages_accounts_reads_numbers_and_no_name_and_takes_nothing()
    {
        await server.Add("admin", Role.Administrator);
        using var admin = await server.SignedIn("admin");
        var shown = await Send("/equipe/importer/suivi", Encoding.UTF8.GetBytes(Header + "ROUX;Ana;08/03/1994;\n"), client: admin);
        Assert.Contains("À prendre : 1", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("ROUX", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Prendre cette personne", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_s_own_list_is_taken_away_for_a_reason_that_stands_in_the_journal_and_runs_nothing()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using var odile = await server.SignedIn("odile");
        var file = (await StaffServer.MakeKnown(odile, "=1+1", "Belkacem", "12/03/1990")).Split('/')[^1];
        using (var without = await StaffServer.Post(odile, "/equipe/mes-dossiers/emporter", ("why", " ")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        using var taken = await StaffServer.Post(odile, "/equipe/mes-dossiers/emporter", ("why", "réunion sans réseau"));
        var table = await taken.Content.ReadAsStringAsync(Stop);
        Assert.Equal("text/csv", taken.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Belkacem;;'=1+1;1990-03-12", table, StringComparison.Ordinal);
        Assert.Contains("caseload taken away", string.Join('\n', (await server.Services.GetRequiredService<Accounts.Journal.AccessJournal>().Of(new FileKey(file))).Select(line => line.Entry.Part)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_retention_proposes_is_read_with_its_reason_and_nothing_is_done_by_it()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using (var odile = await server.SignedIn("odile"))
            await StaffServer.MakeKnown(odile, "Ana", "Roux", "08/03/1994");
        Assert.Contains("Un dossier est gardé comme il est.", await Read(valerie, "/equipe/conservation"), StringComparison.Ordinal);
        server.Clock.Days = 2 * 366;
        using var later = await server.SignedIn("valerie");
        var page = await Read(later, "/equipe/conservation");
        Assert.Contains("À archiver (1)", page, StringComparison.Ordinal);
        Assert.Contains("Ana Roux", page, StringComparison.Ordinal);
        Assert.Contains("jamais de contact", page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(page, await Read(later, "/equipe/conservation"));
    }

    private static async Task<byte[]> Flow(string month) => await File.ReadAllBytesAsync(SharedCases.Require("casework", "cases", $"c03-rsabem-{month}.xml"), Stop);

    private async Task<string> Send(string path, byte[] file, HttpStatusCode expected = HttpStatusCode.OK, HttpClient? client = null)
    {
        using var form = new MultipartFormDataContent();
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(content, "file", "suivi.csv");
        using var answer = await (client ?? valerie).PostAsync(path, form, Stop);
        Assert.Equal(expected, answer.StatusCode);
        return await Plain(answer.Content);
    }

    /// <summary>Sends back what a page carries along, and what is typed in it.</summary>
    private async Task<string> Post(string page, (string, string)[] typed, string path = "/equipe/importer/suivi")
    {
        var carried = Regex.Matches(page, "<input type=\"hidden\" name=\"(_file|_seen)\" value=\"([^\"]*)\"").Select(match => (match.Groups[1].Value, match.Groups[2].Value));
        using var answer = await StaffServer.Post(valerie, path, [.. carried, .. typed]);
        return await Plain(answer.Content);
    }

    private Task<string> Found(string typed) => StaffServer.Search(valerie, typed);

    /// <summary>What a page says, its spaces that do not break as others.</summary>
    private static async Task<string> Plain(HttpContent content) => WebUtility.HtmlDecode(await content.ReadAsStringAsync(Stop)).Replace('\u00a0', ' ').Replace('\u202f', ' ');

    private static async Task<string> Read(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop));
}
