using Prevenance.Law.France.CouvertureSante;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Education.Bourses;
using Prevenance.Law.France.Jeunes;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.Lyon;

/// <summary>Public transport free of charge, or at a reduced price, for residents of the Rhône.</summary>
/// <remarks>
/// Not told by any fact here: partially sighted people, war and work invalids over 65, applicants for a residence permit;
/// for the reduced price, people at work under an assisted contract, war veterans, pupils of adapted classes.
/// The price itself is not given: its source was not at hand.
/// </remarks>
public static class TclSolidaire
{
    private const double AgeDesAines = 65;
    private const string Tarifs = "tarification solidaire du 23/11/2020";

    [Right]
    [Label("TCL Solidaire gratuit", "Free public transport in Lyon (TCL Solidaire gratuit)")]
    [Article("SYTRAL", Tarifs)]
    public static readonly Monthly<Individu, Flag> Gratuit = Monthly.Flag<Individu>("tcl_solidaire_gratuit", (individu, mois) =>
    {
        var famille = individu.In<Famille>();
        var recoit = (AllocationAdulteHandicape.Montant[individu, mois] > 0)
            | (Asi.Montant[individu, mois] > 0)
            | (RevenuSolidariteJeunes.Montant[individu, mois] > 0)
            | ContratEngagementJeune.EnCours[individu, mois];
        var parLaFamille = (Rsa.Montant[famille, mois] > 0)
            | (Aspa.Montant[famille, mois] > 0)
            | (AllocationDemandeurAsile.Montant[famille, mois] > 0);
        return Territoire.Rhone(individu.In<Menage>(), mois) & (recoit | parLaFamille);
    });

    [Right]
    [Label("TCL Solidaire réduit", "Public transport at a reduced price in Lyon (TCL Solidaire réduit)")]
    [Article("SYTRAL", Tarifs)]
    public static readonly Monthly<Individu, Flag> Reduit = Monthly.Flag<Individu>("tcl_solidaire_reduit", (individu, mois) =>
    {
        var famille = individu.In<Famille>();
        var nonImposable = Impots.Impot.AvantImputations[individu.In<FoyerFiscal>(), mois.Year - 2] <= 0;
        var chomeur = (Remplacement.ChomageNet[individu, mois] > 0) & nonImposable;
        var aine = (Ages.Age[individu, mois] >= AgeDesAines) & nonImposable;
        var collegien = Personne.Scolarite[individu, mois].Is(Scolarite.College) & (BourseCollege.Bourse[famille, mois] > 0);
        var lyceen = Eleves.De(Scolarite.Lycee, individu, mois) & (BourseLycee.Bourse[famille, mois] > 0);
        var sante = ComplementaireSante.Gratuite[famille, mois] | (ComplementaireSante.Participation[famille, mois] > 0);
        return Territoire.Rhone(individu.In<Menage>(), mois)
            & !Gratuit[individu, mois]
            & (chomeur | aine | collegien | lyceen | sante);
    });
}
