namespace Prevenance.Foresight;

/// <summary>
/// The taxable amount that goes with a net amount, estimated, since few people know it by heart.
/// Whoever shows a result says that it was estimated.
/// </summary>
public static class TaxableIncome
{
    /// <summary>CSG that tax does not deduct, 2.4 %, and CRDS, 0.5 % (CGI, 154 quinquies; CSS, L136-8; ordonnance 96-50, 19).</summary>
    private const double CountedLevies = 0.024 + 0.005;

    /// <summary>Both are levied on 98.25 % of wages (CSS, L136-2).</summary>
    private const double PartOfWages = 0.9825;

    /// <summary>What is left of 100 € gross for an employee, about.</summary>
    private const double NetOfGross = 0.78;

    /// <param name="net">Net wages, in euros.</param>
    public static double OfWages(double net) => Math.Round(net * (1 + (CountedLevies * PartOfWages / NetOfGross)), 2);

    /// <summary>
    /// Low pensions and unemployment benefits bear no CSG, or only the part that tax deducts (CSS, L136-8 II and III):
    /// the net amount is the taxable one, within half a percent.
    /// </summary>
    /// <param name="net">Net pension or unemployment benefit, in euros.</param>
    public static double OfReplacement(double net) => net;
}
