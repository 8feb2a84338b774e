using Prevenance.Law;
using Prevenance.Law.Rights;
using Prevenance.Web.Pages.Resident.Examples;
using Prevenance.Web.Pages.Resident.Rights;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Pages;

/// <summary>What the result says beside the amounts, on the invented households.</summary>
public sealed class ResultPartsTests(WebServer server)
{
    [Fact]
    public void Tells_apart_what_is_received_what_is_to_claim_and_what_comes_by_itself()
    {
        var lea = Result("lea");
        Assert.Equal(Standing.Received, Right(lea, "af").Standing);
        Assert.Equal(Standing.ToClaim, Right(lea, "ppa").Standing);
        Assert.Equal(Standing.ToExpect, Right(lea, "ars").Standing);
        Assert.Equal(Right(lea, "af").Amount!.Value.Low, lea.MonthlyReceived);
    }

    [Fact]
    public void Says_when_a_right_is_about_to_stop()
    {
        var ending = ExamplesText.All.SelectMany(example => Result(example.Name).Rights).Where(right => right.Ends is not null).ToList();
        Assert.NotEmpty(ending);
        Assert.All(ending, right => Assert.Contains(right.Changes, change => change.To == 0 && change.Period.Start == right.Ends));
    }

    [Fact]
    public void Shows_only_the_changes_that_are_felt_and_only_of_rights_that_can_be_told()
    {
        foreach (var result in ExamplesText.All.Select(example => Result(example.Name)))
        {
            Assert.All(result.Ahead.Changes, change => Assert.True(change.From == 0 || change.To == 0 || Math.Abs(change.To - change.From) >= 5));
            Assert.Equal(result.Ahead.Changes.OrderBy(change => change.Period.Start), result.Ahead.Changes);
            var untold = result.With(Verdict.CannotTellYet).Select(right => right.Right);
            Assert.Empty(result.Ahead.Changes.Select(change => change.Right).Intersect(untold));
        }
    }

    [Fact]
    public void Counts_the_first_month_of_each_band_as_the_rights_of_today()
    {
        foreach (var result in ExamplesText.All.Select(example => Result(example.Name)))
            foreach (var band in result.Ahead.Bands)
                if (result.Rights.Single(right => right.Right == band.Right).Amount is { IsExact: true } today)
                    Assert.Equal(today.Low, band.Values[0], 6);
    }

    [Fact]
    public void Names_beside_a_right_what_is_known_to_change_it_and_counts_all_the_rest()
    {
        foreach (var right in ExamplesText.All.SelectMany(example => Result(example.Name).Rights).Where(right => right.Assumed.Count > 1))
        {
            var told = AssumptionText.Beside(right.Assumed, right.Contrasts).French;
            var named = right.Assumed.Count(assumption => told.Contains(assumption.Taken.French, StringComparison.Ordinal));
            Assert.All(right.Contrasts, contrast => Assert.Contains(contrast.Assumption.Taken.French, told, StringComparison.Ordinal));
            Assert.True(named == right.Assumed.Count || told.Contains($" {right.Assumed.Count - named} ", StringComparison.Ordinal), told);
            Assert.True(named == right.Assumed.Count || named == right.Contrasts.Select(contrast => contrast.Assumption).Distinct().Count(), told);
        }
    }

    [Fact]
    public void Tells_money_before_what_does_not_press()
    {
        foreach (var open in ExamplesText.All.Select(example => Result(example.Name).Open(Standing.ToClaim)))
        {
            Assert.Equal(open.OrderBy(right => right.Right.ComesLast), open);
            Assert.Equal(open.OrderByDescending(right => right.IsInTheSum), open);
        }
    }

    [Fact]
    public async Task Says_where_and_when_to_claim_within_how_long_it_is_answered_and_with_which_papers()
    {
        var page = await server.Client.GetStringAsync("/exemples/lea", TestContext.Current.CancellationToken);
        Assert.Contains("Dès le premier jour du mois de la demande.", page, StringComparison.Ordinal);
        Assert.Contains("Sous 2 mois. Sans réponse, c’est accepté.", page, StringComparison.Ordinal);
        Assert.Contains("Les mois d’avant la demande sont perdus.", page, StringComparison.Ordinal);
        Assert.Contains("<input type=\"checkbox\" id=\"document-ppa-0\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_on_the_card_of_a_yearly_right_that_its_amount_is_a_forecast()
    {
        var sport = Right(Result("famille-de-sofia"), "pass_sport");
        Assert.False(sport.IsInTheSum);
        var said = RightsText.Forecast(sport.FiguresUntil!.Value).French;
        Assert.Contains(said, await server.Client.GetStringAsync("/exemples/famille-de-sofia", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private RightsShown Result(string name) => server.Rights.For(Subject.Of(ExamplesText.Find(name)!));

    private static RightShown Right(RightsShown result, string name) => result.Rights.Single(right => right.Right.ReceivedAs.Contains(name));
}
