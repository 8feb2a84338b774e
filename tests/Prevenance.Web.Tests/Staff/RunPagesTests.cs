using System.Net;
using System.Text.Json.Nodes;
using Prevenance.Accounts;
using Prevenance.Works;

namespace Prevenance.Web.Tests.Staff;

/// <summary>The runs that machines share, followed and held from a page, over a real PostgreSQL.</summary>
public sealed class RunPagesTests(PostgreSqlServer postgreSql)
{
    private const string Address = "/equipe/calculs";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_is_followed_paused_resumed_and_cancelled()
    {
        var (database, shelves) = (await postgreSql.NewDatabase(), new Shelves { Done = 3 });
        await using var server = await Start(database, shelves);
        await server.Add("ada", Role.Administrator);
        using var ada = await server.SignedIn("ada");
        Assert.Contains("Aucun calcul n’a été donné à faire", await Read(ada), StringComparison.Ordinal);

        var desk = RunDesk.Open(database, [shelves], TimeProvider.System);
        var run = desk.Give(shelves, "la réserve", 12);
        var page = await Read(ada);
        Assert.Contains("Aucune machine ne prend de parts", page, StringComparison.Ordinal);
        Assert.Contains("Parts faites : 3 sur 12", page, StringComparison.Ordinal);
        Assert.Contains("Ranger la réserve.", page, StringComparison.Ordinal);
        Assert.Contains("value=\"3\"", page, StringComparison.Ordinal);

        foreach (var (gesture, state, words) in ((string, RunState, string)[])[("pause", RunState.Paused, "en pause"), ("resume", RunState.Running, "en cours"), ("cancel", RunState.Cancelled, "annulé")])
        {
            using var answer = await StaffServer.Post(ada, Address, ("run", run.Id), ("do", gesture));
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            Assert.Equal(state, desk.Find(run.Id).State);
            Assert.Contains(words, await Read(ada), StringComparison.Ordinal);
        }
        using var again = await StaffServer.Post(ada, Address, ("run", run.Id), ("do", "pause"));
        Assert.Contains("ce travail est fini, ou annulé", WebUtility.HtmlDecode(await again.Content.ReadAsStringAsync(Stop)), StringComparison.OrdinalIgnoreCase);
        using var unknown = await StaffServer.Post(ada, Address, ("run", run.Id), ("do", "restart"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
    }

    [Fact]
    public async Task Who_asks_for_accounts_reads_there_and_ends_nothing()
    {
        var (database, shelves) = (await postgreSql.NewDatabase(), new Shelves { Done = 3 });
        await using var server = await Start(database, shelves);
        await server.Add("valerie", Role.TeamManager, "nord");
        using var valerie = await server.SignedIn("valerie");
        var run = RunDesk.Open(database, [shelves], TimeProvider.System).Give(shelves, "la réserve", 12);
        Assert.DoesNotContain("name=\"do\"", await Read(valerie), StringComparison.Ordinal);
        using var answer = await StaffServer.Post(valerie, Address, ("run", run.Id), ("do", "cancel"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("demandez-le-lui", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_one_machine_keeps_everything_the_page_says_that_nothing_is_shared()
    {
        await using var server = await StaffServer.Start();
        await server.Add("ada", Role.Administrator);
        using var ada = await server.SignedIn("ada");
        Assert.Contains("rien n’est partagé", await Read(ada), StringComparison.Ordinal);
        using var answer = await StaffServer.Post(ada, Address, ("run", "1"), ("do", "pause"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Theory]
    [InlineData(Role.SocialWorker, "nord")]
    [InlineData(Role.DataProtectionOfficer, null)]
    [InlineData(Role.ElectedOfficial, null)]
    public async Task Who_keeps_no_accounts_finds_nothing_there(Role role, string? team)
    {
        await using var server = await StaffServer.Start();
        await server.Add("somebody", role, team);
        using var client = await server.SignedIn("somebody");
        using var answer = await client.GetAsync(Address, Stop);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static Task<StaffServer> Start(string database, IWorkKind kind) =>
        StaffServer.Start(new JsonObject { ["Store"] = new JsonObject { ["PostgreSql"] = database } }.ToJsonString(), [kind]);

    private static async Task<string> Read(HttpClient client) => WebUtility.HtmlDecode(await client.GetStringAsync(Address, Stop)).Replace('\u00A0', ' ').Replace('\u202F', ' ');

    /// <summary>A kind of work of which so many units are done already.</summary>
    private sealed class Shelves : IWorkKind
    {
        public required int Done { get; init; }

        public string Name => "shelves";

        public Text Describe(string order) => Text.Of($"ranger {order}", $"tidy {order}");

        public bool IsDone(string order, int unit) => unit < Done;

        public IUnits Open(string order) => throw new NotSupportedException();

        public void Complete(string order)
        {
        }
    }
}
