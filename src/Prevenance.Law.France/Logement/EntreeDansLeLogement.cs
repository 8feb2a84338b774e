using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Logement;

/// <summary>Nobody is asked about in a dwelling that they are not about to move into: Visale and Loca-Pass are asked for before, on a lease to come.</summary>
internal sealed class EntreeDansLeLogement : IFactCheck
{
    // Visale is asked for as soon as a dwelling is looked for, and some are let or sold long before they stand: past a year, it is a slip.
    private const int MoisDAvance = 12;

    public IReadOnlyCollection<Variable> LooksAt => [Habitation.DateEntree];

    public IEnumerable<FactFault> Faults(FactsTold told) =>
        from entree in told.Of(Habitation.DateEntree)
        where entree.Value.IsExact && told.Until is { } until && DayCode.ToDate(entree.Value.Low) > Latest(until)
        select new FactFault(entree, ToCome(Latest(told.Until!.Value)));

    private static DateOnly Latest(Month until) => (until + MoisDAvance).LastDay;

    private static Text ToCome(DateOnly latest) => new(
        $"cette entrée dans le logement vient trop longtemps après le mois demandé ; attendu : au plus le {latest:yyyy-MM-dd}. Donnez le logement d’alors, ou demandez un mois plus tardif",
        $"this day of moving in comes too long after the month asked; expected {latest:yyyy-MM-dd} at the latest. Give the dwelling of then, or ask for a later month");
}
