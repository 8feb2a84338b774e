using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Directories.Catalogues;
using Prevenance.Web.Tests.Staff;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Services;

/// <summary>The conditions of services held to what a file knows: told with their facts, in the order of the search, and kept out of what leaves.</summary>
public sealed partial class ConditionPagesTests : IAsyncLifetime
{
    private StaffServer server = null!;
    private HttpClient odile = null!;
    private string account = "";
    private string file = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await KnownServices.Add(server);
        account = await server.Add("odile", Role.SocialWorker, "nord");
        odile = await server.SignedIn("odile");
        // She is seventeen until March.
        file = await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/2009");
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task The_card_tells_what_is_met_by_which_fact_what_to_ask_and_what_would_open_it()
    {
        await Correct("minimum_age", "18");
        await Correct("maximum_quotient", "700");
        await Correct("conditions_acces", "\"Venir avec ses papiers\"");
        var before = PageWords.Of(await Card());
        Assert.Contains("Fermé pour elle : à partir de 18 ans (17 ans, d’après l’identité du dossier) Ouvert à partir de 18 ans : elle les aura en mars 2027.", before, StringComparison.Ordinal);
        Assert.Contains("À vérifier : quotient familial de 700 € au plus À demander : Quel est votre quotient familial à la Caf ?", before, StringComparison.Ordinal);
        Assert.Contains("À vérifier : « Venir avec ses papiers »", before, StringComparison.Ordinal);
        Assert.Contains("À vérifier : habiter : Villeurbanne À demander : Dans quelle commune habitez-vous ?", before, StringComparison.Ordinal);
        await Tell("housing.commune", "69266");
        Assert.Contains("Rempli : habiter : Villeurbanne (Villeurbanne, dit en novembre)", PageWords.Of(await Card()), StringComparison.Ordinal);
        Assert.Contains("Closed to her: from 18 years old", PageWords.Of(await odile.GetStringAsync($"{file.Replace("/equipe/dossiers", "/en/team/files", StringComparison.Ordinal)}/referral/prepare?service={KnownServices.Lessons}", Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_keeps_its_order_and_ranks_nobody_by_them()
    {
        var plain = await Found();
        await Correct("minimum_age", "18");
        server.Clock.Days = 0.01;
        var search = await Found();
        Assert.Equal(Links(plain), Links(search));
        Assert.Contains("Fermé pour elle : à partir de 18 ans", PageWords.Of(search), StringComparison.Ordinal);
        Assert.DoesNotContain("recommand", search, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("%", PageWords.Of(search), StringComparison.Ordinal);
        // Who has no file in hand reads what services say, and nothing of anybody.
        using var anybody = server.Browser();
        using var found = await StaffServer.Post(anybody, "/services", ("what", "français"));
        Assert.DoesNotContain("Fermé pour elle", PageWords.Of(await found.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_why_leaves_with_the_request()
    {
        await Correct("minimum_age", "16");
        var once = StaffServer.Hidden(await Card(), "_once");
        using var prepared = await StaffServer.Post(odile, $"{file}/orientation/preparer", ("service", KnownServices.Lessons), ("purpose", "Des cours."), ("_once", once));
        var page = PageWords.Of(await odile.GetStringAsync(prepared.Headers.Location!, Stop));
        Assert.Contains("Ce que le service lira d’elle", page, StringComparison.Ordinal);
        foreach (var word in (string[])["17 ans", "Rempli", "À vérifier", "identité du dossier"])
            Assert.DoesNotContain(word, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_where_she_does_not_live_closes_it_and_says_what_opens_it()
    {
        await Tell("housing.commune", "69029");
        Assert.Contains("Fermé pour elle : habiter : Villeurbanne (Bron, dit en novembre)", PageWords.Of(await Card()), StringComparison.Ordinal);
        Assert.Contains("S’ouvre si elle vient y habiter", PageWords.Of(await Card()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_hidden_from_who_reads_is_neither_used_nor_asked()
    {
        await Tell("housing.commune", "69266");
        using (var hidden = await StaffServer.Post(odile, $"{file}/cacher-l-adresse"))
            Assert.Equal(HttpStatusCode.SeeOther, hidden.StatusCode);
        var card = PageWords.Of(await Card());
        Assert.Contains("À vérifier : habiter : Villeurbanne (la réponse est dans le dossier, et cachée ici)", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Villeurbanne, dit en", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Dans quelle commune", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_file_says_in_two_ways_closes_nothing()
    {
        await Tell("housing.commune", "69029");
        var pass = (await server.Services.GetRequiredService<Gate>().Ask(new Viewer(account), Gesture.ChangeSituation, new FileKey(file.Split('/')[^1]), "test")).Pass!;
        await server.Services.GetRequiredService<FactStore>().Add(pass, [new Fact
        {
            Id = "caf",
            What = "depcom",
            Value = new FactValue.Words("69266"),
            From = new DateOnly(2026, 1, 1),
            RecordedAt = server.Clock.GetUtcNow(),
            Source = new FactSource(SourceKind.Imported, "CAF"),
            By = "CAF",
        }]);
        Assert.Contains("À vérifier : habiter : Villeurbanne (le dossier dit deux choses différentes : à éclaircir)", PageWords.Of(await Card()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_public_is_met_by_the_fact_that_says_so_and_nothing_else_of_it_is_told()
    {
        await Correct("publics", "[\"familles\"]");
        Assert.Contains("À vérifier : pour : familles À demander : Avez-vous un enfant ou en attendez-vous un ?", PageWords.Of(await Card()), StringComparison.Ordinal);
        await Tell("people.circumstances", "expecting", "disability");
        var card = PageWords.Of(await Card());
        Assert.Contains("Rempli : pour : familles (Une naissance est attendue, dit en novembre)", card, StringComparison.Ordinal);
        Assert.DoesNotContain("handicap", card, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Who_looks_for_work_and_earns_nothing_has_no_job_today_and_reads_what_would_open_it()
    {
        await Correct("publics", "[\"actifs\"]");
        await Tell("people.you.activity", "chomeur");
        Assert.Contains("À vérifier : pour : personnes qui travaillent (Recherche d’emploi, dit en novembre)", PageWords.Of(await Card()), StringComparison.Ordinal);
        await Tell("incomes.you.kinds", "chomage");
        Assert.Contains("Fermé pour elle : pour : personnes qui travaillent (Recherche d’emploi, dit en novembre) S’ouvre avec : un emploi.", PageWords.Of(await Card()), StringComparison.Ordinal);
    }

    private Task Correct(string field, string value) =>
        server.Services.GetRequiredService<Catalogue>().Correct(KnownServices.Lessons, field, JsonSerializer.Deserialize<JsonElement>(value), "le service", "odile");

    private Task<string> Card() => odile.GetStringAsync($"{file}/orientation/preparer?service={KnownServices.Lessons}", Stop);

    private async Task<string> Found()
    {
        using var answer = await StaffServer.Post(odile, $"{file}/orientation", ("what", ""));
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    private async Task Tell(string question, params string[] values)
    {
        using var answer = await StaffServer.Post(odile, $"{file}/entretien", [("question", question), ("do", "next"), .. values.Select(value => ("value", value))]);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private static IReadOnlyList<string> Links(string page) => [.. Service().Matches(page).Select(match => match.Groups[1].Value)];

    /// <summary>What a page says, without its tags, in plain spaces.</summary>
    [GeneratedRegex("preparer\\?service=([^\"]+)\"")]
    private static partial Regex Service();
}
