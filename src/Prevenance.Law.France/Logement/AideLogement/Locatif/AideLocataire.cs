using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.PrestationsFamiliales;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>The aid of a tenant, from the formula to the flat reduction.</summary>
public static class AideLocataire
{
    // Décrets 2016-923 and 2017-1413: before them, the aid was the formula alone.
    private static readonly Month BaisseDesLoyersEleves = new(2016, 7);
    private static readonly Month DiminutionForfaitaire = new(2017, 10);

    /// <summary>Rent and charges, less what the family is held to pay itself (L + C − Pp).</summary>
    [Label("Aide d’un locataire selon la formule", "A tenant's aid, by the formula")]
    [Article("CCH", "D823-16")]
    public static readonly Monthly<Famille, Number> Formule = Monthly.Amount<Famille>("aide_logement_montant_brut_avant_degressivite", (famille, mois) =>
        Positive(LoyerRetenu.Montant[famille, mois] + LoyerRetenu.Charges[famille, mois] - ParticipationPersonnelle.Montant[famille, mois]));

    [Label("Reçoit l’AAH ou l’AEEH", "Receives AAH or AEEH")]
    [Article("CCH", "D823-16")]
    public static readonly Monthly<Famille, Flag> EchappeALaDegressivite = Monthly.Flag<Famille>("aide_logement_sans_degressivite", (famille, mois) =>
        famille.Members<Individu>(Famille.Parent).Any(parent => AllocationAdulteHandicape.Montant[parent, mois] > 0)
        | (AllocationEducationEnfantHandicape.Aeeh[famille, mois] > 0));

    [Label("Aide d’un locataire après dégressivité et diminution forfaitaire", "A tenant’s aid after the decrease for high rents and the flat reduction")]
    [Article("CCH", "D823-16")]
    public static readonly Monthly<Famille, Number> ApresMinoration = Monthly.Amount<Famille>("aide_logement_montant_brut", (famille, mois) =>
        mois < BaisseDesLoyersEleves ? Formule[famille, mois]
        : mois < DiminutionForfaitaire ? ApresDegressivite(famille, mois)
        : Positive(ApresDegressivite(famille, mois) - AideLogementFigures.Locatif["minoration_forfaitaire"][mois]));

    /// <summary>The aid decreases for rents far above the ceiling, down to nothing (CCH D823-16).</summary>
    private static Number ApresDegressivite(Subject<Famille> famille, Month mois)
    {
        var formule = Formule[famille, mois];
        var loyer = LoyerRetenu.Reel[famille, mois];
        var debut = Multiple(famille, mois, "degressivite").As("Loyer où l’aide commence à diminuer", "Rent at which aid starts to fall");
        var fin = Multiple(famille, mois, "suppression").As("Loyer où l’aide disparaît", "Rent at which aid ends");

        return When((loyer <= debut) | EchappeALaDegressivite[famille, mois], formule)
            .When(loyer >= fin, 0)
            .Otherwise(Round(formule * (1 - ((loyer - debut) / (fin - debut))), 2));
    }

    private static Number Multiple(Subject<Famille> famille, Month mois, string ligne)
    {
        var zone = Habitation.Zone[Residence.De(famille), mois];
        var coefficient = TablesParZone.Dans(AideLogementFigures.Locatif, "coefficients_degressivite_suppression")
            .Lire(zone, mois, table => table[ligne]);
        return Round(LoyerRetenu.Plafond[famille, mois] * coefficient, 2);
    }
}
