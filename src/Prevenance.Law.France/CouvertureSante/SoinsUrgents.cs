using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.CouvertureSante;

/// <summary>Soins urgents et vitaux: care that cannot wait, paid for at the hospital for who lives in France without a permit and has no State medical aid.</summary>
public static class SoinsUrgents
{
    [Right]
    [Label("Soins urgents pris en charge à l’hôpital", "Urgent care paid for at the hospital")]
    [Article("CASF", "L254-1"), Article("CASF", "L251-1")]
    public static readonly Monthly<Famille, Flag> PrisEnCharge = Monthly.Flag<Famille>("soins_urgents", (famille, mois) =>
        famille.Members<Individu>(Famille.Parent).Any(parent => Sejour.MoisSansDroitRetenus[parent, mois] > 0)
        & !AideMedicaleEtat.Ouverte[famille, mois]
        & !Residence.Mayotte[Residence.De(famille), mois]);
}
