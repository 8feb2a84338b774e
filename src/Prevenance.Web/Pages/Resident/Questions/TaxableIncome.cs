namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>
/// The taxable amount that goes with a net amount, estimated, since few people know it by heart:
/// tax counts the part of CSG that cannot be deducted (CGI, art. 154 quinquies) and the CRDS.
/// The result says that it was estimated.
/// </summary>
internal static class TaxableIncome
{
    /// <summary>CSG not deductible, 2.4 %, and CRDS, 0.5 % (CSS, L136-8; ordonnance 96-50, art. 19).</summary>
    private const double CountedLevies = 0.024 + 0.005;

    /// <summary>Both are levied on 98.25 % of wages (CSS, L136-2).</summary>
    private const double PartOfWages = 0.9825;

    /// <summary>What is left of 100 € gross for an employee, about.</summary>
    private const double NetOfGross = 0.78;

    public static double OfWages(double net) => Cents(net * (1 + (CountedLevies * PartOfWages / NetOfGross)));

    /// <summary>Pensions and unemployment benefit bear little else than CSG and CRDS.</summary>
    public static double OfReplacement(double net) => Cents(net * (1 + CountedLevies));

    private static double Cents(double amount) => Math.Round(amount, 2);
}
