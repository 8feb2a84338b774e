using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Planning;
using Prevenance.Law.Populations;
using Prevenance.Populations;
using Prevenance.Territory.Synthetic;

namespace Prevenance.Cli.Verbs.Bench;

/// <summary>
/// One benefit on one thread, three ways over the same columns: by the graph, by a loop written by hand, and a bare copy
/// of the columns through memory, which nothing can beat.
/// </summary>
internal sealed record ReferenceBench(double RatioToHandLoop, double RatioToMemoryCopy)
{
    private const int Households = 200_000;
    private static readonly Month Month = new(2026, 2);

    public static ReferenceBench Run()
    {
        var (birth, wage, resources) = (At("date_naissance", Period.Forever), At("salaire_net", Period.Forever), At("prestations_familiales_base_ressources", Month));
        var people = WithResults(SyntheticPopulation.Draw(Households, seed: 2026, Month), resources);

        var question = At("af", Month);
        var (byGraph, byHand) = (new double[Households], new double[Households]);
        var plan = new PopulationPlan(people, new Request([question], Month));
        var graph = Measure.Seconds(() => Compute(people, plan, question, byGraph)).Median;
        var loop = new AfByHand(Month);
        int[] starts = [.. people.Rows(Individu.Definition).Starts];
        byte[] roles = [.. people.Places(Famille.Definition).Roles];
        var inputs = new[] { birth, wage, resources }.Select(column => people.Rows(column.Variable.Entity)[column].ToArray()).ToArray();
        var hand = Measure.Seconds(() => loop.Run(starts, roles, inputs[0], inputs[1], inputs[2], byHand)).Median;
        RequireSame(byGraph, byHand);
        var target = new double[inputs.Max(column => column.Length)];
        var copy = Measure.Seconds(() => Array.ForEach(inputs, column => column.CopyTo(target, 0))).Median;
        return new ReferenceBench(graph / hand, graph / copy);
    }

    private static VariableAt At(string variable, Period period) => new(FrenchLaw.System.Find(variable)!, period);

    /// <summary>The same people, who are given what was computed of them.</summary>
    private static PopulationUnit WithResults(PopulationUnit people, VariableAt question)
    {
        var values = new double[Households];
        Compute(people, new PopulationPlan(people, new Request([question], Month)), question, values);
        var given = people.With([.. people.Columns, question]);
        foreach (var column in people.Columns)
            given.Rows(column.Variable.Entity)[column].AddRange(people.Rows(column.Variable.Entity)[column]);
        given.Rows(question.Variable.Entity)[question].AddRange(values);
        return given;
    }

    private static void Compute(PopulationUnit people, PopulationPlan plan, VariableAt question, double[] values) =>
        PopulationRun.Over(plan, people, Enumerable.Range(0, PopulationRun.Blocks(people)), result =>
        {
            var answers = result[question];
            answers.CopyTo(values.AsSpan(answers.Range.First, answers.Range.Count));
        }, threads: 1);

    /// <summary>A loop that computes something else would be no reference.</summary>
    private static void RequireSame(double[] byGraph, double[] byHand)
    {
        for (var family = 0; family < byGraph.Length; family++)
        {
            if (Math.Abs(byGraph[family] - byHand[family]) > 0.005)
                throw new InvalidOperationException($"family {family}: {byGraph[family]} by the graph, {byHand[family]} by hand");
        }
    }
}
