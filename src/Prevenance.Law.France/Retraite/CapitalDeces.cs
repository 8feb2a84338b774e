using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Retraite;

/// <summary>Capital décès: a sum that the health insurance pays once to those whom somebody who worked leaves behind.</summary>
/// <remarks>Its amount after 2024 was not read: it is told as open, without an amount.</remarks>
public static class CapitalDeces
{
    private static readonly Figure MoisPourDemander = FrenchFigures.Book["Retraite/capital_deces"]["mois_pour_demander"];

    /// <summary>Less than three months before: work, unemployment with benefit, an invalidity pension, or an annuity for two thirds of incapacity (CSS L361-1).</summary>
    [Essential]
    [Label(
        "La personne décédée travaillait, touchait le chômage ou une pension d’invalidité dans ses trois derniers mois",
        "The person who died worked, had unemployment benefit or an invalidity pension in their last three months")]
    public static readonly Permanent<Individu, Flag> DefuntAssure = Permanent.Flag<Individu>("conjoint_decede_assure");

    [Right]
    [Label("Capital décès de l’Assurance Maladie", "Death capital of the health insurance")]
    [Article("CSS", "L361-1"), Article("CSS", "L361-4"), Article("CSS", "L332-1")]
    public static readonly Monthly<Individu, Flag> Ouvert = Monthly.Flag<Individu>("capital_deces", (individu, mois) =>
    {
        var deces = AllocationVeuvage.Deces[individu];
        return (deces.CompletedMonths(mois.FirstDay.AddDays(-1)) < MoisPourDemander[mois])
            & (deces <= mois.LastDay)
            & DefuntAssure[individu]
            & Mariage.Etabli(individu, mois);
    });
}
