using System.CommandLine;
using Prevenance.Accounts;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;

namespace Prevenance.Cli.Verbs.Accounts;

/// <summary><c>accounts</c>: who signs in; <c>accounts add</c> and <c>accounts leave</c>: who comes and who goes.</summary>
internal static class AccountsVerb
{
    private static readonly string Roles = string.Join(", ", Enum.GetNames<Role>());

    public static Command Create()
    {
        var data = Options.Data();
        var command = new Command("accounts", Speech.Say("qui se connecte, et ce qu’il fait ici", "who signs in, and what they do here")) { data, Add(), HandOver(), Leave() };
        command.SetAction((parsed, _) => With(parsed.GetValue(data)!, List));
        return command;
    }

    private static Command Add()
    {
        var (name, email) = (Name(), Email());
        var role = new Option<Role[]>("--role") { Description = Speech.Say($"ce que fait cette personne ; plusieurs s’ajoutent : {Roles}", $"what this person does; several add up: {Roles}"), Required = true };
        var team = new Option<string?>("--team") { Description = Speech.Say("son équipe ; pour un partenaire, l’identifiant de son service", "their team; for a partner, the identifier of their service") };
        var data = Options.Data();
        var command = new Command("add", Speech.Say("ouvrir un compte ; le mot de passe est lu sur l’entrée standard", "make an account; the password is read from standard input")) { name, email, role, team, data };
        command.SetAction((parsed, _) => With(parsed.GetValue(data)!, async staff =>
        {
            var account = await staff.Add(parsed.GetValue(name)!, parsed.GetValue(email)!, Console.In.ReadLine() is { Length: > 0 } password
                ? password
                : throw Options.Fault("accounts add", "attendu : un mot de passe, sur l’entrée standard", "expected a password, on standard input"));
            foreach (var one in parsed.GetValue(role)!)
                await staff.Give(account, new Duty(one, parsed.GetValue(team), new Days(TimeProvider.System.Today())));
            Console.WriteLine(Printable.Of(Speech.Say($"{parsed.GetValue(email)} peut se connecter", $"{parsed.GetValue(email)} can sign in")));
        }));
        return command;
    }

    private static Command HandOver()
    {
        var from = new Argument<string>("FROM") { Description = Speech.Say("qui passe ses dossiers", "who hands over") };
        var to = new Argument<string>("TO") { Description = Speech.Say("qui les suit à partir d’aujourd’hui", "who follows them from today on") };
        var data = Options.Data();
        var command = new Command("hand-over", Speech.Say("passer tous les dossiers d’un référent à un autre", "hand all files of a référent over to another")) { from, to, data };
        command.SetAction((parsed, _) => With(parsed.GetValue(data)!, async host =>
        {
            var (staff, missions) = (host.Get<StaffBook>(), host.Get<MissionBook>());
            var next = (await Account(staff, parsed.GetValue(to)!)).Id;
            var count = await missions.HandOver((await Account(staff, parsed.GetValue(from)!)).Id, next);
            // Who takes files over may come to follow the two sides of a hidden address.
            await host.Get<HouseholdBook>().RaiseWalls([.. (await missions.Of(next)).Select(mission => mission.File)]);
            Console.WriteLine(Speech.Say($"{count} dossier(s) passé(s)", $"{count} file(s) handed over"));
        }));
        return command;
    }

    private static Command Leave()
    {
        var (email, data) = (Email(), Options.Data());
        var command = new Command("leave", Speech.Say("fermer un compte aujourd’hui ; ses dossiers sont passés d’abord", "close an account today; its files are handed over first")) { email, data };
        command.SetAction((parsed, _) => With(parsed.GetValue(data)!, async staff =>
        {
            var address = parsed.GetValue(email)!;
            await staff.Leave((await Account(staff, address)).Id);
            Console.WriteLine(Printable.Of(Speech.Say($"{address} ne peut plus se connecter", $"{address} can no longer sign in")));
        }));
        return command;
    }

    private static async Task List(StaffBook staff)
    {
        foreach (var account in await staff.All())
        {
            var duties = await staff.DutiesOf(account.Id);
            var what = account.LeftOn is { } left ? Speech.Say($"parti le {left:yyyy-MM-dd}", $"left on {left:yyyy-MM-dd}") : string.Join(", ", duties.Select(duty => $"{duty.Role} {duty.Team}".TrimEnd()));
            Console.WriteLine(Printable.Of($"{account.Email}  {account.Name}  {what}"));
        }
    }

    private static async Task<Account> Account(StaffBook staff, string address) =>
        (await staff.All()).FirstOrDefault(one => string.Equals(one.Email, address, StringComparison.OrdinalIgnoreCase))
        ?? throw Options.Fault("EMAIL", $"« {address} » n’a pas de compte", $"'{address}' has no account");

    private static Task<int> With(string data, Func<StaffBook, Task> work) => With(data, host => work(host.Get<StaffBook>()));

    private static async Task<int> With(string data, Func<StaffHost, Task> work)
    {
        await using var host = StaffHost.Open(data);
        await work(host);
        return ExitCode.Success;
    }

    private static Argument<string> Name() => new("NAME") { Description = Speech.Say("le nom que l’on dit aux personnes", "the name that people are told") };

    private static Argument<string> Email() => new("EMAIL") { Description = Speech.Say("l’adresse avec laquelle on se connecte", "the address to sign in with") };
}
