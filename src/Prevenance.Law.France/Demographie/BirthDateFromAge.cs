using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Demographie;

/// <summary>
/// Where an age is given and no date of birth, takes the person to be born in the middle of the month before:
/// the age then holds in the month for which it was given, and is known in every other month.
/// </summary>
internal sealed class BirthDateFromAge : IFactCompletion
{
    private const int MiddleOfMonth = 15;

    public IEnumerable<GivenValue> Complete(IReadOnlyList<GivenValue> facts)
    {
        var born = facts.Where(fact => fact.Variable == Personne.DateNaissance).Select(fact => fact.Id).ToHashSet();
        return facts
            .Where(fact => MonthsOld(fact) is not null && !born.Contains(fact.Id))
            .DistinctBy(fact => fact.Id)
            .Select(BirthDate);
    }

    private static double? MonthsOld(GivenValue fact) =>
        fact.Period.Unit == PeriodUnit.Forever || !fact.Value.IsExact ? null
        : fact.Variable == Ages.AgeEnMois ? fact.Value.Low
        : fact.Variable == Ages.Age ? fact.Value.Low * 12
        : null;

    private static GivenValue BirthDate(GivenValue fact)
    {
        var months = (int)Math.Clamp(MonthsOld(fact)!.Value, 0, 150 * 12);
        var birth = (fact.Period.Start - months - 1).FirstDay.AddDays(MiddleOfMonth - 1);
        return new GivenValue(Personne.DateNaissance, fact.Lane, fact.Id, Period.Forever, DayCode.Of(birth));
    }
}
