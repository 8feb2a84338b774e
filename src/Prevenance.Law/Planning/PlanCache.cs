using Prevenance.Law.Situations;

namespace Prevenance.Law.Planning;

/// <summary>
/// Plans by the law as it is read, by what was asked and by which facts were given, not by household. Bounded by the nodes that the plans
/// hold, since one of two years is six times one of a month: past that, those that have not served for longest leave. Safe to share between threads
/// and calculators.
/// </summary>
/// <param name="mostNodes">How many nodes the plans that are kept may hold together: about 250 bytes each, 8,000 for every right in one month.</param>
public sealed class PlanCache(long mostNodes)
{
    private readonly Lock turn = new();
    private readonly Dictionary<Key, LinkedListNode<(Key Key, Plan Plan)>> plans = [];
    private readonly LinkedList<(Key Key, Plan Plan)> lastUsedFirst = new();
    private readonly Dictionary<Key, TaskCompletionSource<Plan?>> underway = [];
    private long nodes;

    /// <summary>Who wants a plan that another caller is building waits for that one; where it comes to nothing, the next in turn builds it.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="situation">Of whom; what matters is which facts are given.</param>
    /// <param name="effort">How much work one request may ask for.</param>
    /// <param name="patience">How long the caller is worked for.</param>
    /// <exception cref="TooMuchAskedException">The request asks for more work than one may.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for the plan any more.</exception>
    internal Plan Get(Request request, Situation situation, Effort? effort = null, Patience? patience = null)
    {
        effort ??= Effort.Default;
        effort.Require(request);
        var key = new Key(situation.Law, new HashSet<VariableAt>(request.Questions), request.Terms, situation.Shape);
        while (true)
        {
            if (Find(key, out var built) is { } known)
                return known;
            if (built is null)
                return Build(key, request, situation, effort, patience);
            if ((patience ?? new Patience()).WaitFor(built) is { } shared)
                return shared;
        }
    }

    private Plan Build(Key key, Request request, Situation situation, Effort effort, Patience? patience)
    {
        Plan? plan = null;
        try
        {
            plan = Plan.Build(request, situation, situation.Law, effort, patience: patience);
            Keep(key, plan);
            return plan;
        }
        finally
        {
            Release(key, plan);
        }
    }

    /// <param name="built">What another caller is building; where there is neither that nor a plan, whoever asks builds it.</param>
    private Plan? Find(Key key, out Task<Plan?>? built)
    {
        lock (turn)
        {
            built = underway.GetValueOrDefault(key)?.Task;
            if (plans.TryGetValue(key, out var place))
            {
                lastUsedFirst.Remove(place);
                lastUsedFirst.AddFirst(place);
                return place.Value.Plan;
            }
            if (built is null)
                underway.Add(key, new TaskCompletionSource<Plan?>());
            return null;
        }
    }

    private void Release(Key key, Plan? plan)
    {
        TaskCompletionSource<Plan?>? ended;
        lock (turn)
            underway.Remove(key, out ended);
        ended!.SetResult(plan);
    }

    private void Keep(Key key, Plan plan)
    {
        lock (turn)
        {
            var place = new LinkedListNode<(Key, Plan)>((key, plan));
            plans.Add(key, place);
            lastUsedFirst.AddFirst(place);
            nodes += plan.Nodes.Count;
            while (nodes > mostNodes && lastUsedFirst.Last is { } oldest && oldest != place)
            {
                lastUsedFirst.RemoveLast();
                plans.Remove(oldest.Value.Key);
                nodes -= oldest.Value.Plan.Nodes.Count;
            }
        }
    }

    private sealed class Key(LegalSystem law, HashSet<VariableAt> questions, (Month?, bool, bool, bool) terms, SituationShape shape) : IEquatable<Key>
    {
        private readonly int hash = HashCode.Combine(
            law, questions.Aggregate(0, (sum, question) => sum + question.GetHashCode()), terms, shape);

        public bool Equals(Key? other) =>
            other is not null && hash == other.hash && Law == other.Law && Terms == other.Terms
            && Shape.Equals(other.Shape) && Questions.SetEquals(other.Questions);

        public override bool Equals(object? obj) => Equals(obj as Key);

        public override int GetHashCode() => hash;

        private LegalSystem Law => law;

        private HashSet<VariableAt> Questions => questions;

        private (Month?, bool, bool, bool) Terms => terms;

        private SituationShape Shape => shape;
    }
}
