using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Logement;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.France.Territoires;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>
/// The RSA of Mayotte: half of the amount of elsewhere, a small supplement from the fourth child on, neither the higher amount of lone
/// parents nor the RSA of the young who have worked (CASF L542-6). There and in Guiana, a permit is asked for since fifteen years.
/// </summary>
public static class RsaOutreMer
{
    // Amounts of before are not all known here: until then, those of elsewhere are given.
    internal static readonly Month Debut = new(2022, 4);

    private static readonly FigureFile Figures = FrenchFigures.Book["MinimaSociaux/Rsa/rsa_outre_mer"];

    [Label("Vit à Mayotte, qui a ses propres règles de RSA", "Lives in Mayotte, which has rules of RSA of its own")]
    [Article("CASF", "L542-6")]
    public static readonly Monthly<Famille, Flag> Mayotte = Monthly.Flag<Famille>("rsa_mayotte", (famille, mois) =>
        mois < Debut ? false : Residence.Mayotte[Residence.De(famille), mois]);

    /// <summary>The flat amount of elsewhere, or that of Mayotte.</summary>
    internal static MontantForfaitaire Forfait(Subject<Famille> famille, Month mois, MontantForfaitaire ailleurs)
    {
        return mois < Debut ? ailleurs : ailleurs with
        {
            Base = Choisir("mayotte.montant_de_base", ailleurs.Base),
            TroisiemeEnfant = Choisir("mayotte.par_enfant_supplementaire", ailleurs.TroisiemeEnfant),
            EnfantsOrdinaires = Choisir("mayotte.enfants_a_la_majoration_ordinaire", ailleurs.EnfantsOrdinaires),
        };

        Number Choisir(string cle, Number general) => When(Mayotte[famille, mois], Figures[cle][mois]).Otherwise(general);
    }

    /// <summary>
    /// Whether the RSA of Mayotte counts benefits that nobody gave and whose amounts there are not known here: those of children, and
    /// those that the household would have elsewhere.
    /// </summary>
    internal static Flag DependDePrestationsInconnues(Subject<Famille> famille, Month mois)
    {
        var pourLesEnfants = (famille.Members<Individu>(Famille.Enfant).Count() > 0) & !Perimetre.EstDite(AllocationsFamiliales.Af, famille, mois);
        return Mayotte[famille, mois] & (
            pourLesEnfants
            | Perimetre.EstInconnue(AideLogement.Montant, famille, mois)
            | Perimetre.EstInconnue(Aspa.Montant, famille, mois)
            | famille.Members<Individu>().Any(membre =>
                Perimetre.EstInconnue(AllocationAdulteHandicape.Montant, membre, mois) | Perimetre.EstInconnue(Asi.Montant, membre, mois)));
    }

    /// <summary>How long a permit to work has to be held, in years.</summary>
    internal static Number DureeDuTitre(Subject<Individu> individu, Month mois)
    {
        var menage = individu.In<Menage>();
        var ailleurs = RsaFigures.ResidenceAutre[mois];
        return mois < Debut ? ailleurs : When(Residence.Mayotte[menage, mois] | Residence.Guyane[menage, mois], Figures["duree_min_titre_sejour"][mois]).Otherwise(ailleurs);
    }
}
