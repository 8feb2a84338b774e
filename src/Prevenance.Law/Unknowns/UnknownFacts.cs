using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Unknowns;

/// <summary>The unknown facts that a program reads, gathered so that each value can carry those that it depends on as bits.</summary>
internal sealed class UnknownFacts
{
    private const int MostGroups = 128;

    private readonly Dictionary<(VariableAt, int), int> groupOf = [];
    private readonly List<List<FactAt>> groups = [];

    /// <param name="program">The program.</param>
    /// <param name="situation">What is known.</param>
    /// <param name="together">
    /// What is asked in one breath bears one key. Past 128 keys the last group holds all the others, so that nothing is left out.
    /// </param>
    /// <param name="takesForGranted">Whether what nobody said is known, as it is for most people.</param>
    public UnknownFacts(LaneProgram program, Situation situation, Func<FactAt, object> together, bool takesForGranted)
    {
        TakesForGranted = takesForGranted;
        var numbers = new Dictionary<object, int>();
        foreach (var fact in Facts(program, situation, takesForGranted))
        {
            if (!numbers.TryGetValue(together(fact), out var group))
                numbers.Add(together(fact), group = Math.Min(numbers.Count, MostGroups - 1));
            if (group == groups.Count)
                groups.Add([]);
            groups[group].Add(fact);
            groupOf.Add((fact.Key, fact.Lane), group);
        }
        AreToldApart = numbers.Count <= MostGroups;
    }

    /// <summary>Whether what nobody said is known, as it is for most people.</summary>
    public bool TakesForGranted { get; }

    /// <summary>Whether each key has a bit of its own.</summary>
    public bool AreToldApart { get; }

    public bool Any => groups.Count > 0;

    public UInt128 BitOf(VariableAt fact, int lane) => groupOf.TryGetValue((fact, lane), out var group) ? UInt128.One << group : 0;

    /// <summary>The facts behind some bits, each group in the order in which the program reads it.</summary>
    public IEnumerable<IReadOnlyList<FactAt>> Behind(UInt128 bits) =>
        Enumerable.Range(0, groups.Count).Where(group => (bits & (UInt128.One << group)) != 0).Select(group => groups[group]);

    private static IEnumerable<FactAt> Facts(LaneProgram program, Situation situation, bool takesForGranted) =>
        from instruction in program.Instructions
        where instruction.Op == Op.Input
        let fact = (VariableAt)instruction.Payload!
        from lane in Enumerable.Range(0, situation.Count(fact.Variable.Entity))
        where !situation.PossibleValue(fact, lane, takesForGranted).IsExact
        select new FactAt(fact.Variable, fact.Period, lane, situation.Instances(fact.Variable.Entity)[lane]);
}
