using System.Net;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Hosting;

public class ProcessorTimeTests
{
    private const string Document = """
        {"individus":{"a":{}},"familles":{"f":{"parents":["a"],"rsa":{@ASKED},"ppa":{@ASKED},"aide_logement":{@ASKED}}},
         "foyers_fiscaux":{"x":{"declarants":["a"]}},"menages":{"m":{"personne_de_reference":["a"]}}}
        """;

    [Fact]
    public async Task What_takes_more_of_the_processor_than_one_request_may_is_refused_and_the_next_one_answered()
    {
        await using var server = await ServerOfItsOwn.Start("""{ "ProcessorSeconds": 0.1 }""");
        foreach (var verb in new[] { "/calculate", "/trace" })
        {
            var (status, body) = await Ask(server, verb, months: 60);
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Contains("0.1 s", body, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.OK, (await Ask(server, "/variable/age", months: 0)).Status);
    }

    private static async Task<(HttpStatusCode Status, string Body)> Ask(ServerOfItsOwn server, string address, int months)
    {
        var asked = string.Join(',', Enumerable.Range(0, months).Select(month => $"\"{2021 + (month / 12)}-{1 + (month % 12):00}\":null"));
        using var response = months == 0
            ? await server.Client.GetAsync(address)
            : await server.Client.PostAsync(address, new StringContent(Document.Replace("@ASKED", asked, StringComparison.Ordinal)));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
