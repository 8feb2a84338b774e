using Prevenance.Law.Figures;
using Prevenance.Law.France.AssurancesSociales;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.PrestationsFamiliales;

namespace Prevenance.Law.France.Autonomie;

/// <summary>Exonération de cotisations patronales: who employs somebody at home and is old, disabled or raises a disabled child pays fewer contributions on the wages.</summary>
public static class ExonerationAideADomicile
{
    private static readonly Figure Age = FrenchFigures.Book["Autonomie/aide_a_domicile"]["age"];

    [Label("Emploie directement une aide à domicile", "Employs somebody at home directly")]
    public static readonly Monthly<Famille, Flag> EmployeurADomicile = Monthly.Flag<Famille>("emploi_direct_aide_a_domicile");

    [Right]
    [Label("Exonération de cotisations pour une aide à domicile", "Exemption from contributions for help at home")]
    [Article("CSS", "L241-10"), Article("CSS", "D241-5")]
    public static readonly Monthly<Famille, Flag> Ouverte = Monthly.Flag<Famille>("exoneration_aide_a_domicile", (famille, mois) =>
        Expressions.WhereEver(
            EmployeurADomicile[famille, mois],
            () => famille.Members<Individu>(Famille.Parent).Any(parent => DeLAdulte(parent, mois))
                | famille.Members<Individu>(Famille.Enfant).Any(enfant => DeLEnfant(enfant, mois)),
            (Flag)false));

    /// <summary>By age, which one of a couple is enough to reach; else by the help that one is granted.</summary>
    private static Flag DeLAdulte(Subject<Individu> adulte, Month mois) =>
        (Ages.Age[adulte, mois] >= Age[mois])
        | (AideHumaine.Montant.WhereCovered(adulte, mois) > 0)
        | (PensionInvalidite.Categorie[adulte, mois] >= PensionInvalidite.CategorieAvecTiercePersonne)
        | Apa.Eligible[adulte, mois];

    private static Flag DeLEnfant(Subject<Individu> enfant, Month mois) =>
        AllocationEducationEnfantHandicape.OuvreDroit[enfant, mois]
        & ((AllocationEducationEnfantHandicape.Complement[enfant, mois] > 0) | ConditionsPch.ChoisieAuLieuDuComplement[enfant, mois]);
}
