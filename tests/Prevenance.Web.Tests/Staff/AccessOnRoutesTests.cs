using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Consents;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;

namespace Prevenance.Web.Tests.Staff;

/// <summary>Walks every address of the team as everybody who may come to it: each answers what the table of who may what says, and nothing else.</summary>
public sealed class AccessOnRoutesTests : IAsyncLifetime
{
    private const string Team = "nord";

    private StaffServer server = null!;
    private FileKey file;

    public static TheoryData<Standing> Standings =>
        [.. Enum.GetValues<Standing>().Where(standing => standing is not Standing.AnotherPerson)];

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        var odile = await server.Add("odile", Role.SocialWorker, Team);
        file = PersonBook.NewKey();
        var pass = (await server.Services.GetRequiredService<Gate>().Ask(new Viewer(odile), Gesture.CreatePerson, null, "test")).Pass!;
        await server.Services.GetRequiredService<PersonBook>().Create(pass, new Person(file) { UsageName = PersonName.Of("Moreau") }, Team, odile);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory, MemberData(nameof(Standings))]
    public async Task Each_address_answers_what_the_table_says(Standing standing)
    {
        using var client = await ComeAs(standing);
        var routes = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<GestureNeeded>()?.Gesture is not null).ToList();
        Assert.NotEmpty(routes);
        foreach (var route in routes)
        {
            var gesture = route.Metadata.GetMetadata<GestureNeeded>()!.Gesture!.Value;
            var isPost = route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("POST");
            var address = route.RoutePattern.RawText!.Replace("{file}", file.Value, StringComparison.Ordinal).Replace("{right}", "rsa", StringComparison.Ordinal);
            using var answer = isPost ? await StaffServer.Post(client, address) : await client.GetAsync(address, TestContext.Current.CancellationToken);
            var asksWhy = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains("id=\"reason\"", StringComparison.Ordinal);
            // The team's addresses know nobody by the code of a file, nor a person's own addresses by an account.
            var isOwn = route.Metadata.GetMetadata<AudienceMark>()!.Audience == Audience.Oneself;
            var isKnown = isOwn == (standing == Standing.Oneself);
            // Another team is another one for a file; where no file is meant, who manages one is a manager,
            // and who follows others follows people.
            var here = route.RoutePattern.RawText!.Contains("{file}", StringComparison.Ordinal) ? standing : standing switch
            {
                Standing.OtherTeam => Standing.TeamManager,
                Standing.Colleague => Standing.Referent,
                _ => standing,
            };
            var expected = Expected(isKnown ? AccessTable.Of(gesture, here) : Answer.SignIn, isPost);
            Assert.True(expected == Seen(answer.StatusCode, asksWhy), $"{gesture} at {address}: {answer.StatusCode}, expected {expected}");
        }
    }

    /// <summary>What is seen of an answer. A partner has no page of their own yet: the referral is told nowhere.</summary>
    private static string Expected(Answer answer, bool isPost) => answer switch
    {
        Answer.SignIn => "sign in",
        // Formal requests are not registered yet, and none is answered.
        Answer.NotThere or Answer.NotNeeded or Answer.Referral or Answer.FormalRequest => "nothing",
        Answer.Reason or Answer.Glass => "why",
        _ => "something",
    };

    private static string Seen(HttpStatusCode status, bool asksWhy) => status switch
    {
        HttpStatusCode.Unauthorized => "sign in",
        HttpStatusCode.NotFound => "nothing",
        _ => asksWhy ? "why" : "something",
    };

    private async Task<HttpClient> ComeAs(Standing standing)
    {
        if (standing == Standing.Anonymous)
            return server.Browser();
        if (standing == Standing.Referent)
            return await server.SignedIn("odile");
        if (standing == Standing.Oneself)
            return await server.InOwnFile("odile", file);
        var account = standing switch
        {
            Standing.Colleague => await server.Add("who", Role.SocialWorker, Team),
            Standing.Reception => await server.Add("who", Role.Reception, Team),
            Standing.TeamManager => await server.Add("who", Role.TeamManager, Team),
            Standing.OtherTeam => await server.Add("who", Role.TeamManager, "sud"),
            Standing.AcceptedPartner or Standing.OtherPartner => await server.Add("who", Role.Partner),
            Standing.Volunteer => await server.Add("who", Role.Volunteer),
            Standing.ElectedOfficial => await server.Add("who", Role.ElectedOfficial),
            Standing.Administrator => await server.Add("who", Role.Administrator),
            _ => await server.Add("who", Role.DataProtectionOfficer),
        };
        if (standing == Standing.AcceptedPartner)
        {
            await server.Services.GetRequiredService<MissionBook>().Give(new Mission(account, file, MissionKind.AcceptedReferral, null, new Days(new DateOnly(2026, 1, 1))));
            await server.Services.GetRequiredService<ConsentBook>().Give(file, new(account, "votre demande", new DateOnly(2027, 1, 1)), "odile", ConsentWay.InTheRoom);
        }
        return await server.SignedIn("who");
    }
}
