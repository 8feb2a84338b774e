using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.France;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Cli.Verbs.Bench;

/// <summary>How long one household takes, every right.</summary>
internal sealed record HouseholdBench(double OneMonthMs, double OneMonthPlanMs, double TimelineMs, double TimelinePlanMs)
{
    private const int Months = 24;
    private const int Runs = 31;

    public static HouseholdBench Run()
    {
        var (situation, month) = SituationFile.Read(Path.Combine(AppContext.BaseDirectory, "Examples", "lea.json"), FrenchLaw.System);
        var one = new Request(Questions([month]), month, AllowsForecast: true);
        var timeline = new Request(Questions(month.Onwards(Months)), month, AllowsForecast: true);
        var warm = new Calculator();
        return new HouseholdBench(
            Ms(() => Explained(warm, situation, one)),
            Ms(() => new Calculator().Calculate(situation, one)),
            Ms(() => Explained(warm, situation, timeline)),
            Ms(() => new Calculator().Calculate(situation, timeline)));
    }

    /// <summary>A server is warm after some hundred visits: the code is then compiled to its best, as it is here before anything is timed.</summary>
    private static double Ms(Action work)
    {
        Measure.WarmUp(work);
        return Measure.Seconds(work, Runs).Median * 1000;
    }

    private static List<VariableAt> Questions(IEnumerable<Month> months) =>
        [.. months.SelectMany(month => Populations.RunVerb.Rights(month)).Distinct()];

    /// <summary>Every right with its value and the first level of its explanation; the levels below are written when somebody opens them.</summary>
    private static int Explained(Calculator calculator, Situation situation, Request request)
    {
        var answer = calculator.Calculate(situation, request);
        return request.Questions.Sum(question => answer.Explain(question).Formula.French.Length);
    }
}
