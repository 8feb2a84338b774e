using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.PrestationsFamiliales;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>Prime de déménagement: what a family pays to move for its third child or a later one, up to a ceiling.</summary>
public static class PrimeDemenagement
{
    private const int MoisPourDemander = 6;
    private const int TroisEnfants = 3;

    // From the month after the third of the pregnancy to the one before the second birthday.
    private const int MoisAvantLaNaissance = 5;
    private const int MoisApresLaNaissance = 23;

    private static readonly FigureFile Figures = FrenchFigures.Book["Logement/PrimeDemenagement/prime_demenagement"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    [Label("Enfants à charge ou à naître dans les six mois", "Children who are dependants or to be born within six months")]
    [Article("CCH", "L823-8"), Article("CCH", "D823-20")]
    public static readonly Monthly<Famille, Number> Enfants = Monthly.Number<Famille>("prime_demenagement_enfants", (famille, mois) =>
        EnfantACharge.Nombre[famille, mois]
        + famille.Members<Individu>(Famille.Enfant).Count(enfant => NeEntre(enfant, mois.FirstDay, (mois + MoisAvantLaNaissance).LastDay)));

    /// <summary>
    /// The ceiling of the grant, which pays what the move cost and no more. An expected child is given with its expected day of birth.
    /// The housing aid of the new home has to be paid: where it is too small to be, the grant is due all the same, and not found here.
    /// </summary>
    [Right]
    [Label("Prime de déménagement, au plus", "Moving grant, at the most")]
    [Article("CCH", "L823-8"), Article("CCH", "D823-20"), Article("CCH", "D823-22")]
    public static readonly Monthly<Famille, Number> Plafond = Monthly.Amount<Famille>("prime_demenagement", (famille, mois) =>
    {
        var enfants = Enfants[famille, mois];
        return WhereEver(enfants >= TroisEnfants, () => Ouverte(famille, mois) * Montant(enfants, mois), 0);
    });

    private static Number Montant(Number enfants, Month mois) =>
        Round(Bmaf[mois] * (Figures["part_trois_enfants"][mois] + (Figures["part_par_enfant_en_plus"][mois] * Positive(enfants - TroisEnfants))), 2);

    private static Flag Ouverte(Subject<Famille> famille, Month mois)
    {
        var entree = Habitation.DateEntree[Residence.De(famille), mois];
        var demenage = (mois - MoisPourDemander).Onwards(MoisPourDemander + 1)
            .Select(passe => (entree >= passe.FirstDay) & (entree <= passe.LastDay) & UnJeuneEnfant(famille, passe))
            .Aggregate((a, b) => a | b);
        return demenage & (AideLogement.Montant[famille, mois] > 0);
    }

    private static Flag UnJeuneEnfant(Subject<Famille> famille, Month mois) =>
        famille.Members<Individu>(Famille.Enfant).Any(enfant =>
            NeEntre(enfant, (mois - MoisApresLaNaissance).FirstDay, (mois + MoisAvantLaNaissance).LastDay));

    private static Flag NeEntre(Subject<Individu> enfant, DateOnly debut, DateOnly fin) =>
        (Personne.DateNaissance[enfant] >= debut) & (Personne.DateNaissance[enfant] <= fin);
}
