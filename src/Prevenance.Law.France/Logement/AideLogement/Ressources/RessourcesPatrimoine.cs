using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>What savings and property that yield nothing taxable are held to bring in a year.</summary>
public static class RessourcesPatrimoine
{
    // Décret 2016-1385: before it, only what property really yielded counted.
    private static readonly Month DebutDeLaPriseEnCompte = new(2016, 10);

    private static readonly FigureFile Rsa = FrenchFigures.Book["MinimaSociaux/Rsa/rsa"];

    [Label("Revenus réputés du patrimoine pour l’aide au logement", "Deemed income of property for housing aid")]
    [Article("CCH", "L822-5"), Article("CCH", "R822-22")]
    public static readonly Monthly<Famille, Number> Montant =
        Monthly.Amount<Famille>("aide_logement_base_ressources_patrimoine", (famille, mois) =>
        {
            if (mois < DebutDeLaPriseEnCompte)
                return 0;
            var membres = famille.Members<Individu>();
            var capitaux = membres.Sum(m => Patrimoine.LivretA[m, mois] + Patrimoine.EpargneNonImposable[m, mois]);
            var biens = membres.Sum(m => Patrimoine.ValeurImmobilier[m, mois] + Patrimoine.ValeurLouee[m, mois] + Patrimoine.ValeurTerrains[m, mois]);
            var autres = membres.Sum(m => Patrimoine.EpargneImposable[m, mois]) + biens;
            var compte = (capitaux + autres > AideLogementFigures.Ressources["patrimoine.seuil_valorisation"][mois]) & !EstDispensee(famille, mois);

            return When(compte, (capitaux * Taux("taux_interet_forfaitaire_epargne_non_imposable", mois))
                    + (membres.Sum(m => Patrimoine.ValeurLocativeImmobilier[m, mois]) * Taux("abattement_valeur_locative_immo_non_loue", mois))
                    + (membres.Sum(m => Patrimoine.ValeurLocativeTerrains[m, mois]) * Taux("abattement_valeur_locative_terrains_non_loues", mois)))
                .Otherwise(0);
        });

    /// <summary>Who receives AAH or AEEH, and who lives in a home for the elderly, is not asked about property.</summary>
    private static Flag EstDispensee(Subject<Famille> famille, Month mois) =>
        Habitation.Statut[Residence.De(famille), mois].Is(StatutOccupation.LocataireFoyer)
        | famille.Members<Individu>().Any(m => AllocationAdulteHandicape.Montant[m, mois] > 0)
        | (AllocationEducationEnfantHandicape.Aeeh[famille, mois] > 0);

    private static Number Taux(string cle, Month mois) => Rsa[$"rsa_cond.patrimoine.{cle}"][mois];
}
