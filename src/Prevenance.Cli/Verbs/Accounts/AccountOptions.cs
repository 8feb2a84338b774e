using System.CommandLine;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;

namespace Prevenance.Cli.Verbs.Accounts;

/// <summary>What the verbs about accounts share: whom they are about, and as what.</summary>
internal static class AccountOptions
{
    private static readonly string Names = string.Join(", ", Enum.GetNames<Role>());

    public static Argument<string> Email() => new("EMAIL") { Description = Speech.Say("l’adresse avec laquelle on se connecte", "the address to sign in with") };

    public static Option<Role[]> Roles() => new("--role") { Description = Speech.Say($"ce que fait cette personne ; plusieurs s’ajoutent : {Names}", $"what this person does; several add up: {Names}"), Required = true };

    public static Option<string?> Team() => new("--team") { Description = Speech.Say("son équipe ; pour un partenaire, l’identifiant de son service", "their team; for a partner, the identifier of their service") };

    /// <exception cref="RefusalException">Nobody has this address.</exception>
    public static async Task<Account> Find(StaffBook staff, string address) =>
        (await staff.All()).FirstOrDefault(one => string.Equals(one.Email, address, StringComparison.OrdinalIgnoreCase))
        ?? throw Options.Fault("EMAIL", $"« {address} » n’a pas de compte", $"'{address}' has no account");

    public static async Task<int> With(string data, Func<StaffHost, Task> work)
    {
        await using var host = StaffHost.Open(data);
        await work(host);
        return ExitCode.Success;
    }

    /// <param name="data">Where the store is.</param>
    /// <param name="address">Whom it is about.</param>
    /// <param name="work">Does it, and says what was done.</param>
    public static Task<int> With(string data, string address, Func<StaffHost, Account, Task<string>> work) =>
        With(data, async host => Console.WriteLine(Printable.Of(await work(host, await Find(host.Get<StaffBook>(), address)))));
}
