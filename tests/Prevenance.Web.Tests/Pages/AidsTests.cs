using Microsoft.Extensions.DependencyInjection;
using Prevenance.Aids;
using Prevenance.Exchange;
using Prevenance.Interviews;
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
        foreach (var findings in new AidsOf(book, new Calculator()).In(situation, Example.Month, allowsForecast: true).GroupBy(finding => finding.Aid))
            Assert.Equal(findings.Any(IsLeftOpen) ? 1 : 0, page.Split($"id=\"aid-{findings.Key.Id}\"").Length - 1);
    }

    /// <summary>No question is left to an example: a fact that it lacks is to be verified.</summary>
    private static bool IsLeftOpen(AidFinding finding) => finding.Verdict is AidVerdict.Entitled or AidVerdict.ToVerify
        || (finding.Verdict is AidVerdict.FactsMissing && finding.Missing.Count <= AidShown.MostUnsaid);

    [Fact]
    public async Task Tells_aids_by_subject_each_closed_with_its_count()
    {
        var page = await server.Client.GetStringAsync("/exemples/famille-de-sofia", TestContext.Current.CancellationToken);
        var section = page[page.IndexOf("id=\"aids\"", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("</section>", StringComparison.Ordinal)];
        var subjects = section.Split("<h3>").Skip(1).ToList();
        Assert.InRange(subjects.Count, 2, Enum.GetValues<AidTheme>().Length);
        Assert.DoesNotContain("<details open", section, StringComparison.Ordinal);
        Assert.All(subjects, subject =>
        {
            var told = subject.Split("id=\"aid-").Length - 1;
            Assert.Contains($">{(told == 1 ? "1 aide" : $"{told} aides")}<", subject, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void An_aid_that_waits_for_a_fact_that_no_question_is_left_to_tell_is_left_to_verify_and_asks_nothing()
    {
        var told = server.Services.GetRequiredService<AidBook>();
        var situation = SituationReader.Read(told.Law, ExamplesText.Find("lea")!.Read(), ReadingRules.Strict).Situation;
        var findings = new AidsOf(told, new Calculator()).In(situation, Example.Month, allowsForecast: true);
        Assert.Contains(AidShown.Among(findings, willBeAsked: _ => false), shown => shown.Aid.Id == "vacances_caf_rhone" && shown.ToVerify.Any(text => text.French == "Quotient familial de la CAF"));
        Assert.DoesNotContain(AidShown.Among(findings, willBeAsked: _ => true), shown => shown.Aid.Id == "vacances_caf_rhone");
    }

    [Fact]
    public void What_somebody_kept_for_themselves_is_no_list_of_things_to_verify()
    {
        var kept = new Dictionary<string, string> { ["people.you.birth"] = "1949-03-02" };
        while (Questionnaire.For(new Answers(kept)).FirstOrDefault(inquiry => !kept.ContainsKey(inquiry.Key)) is { } next)
            kept[next.Key] = Answers.Unknown;
        var said = Conversation.Parse(string.Join('&', kept.Select(one => $"{one.Key}={one.Value}")), WebServer.Today);
        var result = server.Rights.For(Subject.Of(said, Month.Of(WebServer.Today)));
        Assert.All(result.Aids, shown => Assert.InRange(shown.ToVerify.Count, 0, 6));
        Assert.InRange(result.AidsWaiting, 5, 60);
        // The town is unsaid too: what each town gives to its own is not listed.
        Assert.DoesNotContain(result.Aids, shown => shown.Aid.IsOfATown);
    }

    [Fact]
    public void Tells_a_student_of_Villeurbanne_of_the_bicycle_that_is_lent()
    {
        var told = ReportedHouseholds.StudentOfParents.Told;
        var answers = Conversation.Parse(string.Join('&', told.Select(one => $"{one.Key}={one.Value}")), WebServer.Today);
        var result = server.Rights.For(Subject.Of(answers, Month.Of(WebServer.Today)));
        Assert.Contains(result.Aids, shown => shown.Aid.Id == "freevelov");
    }

    [Theory]
    [InlineData(null, "Lu le 30 novembre 2026 :")]
    [InlineData(2023, "Lu le 30 novembre 2026, dans une page de 2023 ; l’aide a pu changer :")]
    public void An_aid_says_when_it_was_read_about_and_that_it_may_have_changed(int? written, string expected) =>
        Assert.Equal(expected, AidsText.Read(new AidSource("https://www.lyon.fr/aides", new DateOnly(2026, 11, 30), written)).French);
}
