using System.CommandLine;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;

namespace Prevenance.Cli.Verbs.Accounts;

/// <summary><c>accounts give</c> and <c>accounts end</c>: what somebody who signs in does here from today on, or no longer.</summary>
internal static class DutyVerbs
{
    public static Command Give()
    {
        var (email, role, team, data) = (AccountOptions.Email(), AccountOptions.Roles(), AccountOptions.Team(), Options.Data());
        var command = new Command("give", Speech.Say("donner un rôle de plus, à partir d’aujourd’hui", "give one more role, from today on")) { email, role, team, data };
        command.SetAction((parsed, _) => AccountOptions.With(parsed.GetValue(data)!, parsed.GetValue(email)!, async (host, account) =>
        {
            foreach (var one in parsed.GetValue(role)!)
                await host.Get<StaffBook>().Give(account.Id, new Duty(one, parsed.GetValue(team), new Days(TimeProvider.System.Today())));
            return Speech.Say($"{account.Email} est maintenant {In(parsed.GetValue(role)!, parsed.GetValue(team))}", $"{account.Email} is now {In(parsed.GetValue(role)!, parsed.GetValue(team))}");
        }));
        return command;
    }

    public static Command End()
    {
        var (email, role, team, data) = (AccountOptions.Email(), AccountOptions.Roles(), AccountOptions.Team(), Options.Data());
        var command = new Command("end", Speech.Say("retirer un rôle dès aujourd’hui ; les dossiers suivis le restent jusqu’à ce qu’ils soient passés", "take a role away from today on; files that are followed stay so until they are handed over")) { email, role, team, data };
        command.SetAction((parsed, _) => AccountOptions.With(parsed.GetValue(data)!, parsed.GetValue(email)!, async (host, account) =>
        {
            foreach (var one in parsed.GetValue(role)!)
            {
                if (!await host.Get<StaffBook>().End(account.Id, one, parsed.GetValue(team)))
                    throw Options.Fault("--role", $"{account.Email} n’est pas {In([one], parsed.GetValue(team))} ; « accounts » dit ses rôles", $"{account.Email} is not {In([one], parsed.GetValue(team))}; 'accounts' tells their roles");
            }
            return Speech.Say($"{account.Email} n’est plus {In(parsed.GetValue(role)!, parsed.GetValue(team))}", $"{account.Email} is no longer {In(parsed.GetValue(role)!, parsed.GetValue(team))}");
        }));
        return command;
    }

    private static string In(IEnumerable<Role> roles, string? team) => $"{string.Join(", ", roles)} {team}".TrimEnd();
}
