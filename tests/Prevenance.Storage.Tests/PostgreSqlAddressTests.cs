namespace Prevenance.Storage.Tests;

public class PostgreSqlAddressTests
{
    [Theory]
    [InlineData("postgres://odile:s%40uvage@base.exemple.fr:5433/droits", "Host=base.exemple.fr;Database=droits;Port=5433;Username=odile;Password=s@uvage;SSL Mode=VerifyFull")]
    [InlineData("postgresql://base/droits?Application%20Name=nuit", "Host=base;Database=droits;Application Name=nuit;SSL Mode=VerifyFull")]
    [InlineData("Host=base;Database=droits", "Host=base;Database=droits;SSL Mode=VerifyFull")]
    [InlineData("Host=base;Database=droits;SslMode=VerifyFull", "Host=base;Database=droits;SSL Mode=VerifyFull")]
    [InlineData("Host=127.0.0.1;Database=droits", "Host=127.0.0.1;Database=droits")]
    [InlineData("postgres://localhost:5433/droits", "Host=localhost;Database=droits;Port=5433")]
    [InlineData("Host=/var/run/postgresql;Database=droits", "Host=/var/run/postgresql;Database=droits")]
    [InlineData("Host=[::1]:5433,127.0.0.1:5434;Database=droits;SSL Mode=Disable", "Host=[::1]:5433,127.0.0.1:5434;Database=droits;SSL Mode=Disable")]
    public void Either_form_tells_how_to_reach_it(string told, string expected) => Assert.Equal(expected, PostgreSqlAddress.Read(told));

    [Theory]
    [InlineData("Host=base;Password=secret;SSL Mode=Require")]
    [InlineData("Host=base;Password=secret;SSL Mode=VerifyCA")]
    [InlineData("postgres://odile:secret@base/droits?SSL%20Mode=Disable")]
    [InlineData("Host=localhost,base;Password=secret;Ssl Mode=Prefer")]
    [InlineData("Host=localhost.exemple.fr;Password=secret;Ssl Mode=Allow")]
    public void On_another_machine_less_than_TLS_with_its_certificate_is_refused_without_its_password(string told)
    {
        var refusal = Assert.Throws<StoreException>(() => PostgreSqlAddress.Read(told));

        Assert.Equal(StoreFault.Unprotected, refusal.Fault);
        Assert.DoesNotContain("secret", refusal.Sentences.French);
    }

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
