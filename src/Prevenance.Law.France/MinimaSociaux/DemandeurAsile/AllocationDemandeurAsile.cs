using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.PrestationsFamiliales;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Allocation pour demandeur d’asile: a daily amount for a household that seeks asylum, for as long as it is examined.</summary>
public static class AllocationDemandeurAsile
{
    private static readonly FigureFile Figures = FrenchFigures.Book["MinimaSociaux/DemandeurAsile/demandeur_asile"];
    private static readonly Figure UnePersonne = Figures["montant_journalier_pour_une_personne"];
    private static readonly Figure AutrePersonne = Figures["majoration_pers_supp"];
    private static readonly Figure AdulteNonHeberge = Figures["supplement_non_hebergement"];

    [Label("La famille demande l’asile", "The family seeks asylum")]
    public static readonly Monthly<Famille, Flag> DemandeAsile = Monthly.Flag<Famille>("asile_demandeur");

    [Label("Hébergée dans un lieu prévu pour les demandeurs d’asile", "Housed in a place for asylum seekers")]
    public static readonly Monthly<Famille, Flag> Hebergee = Monthly.Flag<Famille>("place_hebergement", @default: true);

    [Benefit, Right]
    [Label("Allocation pour demandeur d’asile", "Asylum seeker’s allowance")]
    [Article("CESEDA", "L553-1"), Article("CESEDA", "D553-3"), Article("CESEDA", "D553-8"), Article("CESEDA", "D553-9")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("ada", (famille, mois) =>
    {
        var adultes = Composition.NbParents[famille, mois];
        var personnes = adultes + EnfantACharge.Nombre[famille, mois];
        var parJour = UnePersonne[mois]
            + (AutrePersonne[mois] * (personnes - 1))
            + When(Hebergee[famille, mois], 0).Otherwise(AdulteNonHeberge[mois] * adultes);
        var adulteMajeur = famille.Members<Individu>(Famille.Parent).Any(parent => Ages.Majeur[parent, mois]);
        return (DemandeAsile[famille, mois] & adulteMajeur & RessourcesInferieuresAuRsa(famille, mois)) * (mois.LastDay.Day * parJour);
    });

    private static Flag RessourcesInferieuresAuRsa(Subject<Famille> famille, Month mois) =>
        RessourcesRsa.Base[famille, mois] < Rsa.Forfait(famille, mois).Pour(Composition.NbParents[famille, mois], EnfantsRsa.DuMois(famille, mois));
}
