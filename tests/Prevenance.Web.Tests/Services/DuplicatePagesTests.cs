using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Directories.Catalogues;
using Prevenance.Web.Tests.Staff;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Services;

/// <summary>Two sources that tell one service: a human says so, searches show one line, and all of it is undone.</summary>
public sealed partial class DuplicatePagesTests : IAsyncLifetime
{
    private const string Duplicates = "/equipe/annuaire/doublons";
    private const string Second = "ailleurs--cours";

    /// <summary>The lessons of <see cref="KnownServices"/>, as another source has them.</summary>
    private const string Record = """
        [ { "source": "ailleurs", "structure_id": "ailleurs--s1", "id": "ailleurs--cours", "nom": "Cours de français du soir", "description": "Le soir, à la salle.", "date_maj": "2026-09-02", "type": "formation",
            "thematiques": ["lecture-ecriture-calcul--maitriser-le-francais"], "publics": ["tous-publics"], "frais": "gratuit", "modes_accueil": ["en-presentiel"], "modes_mobilisation": ["telephoner"], "mobilisable_par": ["usagers"],
            "adresse": "4 rue Inventée", "code_postal": "69100", "code_insee": "69266", "commune": "Villeurbanne", "zone_eligibilite": ["69266"], "telephone": "0465710055" } ]
        """;

    private StaffServer server = null!;
    private HttpClient nora = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await KnownServices.Add(server);
        await AddSecond(server);
        await server.Add("nora", Role.TeamManager, "nord");
        nora = await server.SignedIn("nora");
    }

    /// <summary>Takes in the card of the other source.</summary>
    internal static async Task AddSecond(StaffServer server)
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, Record, Stop);
        await server.Services.GetRequiredService<CatalogueImport>().Take(path, new DateOnly(2026, 11, 27), stop: Stop);
        File.Delete(path);
    }

    public async ValueTask DisposeAsync()
    {
        nora.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task What_is_said_to_be_the_same_is_one_line_names_the_other_source_and_is_undone()
    {
        var page = PageWords.Of(await nora.GetStringAsync(Duplicates, Stop));
        Assert.Contains("Règle : même nom, même adresse, et aucun SIREN qui s’y oppose.", page, StringComparison.Ordinal);
        Assert.Contains("ailleurs : 04 65 71 00 55", page, StringComparison.Ordinal);
        Assert.Contains("essai : 04 65 71 00 10", page, StringComparison.Ordinal);
        Assert.Contains("Rule: same name, same address, and no SIREN against it.", PageWords.Of(await nora.GetStringAsync("/en/team/directory/duplicates", Stop)), StringComparison.Ordinal);
        Assert.Equal(2, await CountFound());
        await Say(("same", "yes"));
        Assert.Equal(1, await CountFound());
        using var anybody = server.Browser();
        Assert.Contains("D’autres sources en parlent", PageWords.Of(await anybody.GetStringAsync($"/services/fiche/{Second}", Stop)), StringComparison.Ordinal);
        Assert.Contains("Cours de français du soir essai", PageWords.Of(await anybody.GetStringAsync($"/services/fiche/{Second}", Stop)), StringComparison.Ordinal);
        page = await nora.GetStringAsync(Duplicates, Stop);
        Assert.Contains("Aucun groupe n’attend", PageWords.Of(page), StringComparison.Ordinal);
        Assert.Contains("les mêmes, dit le 27 novembre 2026 par nora", PageWords.Of(page), StringComparison.Ordinal);
        using (var undone = await StaffServer.Post(nora, $"{Duplicates}/revenir", ("n", StaffServer.Hidden(page, "n"))))
            Assert.Equal(HttpStatusCode.SeeOther, undone.StatusCode);
        Assert.Equal(2, await CountFound());
        Assert.DoesNotContain("D’autres sources", PageWords.Of(await anybody.GetStringAsync($"/services/fiche/{Second}", Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_not_to_be_the_same_is_asked_no_more_and_stays_two_lines()
    {
        await Say(("apart", KnownServices.Lessons));
        var page = PageWords.Of(await nora.GetStringAsync(Duplicates, Stop));
        Assert.Contains("Aucun groupe n’attend", page, StringComparison.Ordinal);
        Assert.Contains("pas le même, dit le 27 novembre 2026 par nora", page, StringComparison.Ordinal);
        Assert.Equal(2, await CountFound());
    }

    [Fact]
    public async Task Nobody_else_says_it_and_nothing_is_said_of_what_the_rules_did_not_bring_together()
    {
        await server.Add("odile", Role.SocialWorker, "nord");
        using (var odile = await server.SignedIn("odile"))
        {
            using var page = await odile.GetAsync(Duplicates, Stop);
            Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
            using var said = await StaffServer.Post(odile, Duplicates, ("id", Second), ("id", KnownServices.Lessons), ("same", "yes"));
            Assert.Equal(HttpStatusCode.NotFound, said.StatusCode);
        }
        using (await StaffServer.Post(nora, Duplicates, ("id", KnownServices.Housing), ("id", KnownServices.Lessons), ("same", "yes")))
        {
        }
        Assert.Contains("Rien encore.", PageWords.Of(await nora.GetStringAsync(Duplicates, Stop)), StringComparison.Ordinal);
    }

    private async Task Say((string, string) what)
    {
        var ids = Id().Matches(await nora.GetStringAsync(Duplicates, Stop)).Select(match => ("id", match.Groups[1].Value));
        using var said = await StaffServer.Post(nora, Duplicates, [.. ids, what]);
        Assert.Equal(HttpStatusCode.SeeOther, said.StatusCode);
    }

    /// <summary>How many lines a search shows, once it has looked again.</summary>
    private async Task<int> CountFound()
    {
        await server.Services.GetRequiredService<Prevenance.Directories.Search.ServiceSearch>().Prepare(Stop);
        using var anybody = server.Browser();
        using var found = await StaffServer.Post(anybody, "/services", ("what", "cours de français"));
        return Card().Count(await found.Content.ReadAsStringAsync(Stop));
    }

    [GeneratedRegex("name=\"id\" value=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"/services/fiche/")]
    private static partial Regex Card();
}
