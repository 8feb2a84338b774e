using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Autonomie;

/// <summary>Help for a disabled parent to care for a child under seven: an amount, by the age of the youngest.</summary>
public static class AideParentalite
{
    [Label("Aide humaine à la parentalité", "Human help with parenthood")]
    [Article("CASF", "D245-5"), Article("CASF", "annexe 2-5")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("pch_parentalite", (individu, mois) =>
    {
        var famille = individu.In<Famille>();
        var parent = !Composition.EstEnfantDansFamille[individu] & (AideHumaine.Montant[individu, mois] > 0);
        var majoration = 1 + (!Composition.EnCouple[famille, mois] * PchFigures.MajorationParentSeul[mois]);
        var selonAge = When(AUnEnfant(famille, mois, PchFigures.AgePetit[mois]), PchFigures.MontantPetit[mois])
            .When(AUnEnfant(famille, mois, PchFigures.AgeLimite[mois]), PchFigures.MontantGrand[mois])
            .Otherwise(0);
        return parent * selonAge * majoration;
    });

    private static Flag AUnEnfant(Subject<Famille> famille, Month mois, Number avant) =>
        famille.Members<Individu>(Famille.Enfant).Any(enfant => (Ages.Age[enfant, mois] >= 0) & (Ages.Age[enfant, mois] < avant));
}
