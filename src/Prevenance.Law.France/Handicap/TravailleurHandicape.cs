using Prevenance.Law.Figures;
using Prevenance.Law.France.AssurancesSociales;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.Handicap;

/// <summary>What a disabled worker has at work, for those who have it by another decision than the recognition (RQTH), without asking for one.</summary>
public static class TravailleurHandicape
{
    // Loi 2023-1196 du 18/12/2023, art. 10.
    private static readonly Month DroitsEtendus = new(2024, 1);

    private static readonly FigureFile Figures = FrenchFigures.Book["Handicap/travailleur_handicape"];

    [Label("Est ou sera en âge de travailler, sans retraite", "Is of working age, without a pension")]
    [Article("C. trav.", "L5213-2"), Article("C. trav.", "L4153-1")]
    public static readonly Monthly<Individu, Flag> PeutTravailler = Monthly.Flag<Individu>("travailleur_handicape_peut_travailler", (individu, mois) =>
        (Ages.Age[individu, mois] >= Figures["age_des_jeunes"][mois])
        & Remplacement.RetraiteNette[individu, mois].Is(0)
        & !Personne.Activite[individu, mois].Is(Activite.Retraite));

    /// <summary>An annuity for an accident at work, an invalidity pension, the card, the AAH that one receives (L5212-13); for the young, the AEEH (L5213-2).</summary>
    [Right]
    [Label("Droits des travailleurs handicapés sans RQTH", "Rights of disabled workers without a recognition")]
    [Article("C. trav.", "L5212-13"), Article("C. trav.", "L5212-13-1"), Article("C. trav.", "L5213-2")]
    public static readonly Monthly<Individu, Flag> DePleinDroit = Monthly.Flag<Individu>("droits_travailleur_handicape", (individu, mois) =>
    {
        if (mois < DroitsEtendus)
            return false;
        var titre = (Sante.TauxAccidentTravail[individu, mois] >= Figures["taux_accident_travail"][mois])
            | (PensionInvalidite.Categorie[individu, mois] >= 1)
            | CarteMobiliteInclusion.Invalidite[individu, mois]
            | Recu.Depuis(AllocationAdulteHandicape.Montant, individu, mois, mois)
            | AllocationEducationEnfantHandicape.OuvreDroit[individu, mois];
        return titre & PeutTravailler[individu, mois] & Sejour.DeLaPersonne[individu, mois];
    });
}
