using BenchmarkDotNet.Attributes;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.France;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Bench;

/// <summary>The rights of one household in one month: what a person waits for.</summary>
[MemoryDiagnoser]
public class OneHousehold
{
    private static readonly string[] FirstLaw =
        ["rsa", "ppa", "af", "cf", "asf", "paje_base", "ars", "aide_logement", "reduction_loyer_solidarite"];

    private readonly Calculator warm = new();
    private Situation situation = null!;
    private Request request = null!;

    [Params("lea", "famille-de-sofia")]
    public string Household { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        (situation, var month) = SituationFile.Read(Path.Combine(AppContext.BaseDirectory, "Examples", Household + ".json"), FrenchLaw.System);
        request = Request.For([.. FirstLaw.Select(name => FrenchLaw.System.Find(name)!)
            .Select(right => new VariableAt(right, right.Unit == PeriodUnit.Year ? month.Year : month))]);
        warm.Calculate(situation, request);
    }

    /// <summary>A plan is built for this household alone.</summary>
    [Benchmark]
    public Answer PlanAndEvaluate() => new Calculator().Calculate(situation, request);

    /// <summary>A household of the same shape came before.</summary>
    [Benchmark]
    public Answer EvaluateWithKnownPlan() => warm.Calculate(situation, request);

    /// <summary>With every level of the explanation of each right.</summary>
    [Benchmark]
    public int EvaluateAndExplain()
    {
        var answer = warm.Calculate(situation, request);
        return request.Questions.Sum(question => ExplanationOutline.Write(answer.Explain(question), Language.French).Length);
    }
}
