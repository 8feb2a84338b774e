using Prevenance.Law.Situations;

namespace Prevenance.Law.Planning;

/// <summary>
/// Plans by the law as it is read, by what was asked and by which facts were given, not by household. Bounded by the nodes that the plans
/// hold, since one of two years is six times one of a month: past that, those that have not served for longest leave.
/// </summary>
internal sealed class PlanCache(long mostNodes, Effort? effort = null)
{
    private readonly Effort effort = effort ?? Effort.Default;
    private readonly Lock turn = new();
    private readonly Dictionary<Key, LinkedListNode<(Key Key, Plan Plan)>> plans = [];
    private readonly LinkedList<(Key Key, Plan Plan)> lastUsedFirst = new();
    private long nodes;

    public Plan Get(Request request, Situation situation, Patience? patience = null)
    {
        effort.Require(request);
        var key = new Key(situation.Law, new HashSet<VariableAt>(request.Questions), request.Terms, situation.Shape);
        if (Find(key) is { } known)
            return known;
        // Built outside the turn: two callers may build the same plan, none waits for another's.
        var plan = Plan.Build(request, situation, situation.Law, effort, patience: patience);
        Keep(key, plan);
        return plan;
    }

    private Plan? Find(Key key)
    {
        lock (turn)
        {
            if (!plans.TryGetValue(key, out var place))
                return null;
            lastUsedFirst.Remove(place);
            lastUsedFirst.AddFirst(place);
            return place.Value.Plan;
        }
    }

    private void Keep(Key key, Plan plan)
    {
        lock (turn)
        {
            var place = new LinkedListNode<(Key, Plan)>((key, plan));
            if (!plans.TryAdd(key, place))
                return;
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
