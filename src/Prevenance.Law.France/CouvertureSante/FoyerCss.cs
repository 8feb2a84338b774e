using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.CouvertureSante;

/// <summary>Whom the solidarity health cover counts together, and who may claim alone.</summary>
public static class FoyerCss
{
    [Label("Habite chez ses parents", "Lives with their parents")]
    public static readonly Monthly<Individu, Flag> ChezSesParents = Monthly.Flag<Individu>("habite_chez_parents");

    [Label("Enfant ou jeune à charge pour la complémentaire santé", "Child or young person of the household for the health cover")]
    [Article("CSS", "R861-2")]
    public static readonly Monthly<Individu, Flag> EstACharge = Monthly.Flag<Individu>("css_enfant_a_charge", (enfant, mois) =>
    {
        var age = Ages.Age[enfant, mois];
        return Composition.EstEnfantDansFamille[enfant] & (age >= 0) & (age < CssFigures.Age[mois]);
    });

    [Label("Membre du foyer pour la complémentaire santé", "Member of the household for the health cover")]
    [Article("CSS", "R861-2")]
    public static readonly Monthly<Individu, Flag> EstDuFoyer = Monthly.Flag<Individu>("css_membre_du_foyer", (individu, mois) =>
        !Composition.EstEnfantDansFamille[individu] | EstACharge[individu, mois]);

    [Label("Enfants et jeunes à charge pour la complémentaire santé", "Children and young people for the health cover")]
    [Article("CSS", "R861-2")]
    public static readonly Monthly<Famille, Number> Charges = Monthly.Number<Famille>("cmu_nb_pac", (famille, mois) =>
        famille.Members<Individu>(Famille.Enfant).Count(enfant => EstACharge[enfant, mois]));

    [Label("Personnes du foyer pour la complémentaire santé", "Persons of the household for the health cover")]
    [Article("CSS", "R861-2")]
    public static readonly Monthly<Famille, Number> Personnes = Monthly.Number<Famille>("cmu_nbp_foyer", (famille, mois) =>
        Composition.NbParents[famille, mois] + Charges[famille, mois]);

    /// <summary>Who is 25, or raises a child, or no longer depends on their parents, claims in their own name.</summary>
    [Label("Peut demander la complémentaire santé solidaire", "May claim the solidarity health cover")]
    [Article("CSS", "L861-1"), Article("CSS", "R861-2")]
    public static readonly Monthly<Famille, Flag> PeutDemander = Monthly.Flag<Famille>("css_cmu_acs_eligibilite", (famille, mois) =>
    {
        var membres = famille.Members<Individu>();
        return (Charges[famille, mois] > 0)
            | membres.Any(membre => Ages.Age[membre, mois] >= CssFigures.Age[mois])
            | membres.All(membre => EstIndependant(membre, mois));
    });

    /// <summary>Whoever is on the tax return of their parents, minor or attached, is covered with them.</summary>
    private static Flag EstIndependant(Subject<Individu> membre, Month mois) =>
        !membre.HasRole(FoyerFiscal.PersonneACharge, FoyerFiscal.Definition)
        & !ChezSesParents[membre, mois]
        & mois.Preceding(12).Sum(m => Familiaux.PensionsPercues[membre, m]).Is(0);
}
