using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Witness;

/// <summary>Days, and one more, are turned into years of 365.2425 days: who was born on the second or the third of the month is sometimes a year older on the first.</summary>
internal static class AgesByMeanYears
{
    public static Reading Reading { get; } = new(
        "ages-to-the-day",
        "C. civ. 414",
        Monthly.Number<Individu>("age", Age));

    private const double JoursDUnAn = 365.2425;
    private const int PlusGrandAge = 120;

    private static Number Age(Subject<Individu> individu, Month mois)
    {
        var naissance = Personne.DateNaissance[individu];
        var enAvance = NaissancesDesJoursSuivants(mois).Aggregate((Flag)false, (une, jour) => une | naissance.Is(jour));
        return naissance.CompletedYears(mois.FirstDay) + (enAvance * (Number)1);
    }

    /// <summary>The births and birthdays of the next two days whose days already make whole mean years.</summary>
    private static IEnumerable<DateOnly> NaissancesDesJoursSuivants(Month mois) =>
        from jours in Enumerable.Range(1, 2)
        from annees in Enumerable.Range(0, PlusGrandAge)
        let naissance = mois.FirstDay.AddDays(jours).AddYears(-annees)
        where mois.FirstDay.DayNumber - naissance.DayNumber + 1 >= annees * JoursDUnAn
        select naissance;
}
