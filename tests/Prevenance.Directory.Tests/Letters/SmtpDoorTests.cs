using Prevenance.Directories.Letters;

namespace Prevenance.Directories.Tests.Letters;

public class SmtpDoorTests
{
    private static readonly Letter Letter = new("accueil@example.org", new("Une question attend votre service", "A question waits for your service"), new("Répondez ici", "Answer here"));

    [Fact]
    public async Task A_letter_reaches_a_real_server_in_both_languages()
    {
        await using var server = new MailServer();
        Assert.Equal(MailOutcome.Sent, await Door(server.Port).Send(Letter, TestContext.Current.CancellationToken));
        var message = Assert.Single(server.Messages);
        var read = await MimeKit.MimeMessage.LoadAsync(new MemoryStream(message), TestContext.Current.CancellationToken);
        Assert.Equal(("Une question attend votre service / A question waits for your service", "accueil@example.org"), (read.Subject, read.To.ToString()));
        Assert.Contains("Répondez ici", read.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_the_server_does_not_know_is_told_at_once()
    {
        await using var server = new MailServer();
        Assert.Equal(MailOutcome.NoSuchAddress, await Door(server.Port).Send(Letter with { To = "parti@example.org" }, TestContext.Current.CancellationToken));
        Assert.Equal(MailOutcome.NoSuchAddress, await Door(server.Port).Send(Letter with { To = "pas une adresse" }, TestContext.Current.CancellationToken));
        Assert.Empty(server.Messages);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_again_later()
    {
        Assert.Equal(MailOutcome.NotNow, await Door(MailServer.FreePort()).Send(Letter, TestContext.Current.CancellationToken));
    }

    private static SmtpDoor Door(int port) => new(new SmtpSettings { Host = "127.0.0.1", Port = port, From = "annuaire@example.org", IsPlain = true });
}
