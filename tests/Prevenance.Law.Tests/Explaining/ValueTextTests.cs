using System.Globalization;
using Prevenance.Law.Explaining;

namespace Prevenance.Law.Tests.Explaining;

public class ValueTextTests
{
    public static TheoryData<double> Amounts =>
        [0, 0.004, 0.005, 0.1, 0.29, 1, 9.99, 99.995, 100, 999.5, 1000, 1234.5, 12345.67, 999999.99, 1000000, 123456789.01, 1e12, -0.5, -1234.56, 2e13, double.PositiveInfinity];

    [Theory, MemberData(nameof(Amounts))]
    public void An_amount_is_written_as_its_culture_writes_it(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        var format = rounded == Math.Truncate(rounded) ? "#,0" : "#,0.00";
        Assert.Equal($"{rounded.ToString(format, CultureInfo.GetCultureInfo("fr-FR"))} €", ValueText.Amount(value).French);
        Assert.Equal($"€{rounded.ToString(format, CultureInfo.GetCultureInfo("en-GB"))}", ValueText.Amount(value).English);
    }
}
