using Microsoft.Extensions.DependencyInjection;
using Prevenance.Aids;
using Prevenance.Exchange;
using Prevenance.Interviews.Tests;
using Prevenance.Law;
using Prevenance.Web.Pages.Resident.Examples;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Pages.Resident.Rights;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

/// <summary>The aids of the territory: the pages tell those that the command finds.</summary>
public sealed class AidsTests(WebServer server)
{
    public static TheoryData<string> Names => [.. ExamplesText.All.Select(example => example.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task Shows_for_a_household_the_aids_that_are_found_in_its_file(string name)
    {
        var book = server.Services.GetRequiredService<AidBook>();
        var situation = SituationReader.Read(book.Law, ExamplesText.Find(name)!.Read(), ReadingRules.Strict).Situation;
        var page = await server.Client.GetStringAsync($"/exemples/{name}", TestContext.Current.CancellationToken);
        foreach (var aid in new AidsOf(book, new Calculator()).In(situation, Example.Month, allowsForecast: true))
            Assert.Equal(aid.Verdict is AidVerdict.Entitled or AidVerdict.ToVerify, page.Contains($"id=\"aid-{aid.Aid.Id}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Tells_a_student_of_Villeurbanne_of_the_bicycle_that_is_lent()
    {
        var told = ReportedHouseholds.StudentOfParents.Told;
        var answers = Conversation.Parse(string.Join('&', told.Select(one => $"{one.Key}={one.Value}")), WebServer.Today);
        var result = server.Rights.For(Subject.Of(answers, Month.Of(WebServer.Today)));
        Assert.Contains(result.Aids, finding => finding.Aid.Id == "freevelov");
    }
}
