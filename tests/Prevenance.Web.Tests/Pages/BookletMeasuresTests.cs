using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Choices.Booklet;
using Prevenance.Choices.Booklet.Figures;
using Prevenance.Directories.Referrals;
using Prevenance.Web.Pages.Everyone.LivingBooklet.Measures;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

/// <summary>What an installation measures of itself for the booklet: shares between two ends, and none of a few people.</summary>
public sealed class BookletMeasuresTests(WebServer server) : IClassFixture<WebServer>
{
    [Theory]
    [InlineData(50, 20, 30, "de 50 % à 71 %")]
    // Fewer than may be told who have none count as that many: the two ends give no smaller number back.
    [InlineData(50, 20, 3, "de 63 % à 71 %")]
    [InlineData(50, 20, 0, "de 63 % à 71 %")]
    [InlineData(50, 9, 30, null)]
    [InlineData(0, 0, 0, null)]
    public void The_share_who_kept_their_référent_is_told_with_and_without_those_who_have_none(long kept, long changed, long without, string? told) =>
        Assert.Equal(told, ReferentsStayed.Share(new ReferentsKept(kept, changed, without))?.French.Replace('\u00a0', ' ').Replace('\u202f', ' '));

    [Theory]
    [InlineData(40, 40, 20, "de 40 % à 80 %")]
    [InlineData(40, 40, 9, null)]
    [InlineData(9, 40, 20, null)]
    [InlineData(0, 0, 0, null)]
    public void The_share_of_referrals_goes_from_what_is_known_to_what_was_answered(long known, long answered, long unanswered, string? told) =>
        Assert.Equal(told, ReferralsFollowed.Share(new FollowedReferrals(known, answered, unanswered))?.French.Replace('\u00a0', ' ').Replace('\u202f', ' '));

    [Fact]
    public void A_lesson_may_ask_for_each_figure_that_the_installation_tells_and_for_no_other() => Assert.Equal(
        LiveFigures.All.Order(StringComparer.Ordinal),
        server.Services.GetServices<ITellsLiveFigures>().SelectMany(figures => figures.Keys).Concat(server.Services.GetServices<IMeasures>().Select(measure => measure.Key)).Order(StringComparer.Ordinal));

    [Fact]
    public async Task What_was_measured_of_a_quarter_stands_in_the_booklet()
    {
        var figures = server.Services.GetRequiredService<FigureBook>();
        await figures.Measure([new Invented()], LastQuarter.Of(new DateOnly(2026, 11, 29)));
        Assert.Contains("3 to 4, third quarter of 2026", WebUtility.HtmlDecode(await server.Client.GetStringAsync("/en/booklet", TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    private sealed class Invented : IMeasures
    {
        public string Key => "referents-stayed";

        public Task<LiveFigure?> Measure(MeasuredTime time) => Task.FromResult<LiveFigure?>(new(new("de 3 à 4", "3 to 4"), time.InWords));
    }
}
