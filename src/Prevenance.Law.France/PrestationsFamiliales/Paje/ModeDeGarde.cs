using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Complément de libre choix du mode de garde: help to pay for a child minder, a nanny, or the body that employs them.</summary>
/// <remarks>
/// Until August 2025, and for a body that employs since, what is given is the most that is paid: 15 % of the cost stays with the family.
/// The part that pays social contributions is not worked out.
/// </remarks>
public static class ModeDeGarde
{
    private static readonly Month Reforme = new(2025, 9);
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/Paje/mode_de_garde"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    [Label("Emploie directement un assistant maternel ou une garde à domicile", "Employs a child minder or a nanny directly")]
    public static readonly Monthly<Famille, Flag> EmploiDirect = Monthly.Flag<Famille>("empl_dir");

    [Label("Passe par une structure pour un assistant maternel ou une micro-crèche", "Goes through a body for a child minder or a micro-nursery")]
    public static readonly Monthly<Famille, Flag> StructureAssistantMaternel = Monthly.Flag<Famille>("ass_mat");

    [Label("Passe par une structure pour une garde à domicile", "Goes through a body for a nanny")]
    public static readonly Monthly<Famille, Flag> StructureDomicile = Monthly.Flag<Famille>("gar_dom");

    [Benefit, Right]
    [Label("Complément de libre choix du mode de garde", "Childcare choice supplement")]
    [Article("CSS", "L531-5"), Article("CSS", "D531-18"), Article("CSS", "D531-23")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("paje_cmg", (famille, mois) =>
    {
        var direct = mois >= Reforme
            ? ModeDeGardeDirect.Montant(famille, mois)
            : DesEnfants(famille, mois) * Taux(famille, mois, "complement_libre_choix_mode_garde", "revenus_inferieurs_45_plaf", "revenus_superieurs_45_plaf", "revenus_superieurs_plaf");
        var structure = (StructureAssistantMaternel[famille, mois] * Structure(famille, mois, "assistante_mat_asso_entreprise_microcreche"))
            + (StructureDomicile[famille, mois] * Structure(famille, mois, "garde_domicile"));
        return (Sejour.DUnAdulte[famille, mois] & Conditions(famille, mois)) * ((EmploiDirect[famille, mois] * direct) + (DesEnfants(famille, mois) * structure));
    });

    /// <summary>The parents work, or study, or live on an allowance that stands for work; neither has stopped working with a PreParE.</summary>
    private static Flag Conditions(Subject<Famille> famille, Month mois)
    {
        var sansActivite = Prepare.SansActivite[famille, mois];
        var dispense = famille.Members<Individu>(Famille.Parent).All(parent => Personne.Etudiant[parent, mois])
            | famille.Members<Individu>(Famille.Parent).Any(parent =>
                (AllocationAdulteHandicape.Montant[parent, mois] > 0) | (AllocationSolidariteSpecifique.Montant[parent, mois] > 0));
        return !sansActivite | (dispense & (Prepare.Montant[famille, mois] <= 0));
    }

    private static Number Structure(Subject<Famille> famille, Month mois, string mode) =>
        Taux(famille, mois, mode, "sous_premier_plafond", "sous_second_plafond", "apres_second_plafond");

    private static Number Taux(Subject<Famille> famille, Month mois, string mode, string bas, string moyen, string haut)
    {
        var ressources = Ressources.DeLaFamille[famille, mois];
        return Bmaf[mois] * When(ressources <= Plafond(famille, mois, "premier"), Figures[$"paje_cmg.{mode}.{bas}"][mois])
            .When(ressources <= Plafond(famille, mois, "deuxieme"), Figures[$"paje_cmg.{mode}.{moyen}"][mois])
            .Otherwise(Figures[$"paje_cmg.{mode}.{haut}"][mois]);
    }

    /// <summary>Higher for a lone parent, halved beside a half-time PreParE.</summary>
    private static Number Plafond(Subject<Famille> famille, Month mois, string rang)
    {
        Number Part(string part) => Figures[$"plaf_cmg.{rang}_plafond_ne_adopte_apres_04_2014.{part}"][mois];

        var enfants = EnfantACharge.Nombre[famille, mois];
        var plafond = When(enfants >= 2, Part("deux_enfants") + (Positive(enfants - 2) * Part("majoration_enfant_supp"))).Otherwise(Part("enfant"));
        var isole = 1 + (!Composition.EnCouple[famille, mois] * Figures["paje_cmg.majoration_plafond_une_personne_isolee"][mois]);
        var miTemps = Prepare.MiTempsAuPlus[famille, mois] & (Prepare.Montant[famille, mois] > 0);
        return plafond * isole * When(miTemps, 0.5).Otherwise(1);
    }

    /// <summary>Children under three, and those under six for half.</summary>
    private static Number DesEnfants(Subject<Famille> famille, Month mois)
    {
        var pleine = Figures["paje_cmg.limite_age.pleine"][mois];
        var reduite = Figures["paje_cmg.limite_age.reduite"][mois];
        var enfants = famille.Members<Individu>(Famille.Enfant);
        var petits = enfants.Count(enfant => Ages.Entre(enfant, mois, 0, pleine));
        var grands = enfants.Count(enfant => Ages.Entre(enfant, mois, 0, reduite)) - petits;
        return petits + (grands * Figures["paje_cmg.taux_reduit"][mois]);
    }
}
