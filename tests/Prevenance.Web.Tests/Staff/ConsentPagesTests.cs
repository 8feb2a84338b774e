using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;

namespace Prevenance.Web.Tests.Staff;

/// <summary>A consent is asked on a page with its end, said by the person in the room, on paper or in her own access, and taken back as easily.</summary>
public sealed class ConsentPagesTests : IAsyncLifetime
{
    private const string Scope = "votre demande d’hébergement";

    private StaffServer server = null!;
    private HttpClient odile = null!;
    private string partner = "";
    private FileKey file;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Page => $"/equipe/dossiers/{file}/accords";

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("odile", Role.SocialWorker, "nord");
        await server.Add("karim", Role.SocialWorker, "nord");
        partner = await server.Add("foyer", Role.Partner);
        odile = await server.SignedIn("odile");
        file = new FileKey((await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990")).Split('/')[^1]);
        await server.Services.GetRequiredService<MissionBook>().Give(new Mission(partner, file, MissionKind.AcceptedReferral, null, new Days(new DateOnly(2026, 1, 1))));
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task What_she_says_in_the_room_holds_at_once_and_ends_at_the_request_after_she_takes_it_back()
    {
        Assert.Equal(Answer.NotThere, await PartnerReads());
        using (var given = await Ask("InTheRoom"))
            Assert.Equal(HttpStatusCode.SeeOther, given.StatusCode);
        Assert.Equal(Answer.Referral, await PartnerReads());
        var page = await Read(odile, Page);
        Assert.Contains("de vive voix", page, StringComparison.Ordinal);
        using (await StaffServer.Post(odile, $"{Page}/reprendre", ("consent", StaffServer.Hidden(page, "consent"))))
        {
        }
        Assert.Equal(Answer.NotThere, await PartnerReads());
        Assert.Contains("repris le", await Read(odile, Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes", Answer.Referral, "en ligne")]
    [InlineData("no", Answer.NotThere, "refusé le")]
    public async Task What_is_asked_in_her_own_access_is_no_consent_until_she_answers_there(string answer, Answer expected, string told)
    {
        using (await Ask("InOwnAccess"))
        {
        }
        Assert.Equal(Answer.NotThere, await PartnerReads());
        Assert.Contains("ce n’est pas un accord", await Read(odile, Page), StringComparison.Ordinal);
        using var amina = await server.InOwnFile("odile", file);
        Assert.Contains("On vous demande votre accord", await Read(amina, "/mon-dossier"), StringComparison.Ordinal);
        var page = await Read(amina, "/mon-dossier/demander");
        Assert.Contains(Scope, page, StringComparison.Ordinal);
        using (await StaffServer.Post(amina, "/mon-dossier/mes-accords", ("consent", StaffServer.Hidden(page, "consent")), ("answer", answer)))
        {
        }
        Assert.Equal(expected, await PartnerReads());
        Assert.DoesNotContain("On vous demande votre accord", await Read(amina, "/mon-dossier"), StringComparison.Ordinal);
        Assert.Contains(told, await Read(odile, Page), StringComparison.Ordinal);
        Assert.Contains(told, await Read(amina, "/mon-dossier/tout-emporter"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_she_gave_herself_she_takes_back_herself()
    {
        using (await Ask("OnPaper"))
        {
        }
        using var amina = await server.InOwnFile("odile", file);
        using (await StaffServer.Post(amina, "/mon-dossier/mes-accords", ("consent", StaffServer.Hidden(await Read(amina, "/mon-dossier/demander"), "consent")), ("answer", "back")))
        {
        }
        Assert.Equal(Answer.NotThere, await PartnerReads());
    }

    [Fact]
    public async Task Nothing_is_chosen_beforehand_and_no_consent_is_without_somebody_words_an_end_and_how_she_said_it()
    {
        Assert.DoesNotContain("checked", await Read(odile, Page), StringComparison.Ordinal);
        foreach (var missing in new[] { "whom", "scope", "until", "how" })
        {
            using var answer = await StaffServer.Post(odile, Page, [.. Fields("InTheRoom").Where(field => field.Name != missing)]);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains($"href=\"#{missing}\"", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }
        Assert.Equal(Answer.NotThere, await PartnerReads());
    }

    [Fact]
    public async Task Who_opened_the_file_for_a_reason_asks_for_no_consent_in_her_name()
    {
        using var karim = await server.SignedIn("karim");
        using (await StaffServer.Post(karim, $"/equipe/dossiers/{file}/ouvrir", ("reason", "Odile est absente, elle appelle.")))
        {
        }
        using var page = await karim.GetAsync(Page, Stop);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        using var asked = await StaffServer.Post(karim, Page, Fields("InTheRoom"));
        Assert.Equal(HttpStatusCode.NotFound, asked.StatusCode);
        Assert.Equal(Answer.NotThere, await PartnerReads());
    }

    private (string Name, string Value)[] Fields(string how) => [("whom", partner), ("scope", Scope), ("until", "2027-03-31"), ("how", how)];

    private Task<HttpResponseMessage> Ask(string how) => StaffServer.Post(odile, Page, Fields(how));

    private Task<Answer> PartnerReads() => server.Services.GetRequiredService<Gate>().WouldAnswer(new Viewer(partner), Gesture.ReadFile, file);

    private static async Task<string> Read(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(path, Stop));
}
