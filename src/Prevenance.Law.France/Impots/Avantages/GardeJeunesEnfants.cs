using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;
using static Prevenance.Law.France.Impots.DepensesDeclarees;

namespace Prevenance.Law.France.Impots;

/// <summary>Crédit d’impôt for the care of children under six outside the home: half of what is paid, up to a ceiling for each child.</summary>
public static class GardeJeunesEnfants
{
    private const int AgeLimite = 6;

    private static readonly FigureFile Figures = FrenchFigures.Book["Impots/Avantages/avantages"];
    private static readonly Yearly<FoyerFiscal, Number>[] Exclusives = [GardePremierEnfant, GardeDeuxiemeEnfant, GardeTroisiemeEnfant];
    private static readonly Yearly<FoyerFiscal, Number>[] Partagees = [GardePremierEnfantAlterne, GardeDeuxiemeEnfantAlterne, GardeTroisiemeEnfantAlterne];

    /// <summary>For a child who lives with each parent in turn, the ceiling is halved.</summary>
    [Right]
    [Label("Crédit d’impôt pour frais de garde de jeunes enfants", "Tax credit for the care of young children")]
    [Article("CGI", "200 quater B")]
    public static readonly Yearly<FoyerFiscal, Number> Credit = Yearly.Amount<FoyerFiscal>("ci_gardenf", (foyer, annee) =>
    {
        var plafond = Figures["garde_enfants.plafond"][annee];
        var retenus = Retenus(Exclusives, foyer, annee, plafond, alternee: false) + Retenus(Partagees, foyer, annee, plafond / 2, alternee: true);
        return Figures["garde_enfants.taux"][annee] * retenus.As("Dépenses retenues, enfant par enfant", "Costs that count, child by child");
    });

    /// <summary>As many boxes count as children are young enough.</summary>
    private static Number Retenus(IEnumerable<Yearly<FoyerFiscal, Number>> cases, Subject<FoyerFiscal> foyer, Year annee, Number plafond, bool alternee) =>
        cases.Select((frais, rang) => WhereEver(
            frais[foyer, annee] > 0, () => (Jeunes(foyer, annee, alternee) > rang) * Min(frais[foyer, annee], plafond), 0)).Sum();

    /// <summary>Who turns six on 1 January still counts.</summary>
    private static Number Jeunes(Subject<FoyerFiscal> foyer, Year annee, bool alternee) => foyer.Members<Individu>().Count(enfant =>
    {
        var partage = PersonnesACharge.Alternee(enfant, annee);
        return PersonnesACharge.EnfantACharge[enfant, annee]
            & (alternee ? partage : !partage)
            & (Personne.DateNaissance[enfant] >= (annee - AgeLimite).January.FirstDay);
    });
}
