using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;
using Prevenance.Web.Tests.Services;

namespace Prevenance.Web.Tests.Staff;

/// <summary>Say it once: what a file knows is not asked again for a paper or a service, and each fact says where it went.</summary>
public sealed class FactUsesTests : IAsyncLifetime
{
    private const string Letter = "lettre du 27 novembre 2026 (Revenu de solidarité active (RSA) – La Caf";
    private const string Referral = "orientation vers Cours de français du soir du 27 novembre 2026, par odile";
    private const string Visit = "feuille de visite du 27 novembre 2026, par odile";
    private const string HerPage = "page à emporter du 27 novembre 2026, par odile";

    private StaffServer server = null!;
    private HttpClient odile = null!;
    private string account = "";
    private FileKey file;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await KnownServices.Add(server);
        account = await server.Add("odile", Role.SocialWorker, "nord");
        file = PersonBook.NewKey();
        await Get<PersonBook>().Create(await Pass(Gesture.CreatePerson, null), new Person(file) { FirstNames = PersonName.Of("Amina"), UsageName = PersonName.Of("Belkacem") }, "nord", account);
        await Add(
            Fact("naissance", "date_naissance", new FactValue.Day(new DateOnly(1990, 3, 12))),
            Fact("rue", "adresse", new FactValue.Words("3 rue des Acacias")),
            Fact("ville", "ville", new FactValue.Words("Villeurbanne")),
            Fact("commune", "depcom", new FactValue.Words("69266")),
            Fact("loyer", "loyer", new FactValue.Number(640)),
            Fact("vieux", "salaire_net", new FactValue.Number(840), monthsAgo: 10));
        odile = await server.SignedIn("odile");
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Before_anything_is_made_of_it_a_fact_has_served_nowhere() =>
        Assert.DoesNotContain("A servi", await Read(odile, $"/equipe/dossiers/{file}"), StringComparison.Ordinal);

    [Fact]
    public async Task A_letter_is_filled_in_with_what_is_known_and_only_what_it_shows_has_served()
    {
        var letter = await Read(odile, $"/equipe/dossiers/{file}/droits/rsa/lettre");
        Assert.Contains("12 mars 1990", letter, StringComparison.Ordinal);
        Assert.Contains("3 rue des Acacias, Villeurbanne", letter, StringComparison.Ordinal);
        await AssertServed(Letter, "naissance", "rue", "ville");
    }

    [Fact]
    public async Task What_a_service_was_told_has_served_once_it_is_sent_and_not_what_she_took_out()
    {
        var id = await Prepare();
        await AssertServed(Referral);
        using (await StaffServer.Post(odile, Under("/envoi"), ("n", id), ("line", "0"), ("line", "1"), ("agreed", "yes")))
        {
        }
        await AssertServed(Referral, "naissance");
        // It was told, whatever she takes back.
        using var amina = await server.InOwnFile("odile", file);
        using (await StaffServer.Post(amina, "/mon-dossier/mes-demandes", ("n", id), ("kind", "Withdraw")))
        {
        }
        await AssertServed(Referral, "naissance");
    }

    [Fact]
    public async Task A_visit_sheet_shows_where_to_go_and_what_is_old_and_these_have_served()
    {
        await odile.GetStringAsync($"/equipe/dossiers/{file}/visite", Stop);
        await AssertServed(Visit, "rue", "ville", "vieux");
    }

    [Fact]
    public async Task The_rights_on_her_page_stand_on_all_that_is_answered()
    {
        await odile.GetStringAsync($"/equipe/dossiers/{file}/sa-page", Stop);
        await AssertServed(HerPage, "naissance", "commune", "loyer", "vieux");
    }

    [Fact]
    public async Task Neither_the_page_of_a_right_nor_the_sheet_for_who_takes_over_makes_a_fact_serve()
    {
        foreach (var page in (string[])["/relais/feuille", "/droits/rsa", "/entretien"])
            await odile.GetStringAsync($"/equipe/dossiers/{file}{page}", Stop);
        Assert.DoesNotContain("A servi", await Read(odile, $"/equipe/dossiers/{file}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_it_is_corrected_what_left_is_said_to_say_the_former_answer()
    {
        await odile.GetStringAsync($"/equipe/dossiers/{file}/droits/rsa/lettre", Stop);
        await Add(Fact("juste", "adresse", new FactValue.Words("8 rue des Lilas")) with { Corrects = "rue" });
        const string Said = "Corrigé depuis. Ce qui est parti avant dit encore l’ancienne réponse : " + Letter;
        Assert.Contains(Said, await Read(odile, $"/equipe/dossiers/{file}"), StringComparison.Ordinal);
        Assert.Contains("What left before still says the former answer", await Read(odile, $"/en/team/files/{file}"), StringComparison.Ordinal);
        using var amina = await server.InOwnFile("odile", file);
        Assert.Contains(Said, await Read(amina, "/mon-dossier/ce-qui-est-ecrit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task She_reads_where_what_she_said_went_and_takes_it_away()
    {
        await odile.GetStringAsync($"/equipe/dossiers/{file}/droits/rsa/lettre", Stop);
        var id = await Prepare();
        using (await StaffServer.Post(odile, Under("/envoi"), ("n", id), ("line", "0"), ("line", "1"), ("agreed", "yes")))
        {
        }
        using var amina = await server.InOwnFile("odile", file);
        foreach (var address in (string[])["/mon-dossier/ce-qui-est-ecrit", "/mon-dossier/tout-emporter"])
        {
            var page = await Read(amina, address);
            Assert.Contains(Letter, page, StringComparison.Ordinal);
            Assert.Contains(Referral, page, StringComparison.Ordinal);
        }
        Assert.Contains("4 fois, ce que vous avez dit a servi", await Read(amina, "/mon-dossier/ce-qui-est-ecrit"), StringComparison.Ordinal);
        await AssertServed(Letter, "naissance", "rue", "ville");
    }

    /// <summary>Her own copy says of which facts alone something was made, and her file's page says it too.</summary>
    private async Task AssertServed(string where, params string[] facts)
    {
        using var amina = await server.InOwnFile("odile", file);
        using var copy = JsonDocument.Parse(await amina.GetStringAsync("/mon-dossier/tout-emporter/fichier", Stop));
        var kind = where == Letter ? "letter" : where == Referral ? "referral" : where == Visit ? "visitSheet" : "herPage";
        Assert.Equal(facts.Order(), copy.RootElement.GetProperty("served").EnumerateArray().Where(use => use.GetProperty("kind").GetString() == kind).Select(use => use.GetProperty("fact").GetString()).Order());
        Assert.Equal(facts.Length, (await Read(odile, $"/equipe/dossiers/{file}")).Split(where).Length - 1);
    }

    private async Task<string> Prepare()
    {
        var once = StaffServer.Hidden(await odile.GetStringAsync($"{Under("/preparer")}?service={KnownServices.Lessons}", Stop), "_once");
        using var answer = await StaffServer.Post(odile, Under("/preparer"), ("service", KnownServices.Lessons), ("purpose", "Des cours le soir."), ("_once", once));
        return answer.Headers.Location!.ToString().Split("n=")[1];
    }

    private string Under(string page) => $"/equipe/dossiers/{file}/orientation{page}";

    private async Task Add(params Fact[] facts) => await Get<FactStore>().Add(await Pass(Gesture.ChangeSituation, file), facts);

    private Fact Fact(string id, string what, FactValue value, int monthsAgo = 0) => new()
    {
        Id = id,
        What = what,
        Value = value,
        From = new DateOnly(2026, 1, 1),
        RecordedAt = server.Clock.GetUtcNow().AddMonths(-monthsAgo),
        Source = new FactSource(SourceKind.Said),
        By = account,
    };

    private T Get<T>()
        where T : notnull => server.Services.GetRequiredService<T>();

    private async Task<Pass> Pass(Gesture gesture, FileKey? of) => (await Get<Gate>().Ask(new Viewer(account), gesture, of, "test")).Pass!;

    private static async Task<string> Read(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop)).Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
