using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;
using static Prevenance.Law.France.Impots.CasesDeFamille;
using static Prevenance.Law.France.Impots.SituationDeFamille;

namespace Prevenance.Law.France.Impots;

/// <summary>How much the parts of dependants may take off the tax.</summary>
internal static class Plafonnement
{
    private const string Plafond = "plafond_avantages_procures_par_demi_part";

    private static readonly FigureFile Figures = FrenchFigures.Book["Impots/calcul_impot"];

    /// <summary>CGI 197 I 2: so much for each half-part, more for the first part of a lone parent, less for who has raised a child alone.</summary>
    public static Number AvantageMaximal(Subject<FoyerFiscal> foyer, Year annee)
    {
        var parts = NombreDeParts.Nbptr[foyer, annee];
        var parDemiPart = Figures[$"{Plafond}.general"][annee];
        var demiParts = (parts - NbAdultes[foyer, annee]) * 2;
        var premieres = Min(demiParts, 2);
        var sansCharge = PersonnesACharge.NbPac[foyer, annee].Is(0);

        return When(
                CelibataireOuDivorce[foyer, annee] & ParentIsole[foyer, annee],
                (Figures[$"{Plafond}.celib_enf"][annee] * premieres / 2) + (parDemiPart * (demiParts - premieres)))
            .When(!EnCouple(foyer, annee) & sansCharge & AEleveUnEnfantSeul[foyer, annee], Figures[$"{Plafond}.celib"][annee])
            .Otherwise(parDemiPart * demiParts);
    }

    /// <summary>CGI 197 I 2: what is given back, after the ceiling, to disabled persons, veterans, and widowed persons with dependants.</summary>
    public static Number ReductionComplementaire(Subject<FoyerFiscal> foyer, Year annee)
    {
        var parDemiPart = Figures[$"{Plafond}.reduc_postplafond"][annee];
        var (declarant, conjoint) = (DeclarantInvalide[foyer, annee], ConjointInvalide[foyer, annee]);
        var unDesDeclarants = declarant | conjoint | AncienCombattantSeul[foyer, annee] | AncienCombattantEnCouple[foyer, annee] | VeuveDeGuerre[foyer, annee];

        var declarants = When(EnCouple(foyer, annee) & declarant & conjoint, 2 * parDemiPart).When(unDesDeclarants, parDemiPart).Otherwise(0);
        var charges = PersonnesACharge.NbG[foyer, annee] + (PersonnesACharge.NbI[foyer, annee] / 2) + InvalidesRecueillis[foyer, annee];
        var veufAvecCharge = Veuf[foyer, annee] & (PersonnesACharge.NbPac[foyer, annee] > 0);
        return declarants + (parDemiPart * charges) + (veufAvecCharge * Figures[$"{Plafond}.reduc_postplafond_veuf"][annee]);
    }

    /// <summary>CGI 197 I 3: a share of the tax, up to a limit, in the overseas départements.</summary>
    public static Number ReductionOutreMer(Subject<FoyerFiscal> foyer, Year annee, Number impot)
    {
        var commune = SituationDeFamille.Commune[foyer, annee];
        var antillesReunion = commune.StartsWith("971") | commune.StartsWith("972") | commune.StartsWith("974");
        var guyaneMayotte = commune.StartsWith("973") | commune.StartsWith("976");

        return When(antillesReunion, Reduction("abat_dom.guadeloupe_martinique_reunion", annee, impot))
            .When(guyaneMayotte, Reduction("abat_dom.guyane_mayotte", annee, impot))
            .Otherwise(0);
    }

    private static Number Reduction(string lieu, Year annee, Number impot) =>
        Min(Figures[$"{lieu}.taux"][annee] * impot, Figures[$"{lieu}.plaf"][annee]);
}
