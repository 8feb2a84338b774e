using Prevenance.Web.Components;
using System.Net;
using Prevenance.Exchange;
using Prevenance.Foresight.Hypotheses;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Web.Pages.Resident.Examples;
using Prevenance.Web.Pages.Resident.Rights.Hypotheses;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Pages.Resident.Rights;
using Prevenance.Web.Tests.Support;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Tests.Pages;

public sealed class HypothesesTests(WebServer server)
{
    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    [InlineData(2500)]
    public async Task The_table_and_the_engine_agree_on_what_a_wage_leaves(double wage)
    {
        var today = SituationReader.Read(FrenchLaw.System, ExamplesText.Find("lea")!.Read(), ReadingRules.Strict).Situation;
        var outcome = Assert.Single(new WhatIf(FrenchLaw.System, new Calculator())
            .Compare(today, Example.Month, Example.Month + 12, [Work.Earning("Léa", Example.Month, wage)]));
        var page = WebUtility.HtmlDecode(await server.Client.GetStringAsync("/exemples/lea/et-si", TestContext.Current.CancellationToken));
        Assert.Contains($"<strong>{Locale.French[HypothesesText.Round(outcome.Disposable)]}</strong>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 234,50", 1234.5)]
    [InlineData("3100", 3100)]
    public async Task Tells_what_a_wage_that_was_typed_leaves_also_past_the_table(string typed, double wage)
    {
        var today = SituationReader.Read(FrenchLaw.System, ExamplesText.Find("daniel")!.Read(), ReadingRules.Strict).Situation;
        var outcomes = new WhatIf(FrenchLaw.System, new Calculator())
            .Compare(today, Example.Month, Example.Month + 12, [Work.Earning("Daniel", Example.Month, 0), Work.Earning("Daniel", Example.Month, wage)]);
        var page = await WhatIfPage("daniel", $"wage={Uri.EscapeDataString(typed)}");
        Assert.Contains(Locale.French[HypothesesText.Summary(outcomes[0].Disposable, wage, outcomes[1].Disposable)], page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_what_is_no_wage_and_says_what_to_write()
    {
        var page = await WhatIfPage("daniel", "wage=beaucoup");
        Assert.Contains("value=\"beaucoup\"", page, StringComparison.Ordinal);
        Assert.Contains(ErrorText.AmountUnreadable.French, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tries_a_wage_for_who_would_move_in_and_asks_no_couple_for_one()
    {
        Assert.Contains(Locale.French[HypothesesText.TogetherWith(900)], await WhatIfPage("daniel", "otherWage=900"), StringComparison.Ordinal);
        Assert.DoesNotContain("otherWage", await WhatIfPage("famille-de-sofia", ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_announced_by_what_may_happen_to_the_household_and_nothing_else()
    {
        var page = WebUtility.HtmlDecode(await server.Client.GetStringAsync("/exemples/lea", TestContext.Current.CancellationToken));
        Assert.Contains("Un autre salaire · Une naissance · Vivre à deux", page, StringComparison.Ordinal);
        Assert.DoesNotContain(HypothesesText.Separation.French, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Offers_what_may_happen_to_that_household()
    {
        Assert.Equal([HypothesesText.Birth, HypothesesText.Separation], Titles("famille-de-sofia"));
        Assert.Equal([HypothesesText.Birth, HypothesesText.Together, HypothesesText.Together, HypothesesText.AgeOfRsa], Titles("karim"));
        Assert.Equal([HypothesesText.Birth, HypothesesText.Together, HypothesesText.Together], Titles("daniel"));
        Assert.Equal([HypothesesText.Together, HypothesesText.Together], Titles("yvonne"));
    }

    [Fact]
    public void Can_be_asked_for_each_adult()
    {
        var shown = server.Hypotheses.For(Subject.Of(ExamplesText.Find("famille-de-sofia")!).Situation, Example.Month, "Mehdi");
        Assert.Equal(["Sofia", "Mehdi"], shown.Adults);
        Assert.Equal("Mehdi", shown.Who);
        Assert.Equal(0, shown.Wages.Outcomes[0].Earned);
    }

    [Fact]
    public async Task Draws_as_many_points_as_the_curve_has_wages()
    {
        var page = await server.Client.GetStringAsync("/exemples/lea/et-si", TestContext.Current.CancellationToken);
        var line = page.Split("class=\"curve-line\" d=\"M")[1].Split('"')[0];
        Assert.Equal(2 * ((int)(WagesShown.Most / WagesShown.Step) + 1), line.Split(' ').Length);
    }

    private async Task<string> WhatIfPage(string example, string query) =>
        WebUtility.HtmlDecode(await server.Client.GetStringAsync($"/exemples/{example}/et-si?{query}", TestContext.Current.CancellationToken));

    private IEnumerable<Text> Titles(string example) =>
        server.Hypotheses.For(Subject.Of(ExamplesText.Find(example)!).Situation, Example.Month, about: "").Events.Select(shown => shown.Title);
}
