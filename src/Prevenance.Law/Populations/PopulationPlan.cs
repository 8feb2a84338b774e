using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph;
using Prevenance.Law.Planning;

namespace Prevenance.Law.Populations;

/// <summary>A request made ready for a population: built once, then run over any of its households, by any number of threads.</summary>
public sealed class PopulationPlan
{
    private readonly Plan plan;
    private readonly Lazy<ReadyProgram> ready;

    /// <param name="shape">The columns that every population to be run over has.</param>
    /// <param name="request">What is asked.</param>
    /// <exception cref="UncoveredException">Figures do not cover a period that is needed, and the request leaves no gaps.</exception>
    public PopulationPlan(IPopulationShape shape, Request request)
    {
        Request = request;
        plan = Plan.Build(request, new PopulationFacts(shape), shape.Law, keepsEveryValue: false);
        ready = new(() => new ReadyProgram(Program));
        Questions = [.. request.Questions.Where(question => !plan.Gaps.ContainsKey(question))];
    }

    public Request Request { get; }

    /// <summary>The questions that are answered.</summary>
    public IReadOnlyList<VariableAt> Questions { get; }

    /// <summary>The others, where the request leaves gaps, each with what is not covered.</summary>
    public IReadOnlyDictionary<VariableAt, UncoveredException> Gaps => plan.Gaps;

    /// <summary>The figures used after the last month for which they were checked.</summary>
    public IReadOnlyList<FigureValue> Projected => plan.Projected;

    /// <summary>How many operations one household goes through.</summary>
    public int Operations => Program.Instructions.Length;

    /// <summary>The columns that the answers depend on: no other needs be read.</summary>
    public IReadOnlyList<VariableAt> ColumnsRead => field ??=
        [.. Program.Instructions.Where(instruction => instruction.Op is Op.Input or Op.IsGiven).Select(instruction => (VariableAt)instruction.Payload!).Distinct()];

    /// <summary>What tells the work from any other: the same digest, the same answers about the same people.</summary>
    public string Digest => field ??= PlanDigest.Of(this);

    /// <summary>How many nodes the graph has, names included.</summary>
    public int Nodes => plan.Nodes.Count;

    internal LaneProgram Program => plan.Program;

    internal ReadyProgram Ready => ready.Value;

    internal BlockPrograms BlockPrograms { get; } = new();

    internal Asked Of(VariableAt question) => plan.Of(question)!;

    internal int EntityIndex(Entity entity) => Program.Entities.TakeWhile(other => other != entity).Count();

    /// <summary>A worker with memory of its own: one for each thread.</summary>
    public PopulationWorker CreateWorker() => new(this);
}
