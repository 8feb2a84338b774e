namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>
/// The taxable and gross amounts that go with a net amount, estimated, since few people know them by heart.
/// The result says that they were estimated.
/// </summary>
internal static class EstimatedIncome
{
    /// <summary>CSG that tax does not deduct, 2.4 %, and CRDS, 0.5 % (CGI, 154 quinquies; CSS, L136-8; ordonnance 96-50, 19).</summary>
    private const double CountedLevies = 0.024 + 0.005;

    /// <summary>Both are levied on 98.25 % of wages (CSS, L136-2).</summary>
    private const double PartOfWages = 0.9825;

    /// <summary>What is left of 100 € gross for an employee, about.</summary>
    private const double NetOfGrossWages = 0.78;

    public static double GrossWages(double net) => Cents(net / NetOfGrossWages);

    public static double TaxableWages(double net) => Cents(net + (GrossWages(net) * PartOfWages * CountedLevies));

    /// <summary>Pensions and unemployment benefit bear little else than CSG and CRDS.</summary>
    public static double TaxableReplacement(double net) => Cents(net * (1 + CountedLevies));

    /// <summary>A pension near the ceilings that look at gross amounts bears no CSG: gross and net are one (CSS, L136-8 III).</summary>
    public static double GrossPension(double net) => net;

    private static double Cents(double amount) => Math.Round(amount, 2);
}
