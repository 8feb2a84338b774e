using Prevenance.Populations;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Planning;
using Prevenance.Law.Populations;
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

    public static ReferenceBench Run(string folder)
    {
        var path = Path.Combine(folder, "af.pop");
        SyntheticPopulation.Write(path, Households, seed: 2026, Month);
        using var file = FilePopulation.Open(path, FrenchLaw.System);
        var columns = new ColumnsInMemory(file);
        var (resources, birth, wage) = (Find("prestations_familiales_base_ressources"), Find("date_naissance"), Find("salaire_net"));
        columns[resources, Month] = Results(columns, new VariableAt(resources, Month));

        var question = new VariableAt(Find("af"), Month);
        var (byGraph, byHand) = (new double[Households], new double[Households]);
        var plan = new PopulationPlan(columns, new Request([question], Month));
        var graph = Measure.Seconds(() => Compute(columns, plan, question, byGraph)).Median;
        var loop = new AfByHand(Month);
        var hand = Measure.Seconds(() => loop.Run(
            columns.Starts(Individu.Definition), columns.Roles(Famille.Definition), columns[birth, Period.Forever], columns[wage, Period.Forever], columns[resources, Month], byHand)).Median;
        RequireSame(byGraph, byHand);
        var inputs = new[] { columns[birth, Period.Forever], columns[wage, Period.Forever], columns[resources, Month] };
        var target = new double[inputs.Max(column => column.Length)];
        var copy = Measure.Seconds(() => Array.ForEach(inputs, column => column.CopyTo(target, 0))).Median;
        return new ReferenceBench(graph / hand, graph / copy);
    }

    private static Variable Find(string name) => FrenchLaw.System.Find(name)!;

    private static double[] Results(ColumnsInMemory columns, VariableAt question)
    {
        var values = new double[Households];
        Compute(columns, new PopulationPlan(columns, new Request([question], Month)), question, values);
        return values;
    }

    private static void Compute(ColumnsInMemory columns, PopulationPlan plan, VariableAt question, double[] values) =>
        PopulationRun.Over(plan, columns, Enumerable.Range(0, PopulationRun.Blocks(columns)), result =>
        {
            var lanes = result.Lanes(question);
            result.CopyTo(question, values.AsSpan(lanes.First, lanes.Count));
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
