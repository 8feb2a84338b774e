using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Hosting;

/// <summary>A page chooses what it asks of the law: a bound that this passes is our fault, and is told and noted as such.</summary>
public sealed class OwnBoundsTests
{
    private const string Alone = "/exemples/lea";

    [Fact]
    public async Task A_page_that_passes_a_bound_of_ours_says_that_the_answers_are_not_at_fault_and_notes_it()
    {
        using var log = new MemoryLog();
        await using var server = await ServerOfItsOwn.Start("""{ "Questions": 20 }""");
        server.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);

        using var response = await server.Client.GetAsync(Alone, TestContext.Current.CancellationToken);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("C’est une limite de notre côté", page, StringComparison.Ordinal);
        Assert.Contains(log.Lines, line => line.StartsWith("TooMuchAskedException at ", StringComparison.Ordinal));
    }
}
