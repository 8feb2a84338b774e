using Prevenance.Law.Figures;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Tests.Properties;

/// <summary>Any variable may be asked for any month there is: it is answered or refused, and never takes the process down.</summary>
public class EveryMonthProperties
{
    /// <summary>What a server gives to each of its threads: all that may be asked has room in it.</summary>
    private const int ServerStack = 1536 * 1024;

    /// <summary>What no server gives: rules that have no room left are refused before it is full.</summary>
    private const int SmallStack = 256 * 1024;

    private static readonly Coverage Coverage = FrenchLaw.System.Figures.Coverage;

    private static readonly Month[] Edges =
    [
        new(1, 1), new(1, 2), new(2, 1), new(1000, 6), Coverage.First - 1, Coverage.First, Coverage.First + 1, new(1990, 5), new(2009, 6), new(2017, 1),
        .. (Coverage.Last - Coverage.ForecastMonths - 14).Onwards(5), Coverage.Last - 1, Coverage.Last, Coverage.Last + 1, Coverage.Last + 2,
        new(2050, 1), new(2080, 1), new(2100, 1), new(5000, 7), new(9998, 12), new(9999, 1), new(9999, 12),
    ];

    [Fact]
    public void Every_variable_is_answered_or_refused_in_every_month() => OnStack(ServerStack, () =>
    {
        var (calculator, situation) = (new Calculator(), Someone());
        foreach (var month in Edges)
        {
            var questions = FrenchLaw.System.Variables.Select(variable => new VariableAt(variable, variable.PeriodIn(month))).ToList();
            foreach (var forecasts in new[] { false, true })
            {
                var answer = calculator.Calculate(situation, new Request(questions, month, forecasts, LeavesGaps: true));
                Assert.All(
                    questions.Where(question => !Coverage.Holds(question.Period)),
                    question => Assert.IsType<PeriodNotCoveredException>(answer.GapAt(question)));
            }
        }
    });

    [Theory]
    [InlineData("2026-06", "2100-01")]
    [InlineData("2026-06", "2080-01")]
    [InlineData("1943-01", "2026-07")]
    [InlineData("2016-07", "2026-07")]
    [InlineData("0001-01", "9999-12")]
    public void Every_variable_is_answered_or_refused_however_far_the_present_lies(string present, string asked) => OnStack(SmallStack, () =>
    {
        var questions = FrenchLaw.System.Variables.Select(variable => new VariableAt(variable, variable.PeriodIn(MonthOf(asked)))).ToList();
        try
        {
            new Calculator().Calculate(Someone(), new Request(questions, MonthOf(present), AllowsForecast: true, LeavesGaps: true));
        }
        catch (TooMuchAskedException refusal)
        {
            Assert.NotEmpty(refusal.Reason.French);
        }
    });

    [Fact]
    public void A_fact_given_for_a_month_outside_is_refused_with_its_place() => Assert.All(
        Edges.Where(month => !Coverage.Holds(month)), month =>
        {
            var builder = Builder();
            builder.Give(FrenchLaw.System.Find("salaire_net")!, "a", month, 1000);
            var fault = Assert.Single(Assert.Throws<RefusalException>(builder.Build).Refusals);
            Assert.Equal(["individus", "a", "salaire_net", month.ToString()], fault.Path);
            Assert.Contains($"{Coverage.Last}", fault.Reason.French, StringComparison.Ordinal);
        });

    private static Month MonthOf(string text) => Month.TryParse(text, out var month) ? month : throw new FormatException(text);

    private static Situation Someone() => Builder().Build();

    private static SituationBuilder Builder()
    {
        var builder = new SituationBuilder(FrenchLaw.System);
        builder.Add(FrenchLaw.System.Person, "a");
        foreach (var group in FrenchLaw.System.Groups)
            builder.PlaceOthersAlone(group);
        return builder;
    }

    private static void OnStack(int size, Action work)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception thrown)
                {
                    failure = thrown;
                }
            },
            size);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
