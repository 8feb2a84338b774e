using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Prevenance.Directories.Letters;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Prevenance.Directories.Tests.Letters;

public class SmtpDoorTests
{
    private static readonly Letter Letter = new("accueil@example.org", new("Une question attend votre service", "A question waits for your service"), new("Répondez ici", "Answer here"));

    [Fact]
    public async Task A_letter_reaches_a_real_server_in_both_languages()
    {
        await using var server = new Server();
        Assert.Equal(MailOutcome.Sent, await Door(server.Port).Send(Letter, TestContext.Current.CancellationToken));
        var message = Assert.Single(server.Messages);
        var read = await MimeKit.MimeMessage.LoadAsync(new MemoryStream(message), TestContext.Current.CancellationToken);
        Assert.Equal(("Une question attend votre service / A question waits for your service", "accueil@example.org"), (read.Subject, read.To.ToString()));
        Assert.Contains("Répondez ici", read.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_the_server_does_not_know_is_told_at_once()
    {
        await using var server = new Server();
        Assert.Equal(MailOutcome.NoSuchAddress, await Door(server.Port).Send(Letter with { To = "parti@example.org" }, TestContext.Current.CancellationToken));
        Assert.Equal(MailOutcome.NoSuchAddress, await Door(server.Port).Send(Letter with { To = "pas une adresse" }, TestContext.Current.CancellationToken));
        Assert.Empty(server.Messages);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_again_later()
    {
        Assert.Equal(MailOutcome.NotNow, await Door(Server.FreePort()).Send(Letter, TestContext.Current.CancellationToken));
    }

    private static SmtpDoor Door(int port) => new(new SmtpSettings { Host = "127.0.0.1", Port = port, From = "annuaire@example.org", IsPlain = true });

    /// <summary>A mail server on this machine; « parti » has left.</summary>
    private sealed class Server : IAsyncDisposable
    {
        private readonly CancellationTokenSource stop = new();
        private readonly Task running;

        public Server()
        {
            Port = FreePort();
            var services = new ServiceProvider();
            services.Add(new Kept(Messages));
            services.Add(new Known());
            var options = new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port))).Build();
            running = new SmtpServer.SmtpServer(options, services).StartAsync(stop.Token);
        }

        public int Port { get; }

        public ConcurrentBag<byte[]> Messages { get; } = [];

        public static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        public async ValueTask DisposeAsync()
        {
            await stop.CancelAsync();
            await running.ContinueWith(_ => { }, TaskScheduler.Default);
            stop.Dispose();
        }
    }

    private sealed class Kept(ConcurrentBag<byte[]> messages) : MessageStore
    {
        public override Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            messages.Add(buffer.ToArray());
            return Task.FromResult(SmtpResponse.Ok);
        }
    }

    private sealed class Known : MailboxFilter
    {
        public override Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) => Task.FromResult(to.User != "parti");
    }
}
