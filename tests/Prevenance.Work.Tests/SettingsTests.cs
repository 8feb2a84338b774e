namespace Prevenance.Works.Tests;

public class SettingsTests
{
    [Theory]
    [InlineData(null, 30)]
    [InlineData("2", 2)]
    [InlineData("600", 600)]
    public void A_lease_is_told_in_seconds(string? told, int expected) =>
        Assert.Equal(TimeSpan.FromSeconds(expected), WorkSettings.Read(name => name == "Work:Lease" ? told : null).Lease);

    [Theory]
    [InlineData("1")]
    [InlineData("601")]
    [InlineData("-30")]
    [InlineData("soon")]
    public void A_lease_that_makes_no_sense_is_refused_with_what_was_expected(string told)
    {
        var refusal = Assert.Throws<RefusalException>(() => WorkSettings.Read(_ => told));

        Assert.Contains("Work:Lease", refusal.Sentences.English);
        Assert.Contains("from 2 to 600", refusal.Sentences.English);
    }
}
