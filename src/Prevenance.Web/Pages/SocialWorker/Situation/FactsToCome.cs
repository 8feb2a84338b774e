using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Web.Pages.SocialWorker.Situation;

/// <summary>What a file already knows of the months to come, as far as months can be worked out with it.</summary>
/// <param name="Known">The facts that change, each from its month on.</param>
/// <param name="IsWhole">Whether that is all of it: who lives together, or what ends without a next, is in no picture of the months.</param>
internal sealed record FactsToCome(IReadOnlyList<KnownFact> Known, bool IsWhole)
{
    /// <summary>Nothing is known to change.</summary>
    public static FactsToCome None { get; } = new([], true);

    public static FactsToCome Of(FileSituation file)
    {
        var days = file.Turns.Select(turn => turn.Day).Distinct().ToList();
        if (days.Count == 0)
            return None;
        var (known, isWhole) = (new List<KnownFact>(), true);
        var before = At(file, file.On);
        foreach (var day in days)
        {
            var then = At(file, day);
            if (!HaveSamePeople(before.Situation, then.Situation))
                return new(known, false);
            var changes = Changes(before.Situation, Month.Of(file.On), then.Situation, Month.Of(day)).ToList();
            known.AddRange(changes.Where(change => change.Value.IsExact).Select(change => new KnownFact(change.Variable, change.Who.Key, Month.Of(day), change.Value.Low)));
            isWhole &= changes.Count > 0 && changes.All(change => change.Value.IsExact);
        }
        return new(known, isWhole);
    }

    private static ToldHousehold At(FileSituation file, DateOnly day) =>
        ToldHousehold.From(KnownAnswers.Of(file.Person, file.Book, day).Answers, Month.Of(day));

    private static bool HaveSamePeople(Law.Situations.Situation one, Law.Situations.Situation other) =>
        one.Law.Entities.All(entity => one.Instances(entity).SequenceEqual(other.Instances(entity)));

    /// <summary>The facts of a month that are otherwise in another; benefits of the past are no facts of the months to come.</summary>
    private static IEnumerable<(Variable Variable, Who Who, Possible Value)> Changes(Law.Situations.Situation before, Month now, Law.Situations.Situation after, Month then) =>
        from fact in after.GivenFacts.Where(fact => fact.Variable is { Unit: PeriodUnit.Month, Notes.IsBenefit: false }).DistinctBy(fact => (fact.Variable, fact.Lane))
        let value = after.PossibleValue(fact with { Period = then })
        where value != before.PossibleValue(fact with { Period = now })
        select (fact.Variable, fact.Who, value);
}
