namespace Prevenance.Storage.Tests;

public class PostgreSqlAddressTests
{
    [Theory]
    [InlineData("postgres://odile:s%40uvage@base.exemple.fr:5433/droits", "Host=base.exemple.fr;Database=droits;Port=5433;Username=odile;Password=s@uvage")]
    [InlineData("postgresql://base/droits?Application%20Name=nuit", "Host=base;Database=droits;Application Name=nuit")]
    [InlineData("Host=base;Database=droits", "Host=base;Database=droits")]
    public void Either_form_tells_how_to_reach_it(string told, string expected) => Assert.Equal(expected, PostgreSqlAddress.Read(told));

    [Theory]
    [InlineData("mysql://odile:secret@base/droits")]
    [InlineData("postgres://odile:secret@base/droits?nothing=1")]
    public void What_tells_nothing_is_refused_without_its_password(string told)
    {
        var refusal = Assert.Throws<StoreException>(() => PostgreSqlAddress.Read(told));

        Assert.Equal(StoreFault.Connection, refusal.Fault);
        Assert.DoesNotContain("secret", refusal.Sentences.French);
    }
}
