using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Situations;

namespace Prevenance.Foresight.Tests;

/// <summary>A wage of 1,000 euros starts in October: the RSA of December already counts it, and is paid as before until the next review.</summary>
public class ReviewsTests
{
    private static readonly Month July = new(2026, 7);
    private static readonly TimelineOf TimelineOf = new(FrenchLaw.System, new Calculator());

    [Theory]
    [InlineData(7, 2027, 1)]
    [InlineData(8, 2027, 2)]
    [InlineData(9, 2026, 12)]
    public void An_amount_stays_the_same_until_the_month_of_a_review(int anyReview, int year, int month)
    {
        var timeline = With(new KnownFact(FrenchLaw.System.Find("salaire_net")!, "ines", new Month(2026, 10), 1000), new Month(2026, anyReview));
        Assert.Equal(new Month(year, month), timeline.Changes.First(change => change.Right.Name == "rsa").Month);
    }

    [Fact]
    public void A_figure_that_changes_holds_at_once()
    {
        var raised = With(null, July - 1, new Month(2026, 2)).Changes.Single(change => change.Right.Name == "rsa");
        Assert.Equal(new Month(2026, 4), raised.Month);
    }

    [Fact]
    public void The_month_in_which_a_change_is_paid_is_told_apart()
    {
        var change = TimelineCase.Compute("reprise-emploi").Changes.First(change => change.Right.Name == "ppa");
        Assert.Equal(change.Month + 1, change.PaidIn);
    }

    private static Timeline With(KnownFact? known, Month anyReview, Month? first = null)
    {
        var (_, facts) = TimelineCase.All["reprise-emploi"];
        var situation = Exchange.SituationReader.Read(FrenchLaw.System, facts.Input, facts.Rules).Situation;
        return TimelineOf.Over(situation, first ?? July, first is null ? 12 : 4, known is null ? [] : [known], anyReview);
    }
}
