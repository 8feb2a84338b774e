using System.Globalization;

namespace Prevenance.Directories.Letters;

/// <summary>How letters leave, and where their links lead.</summary>
/// <param name="Pages">Where links lead, up to the secret part: <c>https://…/question/</c>.</param>
/// <param name="Smtp">The mail server.</param>
public sealed record MailSettings(Uri Pages, SmtpSettings Smtp)
{
    public const string Section = "Mail";

    /// <summary>What settings say of a mail server: <c>Mail:Host</c>, <c>Mail:From</c>, <c>Mail:Pages</c>, and perhaps a port, a user and a password.</summary>
    /// <param name="setting">A setting by its name, such as <c>Mail:Host</c>.</param>
    /// <returns>Nothing where they name no server.</returns>
    /// <exception cref="RefusalException">One that is needed is missing, or is none.</exception>
    public static MailSettings? Read(Func<string, string?> setting)
    {
        if (Value("Host") is not { Length: > 0 } host)
            return null;
        var from = Value("From") is { } typed && MimeKit.MailboxAddress.TryParse(typed, out _) ? typed : throw Missing("From", "attendu : l’adresse d’où partent les lettres", "expected the address that letters come from");
        var pages = Uri.TryCreate(Value("Pages"), UriKind.Absolute, out var address) && address.AbsolutePath.EndsWith('/')
            ? address
            : throw Missing("Pages", "attendu : l’adresse où mènent les liens, comme https://exemple.fr/question/", "expected the address that links lead to, such as https://example.org/question/");
        var smtp = new SmtpSettings { Host = host, From = from, User = Value("User"), Password = Value("Password"), IsPlain = host is "127.0.0.1" or "localhost" };
        return new MailSettings(pages, Value("Port") is not { } text ? smtp
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65_536 ? smtp with { Port = port }
            : throw Missing("Port", "attendu : un port, comme 587", "expected a port, such as 587"));

        string? Value(string name) => setting($"{Section}:{name}");
    }

    private static RefusalException Missing(string name, string french, string english) => new($"{Section}:{name}", new Text(french, english));
}
