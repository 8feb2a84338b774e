using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;

namespace Prevenance.Web.Tests.Staff;

public sealed class OpeningTests : IAsyncLifetime
{
    private StaffServer server = null!;

    public async ValueTask InitializeAsync() => server = await StaffServer.Start();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData("nord", "Pourquoi")]
    [InlineData("sud", "pas à votre équipe")]
    public async Task A_file_is_opened_for_a_reason_that_is_noted(string team, string asks)
    {
        var file = await server.FileOf(await server.Add("odile", Role.SocialWorker, "nord"), "nord");
        await server.Add("karim", Role.SocialWorker, team);
        using var karim = await server.SignedIn("karim");
        using (var tooShort = await StaffServer.Post(karim, $"/equipe/dossiers/{file}/ouvrir", ("reason", "vu")))
        {
            var page = WebUtility.HtmlDecode(await tooShort.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, tooShort.StatusCode);
            Assert.Contains(asks, page, StringComparison.Ordinal);
            Assert.Contains("value=\"vu\"", page, StringComparison.Ordinal);
        }
        using var opened = await StaffServer.Post(karim, $"/equipe/dossiers/{file}/ouvrir", ("reason", "elle est au guichet, Odile est absente"));
        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);
        Assert.Contains(await server.Services.GetRequiredService<AccessJournal>().Of(file), line => line.Entry.Reason == "elle est au guichet, Odile est absente");
    }

    [Fact]
    public async Task There_is_nothing_to_open_for_who_has_nothing_to_do_with_files_nor_where_there_is_no_file()
    {
        var file = await server.FileOf(await server.Add("odile", Role.SocialWorker, "nord"), "nord");
        await server.Add("elu", Role.ElectedOfficial);
        using var official = await server.SignedIn("elu");
        using var odile = await server.SignedIn("odile");
        foreach (var (client, key) in new[] { (official, file.Value), (odile, "nowhere"), (official, "nowhere") })
        {
            using var answer = await StaffServer.Post(client, $"/equipe/dossiers/{key}/ouvrir", ("reason", "une raison assez longue"));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }
}
