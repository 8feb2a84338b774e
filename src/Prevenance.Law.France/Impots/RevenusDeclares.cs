using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Impots;

/// <summary>Amounts that taxpayers write in the boxes of their return, where no monthly fact gives them.</summary>
public static class RevenusDeclares
{
    [Within(0)]
    [Label("Revenus fonciers imposables, régime réel (case 4BA)", "Taxable rental income, actual regime (box 4BA)")]
    public static readonly Yearly<FoyerFiscal, Number> FonciersReels = Yearly.Amount<FoyerFiscal>("f4ba");

    [Within(0)]
    [Label("Déficit foncier imputable sur les revenus fonciers (case 4BB)", "Rental loss set against rental income (box 4BB)")]
    public static readonly Yearly<FoyerFiscal, Number> DeficitFoncier = Yearly.Amount<FoyerFiscal>("f4bb");

    [Within(0)]
    [Label("Déficit foncier imputable sur le revenu global (case 4BC)", "Rental loss set against all income (box 4BC)")]
    public static readonly Yearly<FoyerFiscal, Number> DeficitFoncierGlobal = Yearly.Amount<FoyerFiscal>("f4bc");

    [Within(0)]
    [Label("Déficits fonciers antérieurs (case 4BD)", "Earlier rental losses (box 4BD)")]
    public static readonly Yearly<FoyerFiscal, Number> DeficitsFonciersAnterieurs = Yearly.Amount<FoyerFiscal>("f4bd");

    [Within(0)]
    [Label("Recettes du régime micro-foncier (case 4BE)", "Rents under the simplified regime (box 4BE)")]
    public static readonly Yearly<FoyerFiscal, Number> MicroFoncier = Yearly.Amount<FoyerFiscal>("f4be");

    [Within(0)]
    [Label("Rentes viagères perçues avant 50 ans (case 1AW)", "Life annuities that began before age 50 (box 1AW)")]
    public static readonly Yearly<FoyerFiscal, Number> RentesAvant50Ans = Yearly.Amount<FoyerFiscal>("f1aw");

    [Within(0)]
    [Label("Rentes viagères perçues de 50 à 59 ans (case 1BW)", "Life annuities that began from 50 to 59 (box 1BW)")]
    public static readonly Yearly<FoyerFiscal, Number> RentesDe50A59Ans = Yearly.Amount<FoyerFiscal>("f1bw");

    [Within(0)]
    [Label("Rentes viagères perçues de 60 à 69 ans (case 1CW)", "Life annuities that began from 60 to 69 (box 1CW)")]
    public static readonly Yearly<FoyerFiscal, Number> RentesDe60A69Ans = Yearly.Amount<FoyerFiscal>("f1cw");

    [Within(0)]
    [Label("Rentes viagères perçues à partir de 70 ans (case 1DW)", "Life annuities that began from age 70 (box 1DW)")]
    public static readonly Yearly<FoyerFiscal, Number> RentesDes70Ans = Yearly.Amount<FoyerFiscal>("f1dw");

    [Unbounded("a loss is told as it is, and each base floors it")]
    [Label("Revenus de capitaux mobiliers imposés au barème", "Investment income taxed by the scale")]
    public static readonly Yearly<FoyerFiscal, Number> CapitalAuBareme = Yearly.Amount<FoyerFiscal>("revenu_categoriel_capital");

    [Within(0)]
    [Label("Produits d’assurance-vie soumis au prélèvement libératoire (case 2DH)", "Life insurance income under the flat final levy (box 2DH)")]
    public static readonly Yearly<FoyerFiscal, Number> AssuranceVie = Yearly.Amount<FoyerFiscal>("f2dh");

    [Within(0)]
    [Label("Revenus de capitaux soumis au prélèvement libératoire", "Investment income under the flat final levy")]
    public static readonly Monthly<FoyerFiscal, Number> CapitalPrelevementLiberatoire =
        Monthly.Amount<FoyerFiscal>("revenus_capitaux_prelevement_liberatoire");

    [Within(0)]
    [Label("Revenus de capitaux soumis au prélèvement forfaitaire unique", "Investment income under the single flat-rate levy")]
    public static readonly Monthly<FoyerFiscal, Number> CapitalPrelevementUnique =
        Monthly.Amount<FoyerFiscal>("revenus_capitaux_prelevement_forfaitaire_unique_ir");

    [Within(0)]
    [Label("Pension alimentaire à un premier enfant majeur, ancien jugement (case 6GI)", "Maintenance to a first adult child, earlier ruling (box 6GI)")]
    public static readonly Yearly<FoyerFiscal, Number> PensionMajeur1Ancienne = Yearly.Amount<FoyerFiscal>("f6gi");

    [Within(0)]
    [Label("Pension alimentaire à un second enfant majeur, ancien jugement (case 6GJ)", "Maintenance to a second adult child, earlier ruling (box 6GJ)")]
    public static readonly Yearly<FoyerFiscal, Number> PensionMajeur2Ancienne = Yearly.Amount<FoyerFiscal>("f6gj");

    [Within(0)]
    [Label("Pension alimentaire à un premier enfant majeur (case 6EL)", "Maintenance to a first adult child (box 6EL)")]
    public static readonly Yearly<FoyerFiscal, Number> PensionMajeur1 = Yearly.Amount<FoyerFiscal>("f6el");

    [Within(0)]
    [Label("Pension alimentaire à un second enfant majeur (case 6EM)", "Maintenance to a second adult child (box 6EM)")]
    public static readonly Yearly<FoyerFiscal, Number> PensionMajeur2 = Yearly.Amount<FoyerFiscal>("f6em");

    [Within(0)]
    [Label("Autres pensions alimentaires, ancien jugement (case 6GP)", "Other maintenance, earlier ruling (box 6GP)")]
    public static readonly Yearly<FoyerFiscal, Number> AutresPensionsAnciennes = Yearly.Amount<FoyerFiscal>("f6gp");

    /// <summary>Unless the box is given, what the taxpayers say that they pay each month.</summary>
    [Label("Autres pensions alimentaires : enfants mineurs, ascendants (case 6GU)", "Other maintenance: minor children, parents (box 6GU)")]
    [Article("CGI", "156")]
    public static readonly Yearly<FoyerFiscal, Number> AutresPensions = Yearly.Amount<FoyerFiscal>(
        "f6gu",
        (foyer, annee) => foyer.Members<Individu>(FoyerFiscal.Declarant)
            .Sum(declarant => annee.Months.Sum(mois => Familiaux.PensionsVersees[declarant, mois])));
}
