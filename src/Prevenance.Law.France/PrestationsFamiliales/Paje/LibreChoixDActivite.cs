using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Complément de libre choix d’activité: what stood for the shared childcare leave benefit, for the children born before 2015.</summary>
/// <remarks>The optional supplement of a shorter and better paid leave (COLCA) is not worked out.</remarks>
public static class LibreChoixDActivite
{
    private const int MoisPourUnEnfant = 6;

    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/Paje/libre_choix_activite"];
    private static readonly FigureFile Enfants = FrenchFigures.Book["PrestationsFamiliales/Paje/paje"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    /// <summary>Six months for an only child, until the youngest is three otherwise; more without the basic allowance, until April 2014.</summary>
    [Benefit]
    [Label("Complément de libre choix d’activité, jusqu’en 2017", "Activity choice supplement, until 2017")]
    [Article("CSS", "L531-4"), Article("CSS", "D531-4")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("paje_clca", (famille, mois) =>
    {
        if (mois >= Prepare.ComplementEteint)
            return 0;
        var taux = When(RecoitLAllocationDeBase(famille, mois), Taux("beneficiaires_enfant_ne_adopte_apres_04_2014", famille, mois))
            .Otherwise(Taux("non_beneficiaires_enfant_ne_adopte_avant_04_2014", famille, mois));
        return (UnJeuneEnfant(famille, mois) & Prepare.HuitTrimestres[famille, mois]) * (Bmaf[mois] * taux);
    });

    private static Flag RecoitLAllocationDeBase(Subject<Famille> famille, Month mois) => Paje.AllocationDeBase[famille, mois] > 0;

    private static Number Taux(string beneficiaires, Subject<Famille> famille, Month mois) =>
        When(Prepare.SansActivite[famille, mois], Figures[$"{beneficiaires}.taux_plein"][mois])
            .When(Prepare.MiTempsAuPlus[famille, mois], Figures[$"{beneficiaires}.taux_partiel_50"][mois])
            .When(Prepare.EntreMiTempsEtQuatreCinquiemes[famille, mois], Figures[$"{beneficiaires}.taux_partiel_50_80"][mois])
            .Otherwise(0);

    private static Flag UnJeuneEnfant(Subject<Famille> famille, Month mois)
    {
        var enfantSeul = EnfantACharge.Nombre[famille, mois].Is(1);
        return famille.Members<Individu>(Famille.Enfant).Any(enfant => EnfantACharge.ACharge[enfant, mois]
            & Ages.Entre(enfant, mois, 0, Enfants["paje_cm.age_limite_enfant_adopte_non"][mois])
            & (!enfantSeul | (Ages.AgeEnMois[enfant, mois] < MoisPourUnEnfant))
            & (Personne.DateNaissance[enfant] < Prepare.Creation.FirstDay));
    }
}
