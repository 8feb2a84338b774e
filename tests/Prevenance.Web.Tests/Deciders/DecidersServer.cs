using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Choices.Scenarios;
using Prevenance.Web.Tests.Staff;

namespace Prevenance.Web.Tests.Deciders;

/// <summary>One application for all the pages of those who decide: two teams, an official, and three results that are kept.</summary>
public sealed class DecidersServer : IAsyncLifetime
{
    private readonly Dictionary<string, HttpClient> signedIn = [];

    internal StaffServer Staff { get; private set; } = null!;

    /// <summary>The page of scenarios as an official reads it before anything is kept.</summary>
    public string BeforeAnythingIsKept { get; private set; } = "";

    /// <summary>The results that are kept, by name: two to be read together, one of another seed.</summary>
    public IReadOnlyList<ScenarioResult> Results { get; private set; } = [];

    /// <summary>Where they are kept.</summary>
    public ResultFolder Folder => Staff.Services.GetRequiredService<ResultFolder>();

    public async ValueTask InitializeAsync()
    {
        Staff = await StaffServer.Start();
        await Staff.Add("valerie", Role.TeamManager, "nord");
        await Staff.Add("karim", Role.TeamManager, "sud");
        await Staff.Add("odile", Role.SocialWorker, "nord");
        await Staff.Add("paul", Role.ElectedOfficial);
        await Staff.Add("admin", Role.Administrator);
        using (var paul = await Staff.SignedIn("paul"))
            BeforeAnythingIsKept = await paul.GetStringAsync("/territoire/scenarios");
        var run = new ScenarioRun("nowhere", threads: 2);
        var (less, more) = (run.Of(Scenario("rsa-a-600", 600)), run.Of(Scenario("rsa-a-700", 700)));
        Results = [less, more, more with { Scenario = more.Scenario with { Name = "autre-graine", Seed = 2 } }];
        foreach (var result in Results)
            Folder.Keep(result);
    }

    public ValueTask DisposeAsync()
    {
        foreach (var client in signedIn.Values)
            client.Dispose();
        return Staff.DisposeAsync();
    }

    /// <summary>A browser that has signed in, for tests that only read: tries to sign in are counted, and many tests share this server.</summary>
    internal async Task<HttpClient> As(string name) => signedIn.TryGetValue(name, out var known) ? known : signedIn[name] = await Staff.SignedIn(name);

    private static Scenario Scenario(string name, int amount) => ScenarioFile.Read($"{name}.yaml", new StringReader($$"""
        scenario: {{name}}
        baseline: { households: 150 }
        horizon: { from: 2027-01, months: 2 }
        law: { prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_m.montant_de_base_du_rsa: { "2027-01-01.2100-12-31": {{amount}} } }
        take_up: { rsa: [0.66, 0.80], aide_logement: [0.9, 1] }
        seed: 1
        """));
}

/// <summary>The tests that share it.</summary>
[CollectionDefinition(Name)]
public sealed class DecidersCollection : ICollectionFixture<DecidersServer>
{
    public const string Name = "those who decide";
}
