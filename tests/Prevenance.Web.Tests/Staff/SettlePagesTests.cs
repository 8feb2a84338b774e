using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;

namespace Prevenance.Web.Tests.Staff;

/// <summary>What an import says otherwise than the person is on a page, with both sides; the answer is one more fact, with who, when and why.</summary>
public sealed class SettlePagesTests : IAsyncLifetime
{
    private StaffServer server = null!;
    private HttpClient odile = null!;
    private string account = "";
    private string address = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private FileKey File => new(address.Split('/')[^1]);

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        account = await server.Add("odile", Role.SocialWorker, "nord");
        odile = await server.SignedIn("odile");
        address = await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/1990");
        await server.Services.GetRequiredService<FactStore>().Add(
            await Pass(Gesture.ChangeSituation), [Rent("told", 468, new FactSource(SourceKind.Said)), Rent("caf", 510, new FactSource(SourceKind.Imported, "CAF"))]);
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Both_sides_stand_with_their_source_and_the_answer_is_a_fact_with_its_reason()
    {
        Assert.Contains("À éclaircir avec elle", await Read("/equipe"), StringComparison.Ordinal);
        Assert.Contains($"{address}/a-eclaircir", await Read(address), StringComparison.Ordinal);
        var page = await Read($"{address}/a-eclaircir");
        Assert.Contains("importé : CAF", page, StringComparison.Ordinal);
        Assert.Contains("468", page, StringComparison.Ordinal);
        Assert.DoesNotContain("checked", page, StringComparison.Ordinal);
        using (var answer = await Answer("caf", "Elle a montré la quittance."))
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var book = await Book();
        var fact = book.On("loyer", Today).Fact!;
        Assert.Equal((new FactValue.Number(510), account, "Elle a montré la quittance."), (fact.Value, fact.By, fact.Source.Detail));
        Assert.Equal(3, book.Facts.Count);
        Assert.Contains("Rien à éclaircir ici", await Read($"{address}/a-eclaircir"), StringComparison.Ordinal);
        Assert.DoesNotContain("À éclaircir avec elle", await Read("/equipe"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_both_may_be_true_or_that_she_is_to_be_asked_changes_nothing_of_what_is_known()
    {
        using (await Answer("ToAsk", "Elle vient jeudi."))
        {
        }
        Assert.Contains("À lui demander, dit odile", await Read($"{address}/a-eclaircir"), StringComparison.Ordinal);
        Assert.Equal(new FactValue.Number(468), (await Book()).On("loyer", Today).Value);
        // Of two opinions of one instant, none is the last.
        server.Clock.Days = 1 / 24.0;
        using (await Answer("Both", "Le loyer avec et sans le garage."))
        {
        }
        Assert.Empty((await Book()).Contradictions(Today));
        Assert.Equal(new FactValue.Number(468), (await Book()).On("loyer", Today).Value);
    }

    [Theory]
    [InlineData("", "Elle l’a dit.", "right")]
    [InlineData("nothing", "Elle l’a dit.", "right")]
    [InlineData("One", "Elle l’a dit.", "right")]
    [InlineData("told", " ", "why")]
    [InlineData("told", "Son numéro est le 2 90 03 69 123 456 39.", "why")]
    public async Task What_cannot_be_noted_is_told_beside_its_field_and_nothing_is_written(string right, string why, string field)
    {
        using var answer = await Answer(right, why);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains($"href=\"#{field}\"", page, StringComparison.Ordinal);
        Assert.Matches(new Regex($"id=\"{field}\""), page);
        Assert.Equal(2, (await Book()).Facts.Count);
    }

    [Fact]
    public async Task What_somebody_else_settled_meanwhile_is_settled_once()
    {
        using (await Answer("told", "Elle l’a dit."))
        using (await Answer("caf", "La CAF le dit."))
        {
        }
        Assert.Equal(new FactValue.Number(468), (await Book()).On("loyer", Today).Value);
    }

    private DateOnly Today => DateOnly.FromDateTime(server.Clock.GetUtcNow().UtcDateTime);

    private Task<HttpResponseMessage> Answer(string right, string why) => StaffServer.Post(odile, $"{address}/a-eclaircir", ("what", "loyer"), ("right", right), ("why", why));

    private async Task<FactBook> Book() => await server.Services.GetRequiredService<FactStore>().Read(await Pass(Gesture.ReadFile));

    private async Task<Pass> Pass(Gesture gesture) => (await server.Services.GetRequiredService<Gate>().Ask(new Viewer(account), gesture, File, "test")).Pass!;

    private async Task<string> Read(string path) => WebUtility.HtmlDecode(await odile.GetStringAsync(path, Stop)).Replace('\u00a0', ' ').Replace('\u202f', ' ');

    private Fact Rent(string id, decimal value, FactSource source) => new()
    {
        Id = id,
        What = "loyer",
        Value = new FactValue.Number(value),
        From = new DateOnly(2026, 1, 1),
        RecordedAt = server.Clock.GetUtcNow(),
        Source = source,
        By = account,
    };
}
