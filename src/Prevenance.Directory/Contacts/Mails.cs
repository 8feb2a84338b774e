using System.Net.Mail;
using System.Text.RegularExpressions;

namespace Prevenance.Directories.Contacts;

/// <summary>E-mail addresses, and whether they look like somebody's own.</summary>
public static partial class Mails
{
    private static readonly ILookup<string, string> Signs = DataFile.Lines("mail-signs.csv").ToLookup(line => line[0], line => line[1]);
    private static readonly HashSet<string> Providers = new(Signs["provider"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The addresses of a text.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="names">What the service is called: an address that bears a word of it is not a person's.</param>
    /// <param name="contact">The person to ask for: an address that bears her name is hers, wherever it is.</param>
    public static IReadOnlyList<Mail> Read(string text, string names, string? contact) => [.. Separators().Split(text)
        .Select(one => one.Trim('<', '>', '.').Replace("mailto:", "", StringComparison.OrdinalIgnoreCase))
        .Where(one => MailAddress.TryCreate(one, out var read) && read.Address == one && read.Host.Contains('.', StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(one => new Mail(one, IsPrivate(one, names, contact)))];

    private static bool IsPrivate(string address, string names, string? contact)
    {
        var at = address.LastIndexOf('@');
        var (local, words) = (string.Concat(Words.Of(address[..at])), Words.Of(address[..at]));
        if (contact is not null && Words.Telling(contact).Any(name => name.Length > 2 && local.Contains(name, StringComparison.Ordinal)))
            return true;
        return Providers.Contains(address[(at + 1)..])
            && !Signs["service"].Any(sign => words.Any(word => word.StartsWith(sign, StringComparison.Ordinal)))
            && !Words.Telling(names).Any(name => name.Length > 3 && local.Contains(name, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"[\s,;/]+|\bou\b|\bet\b")]
    private static partial Regex Separators();
}
