using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.CouvertureSante;

/// <summary>Aide médicale de l’État: care paid for who lives in France without a residence permit.</summary>
/// <remarks>Admission on humanitarian grounds, decided by the minister, is not worked out.</remarks>
public static class AideMedicaleEtat
{
    /// <summary>« Depuis plus de trois mois »: the article itself says it.</summary>
    public const double MoisDepasses = 3;

    /// <summary>For the person and those who depend on them; means and ceiling are those of the free solidarity health cover.</summary>
    [Right]
    [Label("Aide médicale de l’État", "State medical aid (AME)")]
    [Article("CASF", "L251-1"), Article("CSS", "L861-1")]
    public static readonly Monthly<Famille, Flag> Ouverte = Monthly.Flag<Famille>("aide_medicale_etat", (famille, mois) =>
        famille.Members<Individu>(Famille.Parent).Any(parent => Sejour.MoisSansDroitRetenus[parent, mois] > MoisDepasses)
        & (RessourcesCss.DuFoyer[famille, mois] <= PlafondCss.Gratuite[famille, mois])
        & !Residence.Mayotte[Residence.De(famille), mois]);
}
