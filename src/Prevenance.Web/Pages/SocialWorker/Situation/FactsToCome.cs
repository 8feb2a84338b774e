using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Web.Pages.SocialWorker.Situation;

/// <summary>What a file already knows of the months to come, as far as months can be worked out with it.</summary>
/// <param name="Known">The facts that change, each from its month on.</param>
/// <param name="IsWhole">Whether that is all of it: who lives together, or what ends without a next, is in no picture of the months.</param>
internal sealed record FactsToCome(IReadOnlyList<KnownFact> Known, bool IsWhole)
{
    public static FactsToCome Of(FileSituation file)
    {
        var (known, isWhole, before) = (new List<KnownFact>(), true, Day.Of(file, file.On));
        foreach (var turns in file.Turns.GroupBy(turn => turn.Day))
        {
            var then = Day.Of(file, turns.Key);
            if (!before.HasThePeopleOf(then))
                return new(known, false);
            var changes = Changes(before, then).ToList();
            known.AddRange(changes.Where(change => change.Value.IsExact).Select(change => new KnownFact(change.Variable, change.Who.Key, then.Month, change.Value.Low)));
            isWhole &= changes.All(change => change.Value.IsExact) && turns.All(turn => Shows(then, before, FactNames.QuestionOf(turn.What)));
            before = then;
        }
        return new(known, isWhole);
    }

    /// <summary>Whether an answer that changes is in some fact of the months: some would be otherwise without it. What no question asks changes no right.</summary>
    private static bool Shows(Day then, Day before, string question)
    {
        if (!then.Answers.IsAnswered(question) && !before.Answers.IsAnswered(question))
            return true;
        var without = Day.Of(then.Answers.With(question, before.Answers[question] ?? Answers.Unknown), then.Month);
        return Changes(without, then).Any();
    }

    /// <summary>The facts of a month that are otherwise in another; benefits of the past are no facts of the months to come.</summary>
    private static IEnumerable<(Variable Variable, Who Who, Possible Value)> Changes(Day before, Day then) =>
        from fact in before.Situation.GivenFacts.Concat(then.Situation.GivenFacts)
            .Where(fact => fact.Variable is { Unit: PeriodUnit.Month, Notes.IsBenefit: false }).DistinctBy(fact => (fact.Variable, fact.Lane))
        let value = then.Situation.PossibleValue(fact with { Period = then.Month })
        let was = before.Situation.PossibleValue(fact with { Period = before.Month })
        // What was not known and is not known is no change.
        where (value.IsExact || was.IsExact) && value != was
        select (fact.Variable, fact.Who, value);

    /// <summary>What a file holds of a day.</summary>
    private sealed record Day(Answers Answers, Month Month, Law.Situations.Situation Situation)
    {
        public static Day Of(FileSituation file, DateOnly day) => Of(KnownAnswers.Of(file.Person, file.Book, day).Answers, Month.Of(day));

        public static Day Of(Answers answers, Month month) => new(answers, month, ToldHousehold.From(answers, month).Situation);

        public bool HasThePeopleOf(Day other) => Situation.Law.Entities.All(entity => Situation.Instances(entity).SequenceEqual(other.Situation.Instances(entity)));
    }
}
