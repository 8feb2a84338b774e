using Prevenance.Law.Figures;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Justice;

/// <summary>Aide juridictionnelle: the share of a lawyer and of the costs of a case that the State pays, by the income and property of who pleads.</summary>
/// <remarks>Which case is pleaded, and whether an insurance pays for it, is for the court to see: the aid that is declared beside this rule says so.</remarks>
public static class AideJuridictionnelle
{
    private const int MoisDesAvisDImpot = 9;

    private static readonly FigureFile Figures = FrenchFigures.Book["Justice/aide_juridictionnelle"];

    /// <summary>Two persons add a larger share of the ceiling, the next ones a smaller one. The circular of each year rounds them to the euro, up or down.</summary>
    [Label("Correctif pour les personnes du foyer fiscal, en part du plafond", "Increase for the persons on the tax return, as a share of the ceiling")]
    [Article("Loi 91-647", "4"), Article("Décret 2020-1717", "3")]
    public static readonly Monthly<Individu, Number> Correctif = Monthly.Number<Individu>("aide_juridictionnelle_correctif", (individu, mois) =>
    {
        var autres = individu.In<FoyerFiscal>().Members<Individu>().Count() - 1;
        return (Figures["correctif.deux_premieres_personnes"][mois] * Min(autres, 2)) + (Figures["correctif.personnes_suivantes"][mois] * Positive(autres - 2));
    });

    [Label("Épargne et biens sous les plafonds de l’aide juridictionnelle", "Savings and property within the ceilings of legal aid")]
    [Article("Loi 91-647", "4"), Article("Décret 2020-1717", "3")]
    public static readonly Monthly<Individu, Flag> PatrimoineAdmis = Monthly.Flag<Individu>("aide_juridictionnelle_patrimoine", (individu, mois) =>
    {
        Number Possede(params Monthly<Individu, Number>[] biens) =>
            individu.In<FoyerFiscal>().Members<Individu>().Sum(membre => biens.Select(bien => bien[membre, mois]).Sum());

        var facteur = 1 + Correctif[individu, mois];
        var epargne = Possede(Patrimoine.LivretA, Patrimoine.EpargneImposable, Patrimoine.EpargneNonImposable);
        var biens = Possede(Patrimoine.ValeurImmobilier, Patrimoine.ValeurTerrains, Patrimoine.ValeurLouee);
        return (epargne <= Figures["plafond.totale"][mois] * facteur) & (biens <= Figures["plafond.patrimoine_immobilier"][mois] * facteur);
    });

    /// <summary>The latest tax notice tells the income: it comes in the summer. Who receives RSA or ASPA need not show any.</summary>
    [Label("Part des frais de justice que paie l’État, en %", "Share of the costs of justice that the State pays, in %")]
    [Article("Loi 91-647", "4"), Article("Décret 2020-1717", "3")]
    public static readonly Monthly<Individu, Number> Taux = Monthly.Number<Individu>("aide_juridictionnelle_taux", (individu, mois) =>
    {
        var famille = individu.In<Famille>();
        var revenu = RevenuNet.Reference[individu.In<FoyerFiscal>(), mois.Year - (mois.Number >= MoisDesAvisDImpot ? 1 : 2)];
        var majoration = Correctif[individu, mois] * Figures["plafond.totale"][mois];
        Flag Sous(string plafond) => revenu <= Figures[$"plafond.{plafond}"][mois] + majoration;

        var selonLesMoyens = When(Sous("totale"), Figures["taux.totale"][mois])
            .When(Sous("partielle_haute"), Figures["taux.partielle_haute"][mois])
            .When(Sous("partielle_basse"), Figures["taux.partielle_basse"][mois])
            .Otherwise(0);
        return When(Recu.Depuis(Rsa.Montant, famille, mois - 1, mois) | Recu.Depuis(Aspa.Montant, famille, mois - 1, mois), Figures["taux.totale"][mois])
            .Otherwise(PatrimoineAdmis[individu, mois] * selonLesMoyens);
    });
}
