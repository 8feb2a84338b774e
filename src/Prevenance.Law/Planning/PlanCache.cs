using System.Collections.Concurrent;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Planning;

/// <summary>
/// Plans by the law as it is read, by what was asked and by which facts were given, not by household. Bounded: past its capacity it is emptied,
/// which costs one rebuilding per shape still in use and keeps no history of requests.
/// </summary>
internal sealed class PlanCache(int capacity)
{
    private readonly ConcurrentDictionary<Key, Plan> plans = new();

    public Plan Get(Request request, Situation situation)
    {
        var key = new Key(situation.Law, new HashSet<Question>(request.Questions), (request.Present, request.AllowsForecast, request.LeavesGaps), situation.Shape);
        if (plans.TryGetValue(key, out var plan))
            return plan;
        if (plans.Count >= capacity)
            plans.Clear();
        return plans[key] = Plan.Build(request, situation, situation.Law);
    }

    private sealed class Key(LegalSystem law, HashSet<Question> questions, (Month, bool, bool) terms, SituationShape shape) : IEquatable<Key>
    {
        private readonly int hash = HashCode.Combine(
            law, questions.Aggregate(0, (sum, question) => sum + question.GetHashCode()), terms, shape);

        public bool Equals(Key? other) =>
            other is not null && hash == other.hash && Law == other.Law && Terms == other.Terms
            && Shape.Equals(other.Shape) && Questions.SetEquals(other.Questions);

        public override bool Equals(object? obj) => Equals(obj as Key);

        public override int GetHashCode() => hash;

        private LegalSystem Law => law;

        private HashSet<Question> Questions => questions;

        private (Month Present, bool AllowsForecast, bool LeavesGaps) Terms => terms;

        private SituationShape Shape => shape;
    }
}
