namespace Prevenance.Law.France.Witness;

/// <summary>The commune of a taxpayer is known from the return only, not from where the household lives.</summary>
internal static class TaxCommuneGivenApart
{
    public static Reading Reading { get; } = new(
        "income-tax-overseas",
        "CGI 197",
        Yearly.Code<FoyerFiscal>("depcom_foyer", (_, _) => ""));
}
