using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;

namespace Prevenance.Law.France.Witness;

/// <summary>A child counts whenever it is born; disability is that of December for who is a child, that of January for who is not.</summary>
internal static class TaxDependantsOfTwoMonths
{
    public static Reading Reading { get; } = new(
        "dependants-for-income-tax",
        "CGI 196 bis",
        Yearly.Flag<Individu>("enfant_a_charge", (individu, annee) =>
            EstACharge(individu) & (!Ages.Majeur[individu, annee.January] | Sante.Handicap[individu, annee.December])),
        Yearly.Flag<Individu>("enfant_majeur_celibataire_sans_enfant", (individu, annee) =>
            EstACharge(individu) & (Ages.Age[individu, annee.January] >= 18) & !Sante.Handicap[individu, annee.January]),
        Yearly.Number<FoyerFiscal>("nbG", (foyer, annee) => foyer.Members<Individu>().Count(membre =>
            TitulaireDeLaCarte(membre, annee) & !PersonnesACharge.Alternee(membre, annee))),
        Yearly.Number<FoyerFiscal>("nbI", (foyer, annee) => foyer.Members<Individu>().Count(membre =>
            TitulaireDeLaCarte(membre, annee) & PersonnesACharge.Alternee(membre, annee))));

    private static Flag EstACharge(Subject<Individu> individu) => individu.HasRole(FoyerFiscal.PersonneACharge, FoyerFiscal.Definition);

    private static Flag TitulaireDeLaCarte(Subject<Individu> individu, Year annee) =>
        PersonnesACharge.EnfantACharge[individu, annee] & Sante.Invalidite[individu, annee.January];
}
