using Prevenance.Law.France;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Tests.Hosting;

/// <summary>What one request may ask for at most.</summary>
public sealed class LimitsTests
{
    private const int MonthsAhead = 25;

    /// <summary>A catalogue that grows meets this before any page does: a look-ahead that asks for too much is refused whole.</summary>
    [Fact]
    public void Every_right_over_two_years_leaves_a_third_of_what_may_be_asked_at_once() =>
        Assert.InRange(FrenchLaw.System.RightVariables.Count * MonthsAhead, 1, new Limits().Questions * 2 / 3);
}
