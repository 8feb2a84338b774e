using Prevenance.Exchange;
using Prevenance.Exchange.Cases;
using Prevenance.Law.Planning;
using Prevenance.Law.Rights;

namespace Prevenance.Law.France.Tests;

/// <summary>After its last figures a right is refused; asked for as a forecast, it is answered with them and says until when they are known.</summary>
public class ForecastTests
{
    private static readonly Month LaterThanAnyFigure = new(2030, 5);
    private static readonly Month LastFigures = new(2026, 7);
    private static readonly Calculator Calculator = new();

    public static TheoryData<string> Rights => WritingTests.Rights;

    [Theory]
    [MemberData(nameof(Rights))]
    public void A_right_is_refused_after_its_last_figures(string name)
    {
        var results = In(name, LaterThanAnyFigure, allowsForecast: false);

        Assert.All(results, result =>
        {
            Assert.Equal(Verdict.NotModelled, result.Verdict);
            Assert.StartsWith("Nos chiffres s’arrêtent en ", result.Reason.French);
        });
    }

    [Theory]
    [MemberData(nameof(Rights))]
    public void As_a_forecast_it_is_answered_and_says_until_when_its_figures_are_known(string name)
    {
        var results = In(name, LaterThanAnyFigure, allowsForecast: true);

        Assert.All(results, result =>
        {
            Assert.NotEqual(Verdict.NotModelled, result.Verdict);
            Assert.True(result.FiguresUntil <= LastFigures, $"until {result.FiguresUntil}");
        });
    }

    /// <summary>The RSA of July 2026 goes on until another amount is known.</summary>
    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "2026-07")]
    public void The_last_figures_are_carried_on_from_the_month_after_them(int monthsAfter, string? until)
    {
        var result = Assert.Single(In("rsa", LastFigures + monthsAfter, allowsForecast: true));

        Assert.Equal(until, result.FiguresUntil?.ToString());
        Assert.Equal(In("rsa", LastFigures, allowsForecast: false)[0].Value, result.Value);
    }

    /// <summary>The Christmas bonus looks at November and December, and a decree of December sets its amount.</summary>
    [Theory]
    [InlineData(2025, null)]
    [InlineData(2026, "2025-12")]
    public void A_yearly_right_is_a_forecast_when_a_month_of_its_year_is(int year, string? until)
    {
        var result = Assert.Single(In("aefa", new Month(year, 5), allowsForecast: true));

        Assert.Equal(until, result.FiguresUntil?.ToString());
        Assert.Equal(until is null, In("aefa", new Month(year, 5), allowsForecast: false)[0].Verdict != Verdict.NotModelled);
    }

    /// <summary>The household that stands at a boundary of the right, told for another month, or for its year where the right goes by years.</summary>
    private static IReadOnlyList<RightResult> In(string name, Month month, bool allowsForecast)
    {
        var peer = FrenchCases.All.First(peer => peer.Boundary is { Side: Side.At } boundary && boundary.Right == name);
        var right = FrenchLaw.System.Find(name)!;
        Period told = right.Unit == PeriodUnit.Year ? month.Year : month;
        var situation = SituationReader.Read(FrenchLaw.System, peer.Input, peer.Rules with { DefaultPeriod = told }).Situation;
        return new RightsOf([right], Calculator).In(situation, month, allowsForecast);
    }
}
