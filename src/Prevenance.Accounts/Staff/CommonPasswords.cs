using System.Text.Json;
using Microsoft.AspNetCore.Identity;

namespace Prevenance.Accounts.Staff;

/// <summary>Refuses passwords that many people have, and those that only say a name from here.</summary>
/// <param name="common">The passwords that many people have, in small letters.</param>
public sealed class CommonPasswords(IReadOnlySet<string> common) : IPasswordValidator<Account>
{
    internal const string TooCommon = nameof(TooCommon);

    /// <summary>The fewest characters that a password has once a name from here is taken out of it.</summary>
    private const int FewestOfOwn = 6;

    private const string OurName = "prevenance";

    /// <summary>Reads a list: an array of strings in JSON.</summary>
    /// <exception cref="RefusalException">It is not there, or is no list.</exception>
    public static CommonPasswords Load(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return new CommonPasswords((JsonSerializer.Deserialize<string[]>(file) ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase));
        }
        catch (Exception fault) when (fault is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new RefusalException(Path.GetFileName(path), new Text(
                "la liste des mots de passe courants est introuvable ou illisible : reconstruisez l’application",
                "the list of common passwords is missing or unreadable: build the application again"), fault);
        }
    }

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(
        password is null || IsCommon(password) || IsRepeated(password) || SaysAName(password, user)
            ? IdentityResult.Failed(new IdentityError { Code = TooCommon, Description = TooCommon })
            : IdentityResult.Success);

    /// <summary>A common one, be it between figures and signs; figures and signs alone.</summary>
    private bool IsCommon(string password) =>
        password.SkipWhile(IsNoLetter).Reverse().SkipWhile(IsNoLetter).Reverse().ToArray() is var core && (core.Length == 0 || common.Contains(password) || common.Contains(new string(core)));

    private static bool IsNoLetter(char letter) => !char.IsLetter(letter);

    /// <summary>A common word several times over is no longer than once.</summary>
    private static bool IsRepeated(string password) => Enumerable.Range(1, password.Length / 2).Any(length =>
        password.Length % length == 0
        && string.Concat(Enumerable.Repeat(password[..length], password.Length / length)) == password);

    private static bool SaysAName(string password, Account user)
    {
        var names = $"{user.Name} {user.Email?.Replace('@', ' ').Replace('.', ' ')} {OurName}".Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var own = names.Where(name => name.Length > 3).Aggregate(password, (left, name) => left.Replace(name, "", StringComparison.OrdinalIgnoreCase));
        return own.Length < FewestOfOwn;
    }
}
