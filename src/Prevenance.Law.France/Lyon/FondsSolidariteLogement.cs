using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Lyon;

/// <summary>Fonds de solidarité pour le logement: help to enter or keep a home, and to pay an unpaid energy bill.</summary>
/// <remarks>
/// The fund looks at the difficulty itself and decides case by case; what is said here is who may ask.
/// Ceilings are published up to four children: a larger family is compared with that of four.
/// </remarks>
public static class FondsSolidariteLogement
{
    private const int EnfantsAuPlus = 4;

    private static readonly FigureFile Figures = FrenchFigures.Book["Lyon/fonds_solidarite_logement"];

    [Within(0)]
    [Repeats]
    [Label("Factures d’énergie impayées", "Unpaid energy bills")]
    public static readonly Monthly<Menage, Number> EnergieImpayee = Monthly.Amount<Menage>("factures_energie_impayees");

    [Label("Plafond du fonds de solidarité pour le logement", "Ceiling of the housing solidarity fund")]
    [Article("Loi 90-449", "6")]
    public static readonly Monthly<Famille, Number> Plafond = Monthly.Amount<Famille>("fonds_solidarite_logement_plafond", (famille, mois) =>
    {
        var enfants = famille.Members<Individu>(Famille.Enfant).Count();
        return When(enfants >= 1, Figures.Table("plafond_avec_enfants")[mois].For(Min(enfants, EnfantsAuPlus)))
            .When(Composition.EnCouple[famille, mois], Figures["plafond_couple"][mois])
            .Otherwise(Figures["plafond_personne_seule"][mois]);
    });

    [Label("Ressources mensuelles du foyer, minima sociaux compris", "Monthly resources of the family, minimum benefits included")]
    [Article("Loi 90-449", "6")]
    public static readonly Monthly<Famille, Number> Ressources = Monthly.Amount<Famille>("fonds_solidarite_logement_ressources", (famille, mois) =>
        RessourcesRsa.Base[famille, mois] + Rsa.Montant[famille, mois] + Ppa.Montant[famille, mois]);

    [Right]
    [Label("Fonds de solidarité pour le logement : peut être demandé (Métropole de Lyon)", "Housing solidarity fund: may be asked for (Métropole de Lyon)")]
    [Article("Loi 90-449", "6")]
    public static readonly Monthly<Famille, Flag> PeutDemander = Monthly.Flag<Famille>("fonds_solidarite_logement", (famille, mois) =>
        Territoire.Metropole[Residence.De(famille), mois] & (Ressources[famille, mois] <= Plafond[famille, mois]));

    [Right]
    [Label("Fonds de solidarité pour le logement, volet énergie : aide au plus, par an (Métropole de Lyon)", "Housing solidarity fund, energy part: the most that may be given in a year (Métropole de Lyon)")]
    [Article("Loi 90-449", "6")]
    public static readonly Monthly<Famille, Number> Energie = Monthly.Amount<Famille>("fonds_solidarite_logement_energie", (famille, mois) =>
        PeutDemander[famille, mois] * Min(EnergieImpayee[Residence.De(famille), mois], Figures["energie_maximum"][mois]));
}
