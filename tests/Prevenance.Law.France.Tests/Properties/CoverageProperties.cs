using FsCheck;
using FsCheck.Fluent;
using Prevenance.Law.Figures;
using Prevenance.Law.Planning;

namespace Prevenance.Law.France.Tests.Properties;

public class CoverageProperties
{
    private static readonly IReadOnlyList<Figure> Figures = [.. FrenchLaw.System.Figures.Files.SelectMany(file => file.Numbers)];

    [Fact]
    public void A_figure_outside_its_coverage_never_computes() =>
        Prop.ForAll(Arb.From(Gen.Elements<Figure>([.. Figures])), Arb.From(Gen.Choose(1, 2400)), (figure, monthsBefore) =>
        {
            var first = figure.History.Min(entry => entry.From);
            var month = first.Year * 12 > monthsBefore + 24 ? Month.Of(first) - monthsBefore : Month.Of(first) - 1;
            return Refuses(() => _ = figure[month]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_month_after_the_last_one_checked_is_refused_without_a_forecast()
    {
        var question = new VariableAt(FrenchLaw.System.Find("rsa")!, new Month(2030, 1));
        Assert.Throws<ForecastNeededException>(() => new Calculator().Calculate(
            Invented.Facts.Of(new Invented.Household(
                [new Invented.Adult(new DateOnly(1980, 1, 1), 0, 0, false)], [], StatutOccupation.LogeGratuitement, 0, "69266", false)),
            Request.For([question])));
    }

    private static bool Refuses(Action read)
    {
        try
        {
            read();
            return false;
        }
        catch (FigureNotKnownException)
        {
            return true;
        }
    }
}
