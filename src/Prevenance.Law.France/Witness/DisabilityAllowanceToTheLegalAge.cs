using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.PrestationsFamiliales;

namespace Prevenance.Law.France.Witness;

/// <summary>Below four fifths, AAH lasts through the year of the legal age of retirement, which the reform of 2023 raised.</summary>
internal static class DisabilityAllowanceToTheLegalAge
{
    public static Reading Reading { get; } = new(
        "the-end-of-the-aah-below-four-fifths",
        "CSS L821-2",
        Monthly.Flag<Individu>("aah_eligible", (individu, mois) =>
        {
            var age = Ages.Age[individu, mois];
            var taux = Sante.TauxIncapacite[individu, mois];
            var restriction = (taux >= InvaliditeFigures.TauxAvecRestriction[mois]) & Sante.RestrictionAccesEmploi[individu, mois] & (age <= InvaliditeFigures.AgeLegal[mois]);
            var enAge = (age >= InvaliditeFigures.AgeMinimal[mois])
                | ((age >= InvaliditeFigures.AgeHorsCharge[mois]) & !EnfantACharge.ACharge[individu, mois]);
            return Demographie.Sejour.DeLaPersonne[individu, mois] & enAge & (restriction | (taux >= InvaliditeFigures.TauxIncapacite[mois]));
        }));
}
