using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Impots;

/// <summary>The half part of the family quotient for an adult who is disabled, where it is not told on the return yet.</summary>
public static class DemiPartInvalidite
{
    private static readonly Figure Taux = FrenchFigures.Book["Impots/demi_part_invalidite"]["taux_accident_travail"];

    /// <summary>By the card, or by an annuity for an accident at work, held on 31 December.</summary>
    [Right]
    [Label("Demi-part d’impôt pour invalidité, à déclarer", "Half part of income tax for a disability, to be told on the return")]
    [Article("CGI", "195"), Article("CGI", "196 B")]
    public static readonly Yearly<FoyerFiscal, Flag> ADeclarer = Yearly.Flag<FoyerFiscal>("demi_part_invalidite", (foyer, annee) =>
        (Invalide(foyer.Member<Individu>(FoyerFiscal.DeclarantPrincipal), annee) & !CasesDeFamille.DeclarantInvalide[foyer, annee])
        | (foyer.Members<Individu>(FoyerFiscal.Conjoint).Any(conjoint => Invalide(conjoint, annee)) & !CasesDeFamille.ConjointInvalide[foyer, annee]));

    private static Flag Invalide(Subject<Individu> individu, Year annee) =>
        Sante.Invalidite[individu, annee.December] | (Sante.TauxAccidentTravail[individu, annee.December] >= Taux[annee]);
}
