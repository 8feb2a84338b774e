using Prevenance.Web.Places;

namespace Prevenance.Web.Tests.Places;

public sealed class TerritorySettingsTests
{
    private const string Others = """
        callers: { fr: "Une personne", en: "Someone" }
        delay: { fr: "demain", en: "tomorrow" }

        """;

    [Fact]
    public void Come_with_the_application() => Assert.StartsWith("https://", TerritorySettings.Load().QuickExit, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("/nulle-part")]
    [InlineData("javascript:alert(1)")]
    public void Lead_out_to_an_address_on_the_web_or_are_refused_with_what_is_expected(string address)
    {
        var fault = Assert.Throws<FormatException>(() => TerritorySettings.Read($"{Others}quick_exit: \"{address}\""));
        Assert.Contains("quick_exit", fault.Message, StringComparison.Ordinal);
        Assert.Contains("https://", fault.Message, StringComparison.Ordinal);
    }
}
