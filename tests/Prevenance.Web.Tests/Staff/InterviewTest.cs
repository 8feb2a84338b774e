using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;

namespace Prevenance.Web.Tests.Staff;

/// <summary>A person whom her worker asks, answer by answer.</summary>
public abstract partial class InterviewTest : IAsyncLifetime
{
    /// <summary>A mother alone with a child, who rents and earns little.</summary>
    private protected static readonly Dictionary<string, string[]> Told = new()
    {
        ["people.union"] = ["seul"],
        ["people.children"] = ["1"],
        ["people.child1.birth"] = ["2019", "3", "29"],
        ["people.you.activity"] = ["actif"],
        ["people.you.nationality"] = ["fr"],
        ["housing.commune"] = ["69266"],
        ["housing.status"] = ["locataire_hlm"],
        ["housing.rent"] = ["468"],
        ["incomes.you.kinds"] = ["salaire"],
        ["incomes.you.salaire.now"] = ["857"],
        ["incomes.you.past"] = ["same"],
        ["incomes.received"] = ["asf"],
        ["incomes.received.asf"] = ["199.23"],
    };

    private protected StaffServer server = null!;
    private protected HttpClient odile = null!;
    private protected string file = "";

    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("odile", Role.SocialWorker, "nord");
        odile = await server.SignedIn("odile");
        file = await StaffServer.MakeKnown(odile, "Fatima", "Moreau", "12/03/1985");
    }

    public async ValueTask DisposeAsync()
    {
        odile.Dispose();
        await server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected FileKey Key => new(file.Split('/')[^1]);

    private protected DateOnly Today => DateOnly.FromDateTime(server.Clock.GetUtcNow().UtcDateTime);

    private protected async Task<Viewer> Viewer()
    {
        await using var scope = server.Services.CreateAsyncScope();
        return new Viewer((await scope.ServiceProvider.GetRequiredService<Accounts.Staff.StaffBook>().Names()).Single().Key);
    }

    private protected async Task<FactBook> Book()
    {
        var pass = (await server.Services.GetRequiredService<Gate>().Ask(await Viewer(), Gesture.ReadFile, Key, "test")).Pass!;
        return await server.Services.GetRequiredService<FactStore>().Read(pass);
    }

    private protected async Task<string> Page(string address) => WebUtility.HtmlDecode(await odile.GetStringAsync(address, Stop)).Replace('\u00a0', ' ').Replace('\u202f', ' ');

    /// <summary>The changes of the coming months as the page tells them, without its tags.</summary>
    private protected async Task<string> Changes() => Spaces().Replace(Tags().Replace(await Page(file), " "), " ");

    private protected async Task<string?> Asked() => Question().Match(await odile.GetStringAsync($"{file}/entretien", Stop)) is { Success: true } match ? match.Groups[1].Value : null;

    private protected async Task Tell(string question, params string[] values)
    {
        (string, string)[] typed = question.EndsWith(".birth", StringComparison.Ordinal)
            ? [.. new[] { "year", "month", "day" }.Zip(values)]
            : [.. values.Select(value => ("value", value))];
        using var answer = await StaffServer.Post(odile, $"{file}/entretien", [("question", question), ("do", values.Length > 0 ? "next" : "unknown"), .. typed]);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private protected Task<HttpResponseMessage> Change(string question, string value, string since, string gesture) =>
        StaffServer.Post(odile, $"{file}/entretien", ("question", question), ("value", value), ("since", since), ("do", gesture));

    /// <summary>Answers until nothing is left to ask; what is not told is ticked nowhere, or not known.</summary>
    private protected async Task<IReadOnlyList<string>> TellEverything()
    {
        var asked = new List<string>();
        while (await Asked() is { } question)
        {
            Assert.DoesNotContain(question, asked);
            asked.Add(question);
            if (question is "people.circumstances" or "childcare.who")
            {
                using var none = await StaffServer.Post(odile, $"{file}/entretien", ("question", question), ("do", question == "people.circumstances" ? "next" : "unknown"));
                Assert.Equal(HttpStatusCode.SeeOther, none.StatusCode);
            }
            else
            {
                await Tell(question, Told.GetValueOrDefault(question, []));
            }
        }
        return asked;
    }

    [GeneratedRegex("name=\"question\" value=\"([^\"]+)\"")]
    private protected static partial Regex Question();

    [GeneratedRegex("href=\"([^\"]*plus-tard[^\"]*)\"")]
    private protected static partial Regex Later();

    [GeneratedRegex("et (une|[0-9]+) autres? choses?")]
    private protected static partial Regex Others();

    [GeneratedRegex("<[^>]*>")]
    private protected static partial Regex Tags();

    [GeneratedRegex("\\s+")]
    private protected static partial Regex Spaces();
}
