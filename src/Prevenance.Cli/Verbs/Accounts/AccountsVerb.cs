using System.CommandLine;
using Prevenance.Accounts;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;

namespace Prevenance.Cli.Verbs.Accounts;

/// <summary><c>accounts</c>: who signs in; <c>accounts add</c>, <c>hand-over</c> and <c>leave</c>: who comes and who goes.</summary>
internal static class AccountsVerb
{
    public static Command Create()
    {
        var data = Options.Data();
        var command = new Command("accounts", Speech.Say("qui se connecte, et ce qu’il fait ici", "who signs in, and what they do here")) { data, Add(), DutyVerbs.Give(), DutyVerbs.End(), KeyVerbs.Password(), KeyVerbs.Suspend(), KeyVerbs.Resume(), HandOver(), Leave() };
        command.SetAction((parsed, _) => AccountOptions.With(parsed.GetValue(data)!, host => List(host.Get<StaffBook>())));
        return command;
    }

    private static Command Add()
    {
        var name = new Argument<string>("NAME") { Description = Speech.Say("le nom que l’on dit aux personnes", "the name that people are told") };
        var (email, role, team) = (AccountOptions.Email(), AccountOptions.Roles(), AccountOptions.Team());
        var data = Options.Data();
        var command = new Command("add", Speech.Say("ouvrir un compte ; le mot de passe se tape sans s’afficher, ou vient de l’entrée standard", "make an account; the password is typed unseen, or comes from standard input")) { name, email, role, team, data };
        command.SetAction((parsed, _) => AccountOptions.With(parsed.GetValue(data)!, async host =>
        {
            var staff = host.Get<StaffBook>();
            var account = await staff.Add(parsed.GetValue(name)!, parsed.GetValue(email)!, TypedPassword.Read());
            foreach (var one in parsed.GetValue(role)!)
                await staff.Give(account, new Duty(one, parsed.GetValue(team), new Days(TimeProvider.System.Today())));
            Console.WriteLine(Printable.Of(Speech.Say(
                $"{parsed.GetValue(email)} peut se connecter, avec ce mot de passe pendant deux semaines : il est à changer à la première connexion",
                $"{parsed.GetValue(email)} can sign in, with this password for two weeks: it is to be changed when they first do")));
        }));
        return command;
    }

    private static Command HandOver()
    {
        var from = new Argument<string>("FROM") { Description = Speech.Say("qui passe ses dossiers", "who hands over") };
        var to = new Argument<string>("TO") { Description = Speech.Say("qui les suit à partir d’aujourd’hui", "who follows them from today on") };
        var data = Options.Data();
        var command = new Command("hand-over", Speech.Say("passer tous les dossiers d’un référent à un autre", "hand all files of a référent over to another")) { from, to, data };
        command.SetAction((parsed, _) => AccountOptions.With(parsed.GetValue(data)!, async host =>
        {
            var (staff, missions) = (host.Get<StaffBook>(), host.Get<MissionBook>());
            var next = (await AccountOptions.Find(staff, parsed.GetValue(to)!)).Id;
            var count = await missions.HandOver((await AccountOptions.Find(staff, parsed.GetValue(from)!)).Id, next);
            // Who takes files over may come to follow the two sides of a hidden address.
            await host.Get<HouseholdBook>().RaiseWalls([.. (await missions.Of(next)).Select(mission => mission.File)]);
            Console.WriteLine(Speech.Say($"{count} dossier(s) passé(s)", $"{count} file(s) handed over"));
        }));
        return command;
    }

    private static Command Leave()
    {
        var (email, data) = (AccountOptions.Email(), Options.Data());
        var command = new Command("leave", Speech.Say("fermer un compte aujourd’hui ; ses dossiers sont passés d’abord", "close an account today; its files are handed over first")) { email, data };
        command.SetAction((parsed, _) => AccountOptions.With(parsed.GetValue(data)!, parsed.GetValue(email)!, async (host, account) =>
        {
            await host.Get<StaffBook>().Leave(account.Id);
            return Speech.Say($"{account.Email} ne peut plus se connecter", $"{account.Email} can no longer sign in");
        }));
        return command;
    }

    private static async Task List(StaffBook staff)
    {
        foreach (var account in await staff.All())
        {
            var duties = await staff.DutiesOf(account.Id);
            var what = account.LeftOn is { } left ? Speech.Say($"parti le {left:yyyy-MM-dd}", $"left on {left:yyyy-MM-dd}") : string.Join(", ", duties.Select(duty => $"{duty.Role} {duty.Team}".TrimEnd()));
            if (account.IsSuspended)
                what += Speech.Say(" (suspendu)", " (suspended)");
            Console.WriteLine(Printable.Of($"{account.Email}  {account.Name}  {what}"));
        }
    }
}
