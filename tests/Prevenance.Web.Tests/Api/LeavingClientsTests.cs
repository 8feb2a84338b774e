using System.Diagnostics;
using System.Net;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Api;

/// <summary>Measured by the processor's clock, so alone: what other tests do would count.</summary>
[CollectionDefinition(nameof(LeavingClientsTests), DisableParallelization = true)]
[Collection(nameof(LeavingClientsTests))]
public sealed class LeavingClientsTests(WebServer server)
{
    private const int Clients = 20;

    private const string Document = """
        {"individus":{"a":{"salaire_net":{@GIVEN}}},
         "familles":{"f":{"parents":["a"],"rsa":{@ASKED},"ppa":{@ASKED}}},
         "foyers_fiscaux":{"x":{"declarants":["a"]}},"menages":{"m":{"personne_de_reference":["a"]}}}
        """;

    [Fact]
    public async Task The_processor_rests_soon_after_twenty_clients_left_at_once()
    {
        await Send(rank: 100);
        var whole = await Spent(() => Send(rank: 101));
        var leaving = await Spent(async () =>
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
            await Task.WhenAll(Enumerable.Range(0, Clients).Select(rank =>
                Assert.ThrowsAnyAsync<OperationCanceledException>(() => Send(rank, patience.Token))));
            await Task.Delay(500);
        });
        var after = await Spent(() => Task.Delay(1000));
        var told = $"one answered: {whole.TotalMilliseconds:0} ms; {Clients} left: {leaving.TotalMilliseconds:0} ms, then {after.TotalMilliseconds:0} ms";
        TestContext.Current.SendDiagnosticMessage(told);
        // Twenty that were answered would take twenty times as long. The rest is what a running server does by itself.
        Assert.True(leaving + after < 3 * whole, told);
    }

    /// <summary>Six years of a right; each rank gives facts in other months, so that no plan serves two.</summary>
    private async Task Send(int rank, CancellationToken stop = default)
    {
        var asked = string.Join(',', Enumerable.Range(0, 66).Select(month => $"\"{2021 + (month / 12)}-{1 + (month % 12):00}\":null"));
        var given = $"\"{2021 + (rank / 12 % 5)}-{1 + (rank % 12):00}\":900";
        var document = Document.Replace("@GIVEN", given, StringComparison.Ordinal).Replace("@ASKED", asked, StringComparison.Ordinal);
        using var response = await server.Client.PostAsync("/calculate", new StringContent(document), stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task<TimeSpan> Spent(Func<Task> work)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        await work();
        return Process.GetCurrentProcess().TotalProcessorTime - before;
    }
}
