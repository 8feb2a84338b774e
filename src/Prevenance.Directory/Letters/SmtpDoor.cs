using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Prevenance.Directories.Letters;

/// <summary>How a mail server is reached.</summary>
public sealed record SmtpSettings
{
    public required string Host { get; init; }

    public int Port { get; init; } = 587;

    /// <summary>The address that letters come from.</summary>
    public required string From { get; init; }

    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>Whether the line may be open to all: on this machine only.</summary>
    public bool IsPlain { get; init; }
}

/// <summary>Hands letters to a mail server.</summary>
/// <param name="settings">How it is reached.</param>
public sealed class SmtpDoor(SmtpSettings settings) : IMailDoor
{
    private const int MostMilliseconds = 20_000;

    public async Task<MailOutcome> Send(Letter letter, CancellationToken stop)
    {
        using var client = new SmtpClient { Timeout = MostMilliseconds };
        try
        {
            await client.ConnectAsync(settings.Host, settings.Port, settings.IsPlain ? SecureSocketOptions.None : SecureSocketOptions.StartTls, stop);
            if (settings.User is { } user)
                await client.AuthenticateAsync(user, settings.Password ?? "", stop);
        }
        catch (Exception fault) when (fault is IOException or System.Net.Sockets.SocketException or ProtocolException or AuthenticationException or SslHandshakeException or TimeoutException or CommandException)
        {
            return MailOutcome.NotNow;
        }
        return await HandOver(client, letter, stop);
    }

    private async Task<MailOutcome> HandOver(SmtpClient client, Letter letter, CancellationToken stop)
    {
        if (!MailboxAddress.TryParse(letter.To, out var to))
            return MailOutcome.NoSuchAddress;
        try
        {
            using var message = new MimeMessage([MailboxAddress.Parse(settings.From)], [to], $"{letter.Subject.French} / {letter.Subject.English}", new TextPart("plain")
            {
                Text = $"{letter.Body.French}\r\n\r\n{letter.Body.English}\r\n",
            });
            await client.SendAsync(message, stop);
            await client.DisconnectAsync(quit: true, CancellationToken.None);
            return MailOutcome.Sent;
        }
        catch (SmtpCommandException fault) when (fault.ErrorCode == SmtpErrorCode.RecipientNotAccepted && (int)fault.StatusCode >= 500)
        {
            return MailOutcome.NoSuchAddress;
        }
        catch (SmtpCommandException)
        {
            return MailOutcome.NotNow;
        }
        catch (Exception fault) when (fault is IOException or ProtocolException or TimeoutException or OperationCanceledException)
        {
            return MailOutcome.Unsure;
        }
    }
}
