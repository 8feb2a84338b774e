using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>The supplement of families who employ somebody themselves, since September 2025: the cost, less a share of their income by hour.</summary>
public static class ModeDeGardeDirect
{
    private const int MoisDeLAnnee = 12;

    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/Paje/mode_de_garde"];

    [Within(0, 744)]
    [Label("Heures de garde payées ce mois", "Hours of childcare paid this month")]
    public static readonly Monthly<Famille, Number> Heures = Monthly.Number<Famille>("paje_cmg_heures");

    [Within(0)]
    [Label("Coût de la garde ce mois (salaire net, indemnités d’entretien, repas)", "Cost of childcare this month (net wage, upkeep allowance, meals)")]
    public static readonly Monthly<Famille, Number> Cout = Monthly.Amount<Famille>("paje_cmg_cout");

    [Label("La garde a lieu au domicile de la famille", "Childcare takes place in the family’s home")]
    public static readonly Monthly<Famille, Flag> ADomicile = Monthly.Flag<Famille>("paje_cmg_a_domicile");

    [Label("Revenu mensuel compté pour la garde d’enfant", "Monthly income counted for childcare")]
    [Article("CSS", "D531-18")]
    public static readonly Monthly<Famille, Number> Revenu = Monthly.Amount<Famille>("paje_cmg_revenu_mensuel", (famille, mois) =>
        Min(Max(Ressources.DeLaFamille[famille, mois] / MoisDeLAnnee, Plancher(mois)), Figures["reforme.plafond_revenu"][mois]));

    internal static Number Montant(Subject<Famille> famille, Month mois) =>
        UnEnfantGarde(famille, mois)
        * When(ADomicile[famille, mois], Pour(famille, mois, "domicile")).Otherwise(Pour(famille, mois, "assistant_maternel"));

    private static Number Pour(Subject<Famille> famille, Month mois, string mode)
    {
        var cout = Min(Cout[famille, mois], Heures[famille, mois] * Figures[$"reforme.{mode}.plafond_horaire"][mois]);
        var participation = Revenu[famille, mois] * TauxEffort(famille, mois, mode) / Figures[$"reforme.{mode}.cout_reference"][mois];
        return Positive(cout * (1 - participation));
    }

    /// <summary>A family that raises a disabled child has the rate of a family with one child more.</summary>
    private static Number TauxEffort(Subject<Famille> famille, Month mois, string mode)
    {
        var enfants = EnfantACharge.Nombre[famille, mois] + ((AllocationEducationEnfantHandicape.Aeeh[famille, mois] > 0) * (Number)1);
        return Figures.Scale($"reforme.{mode}.taux_effort")[mois].Step(enfants);
    }

    /// <summary>The RSA of a lone person with a child, less the housing flat amount.</summary>
    private static Number Plancher(Month mois) =>
        RsaFigures.MontantForfaitaire[mois] * (1 + RsaFigures.DeuxiemePersonne[mois]) * (1 - RsaFigures.Logement2Personnes[mois]);

    private static Flag UnEnfantGarde(Subject<Famille> famille, Month mois)
    {
        var limite = When(Composition.EnCouple[famille, mois], Figures["paje_cmg.limite_age.reduite"][mois])
            .Otherwise(Figures["reforme.age_limite_parent_isole"][mois]);
        return famille.Members<Individu>(Famille.Enfant).Any(enfant => Ages.Entre(enfant, mois, 0, limite));
    }
}
