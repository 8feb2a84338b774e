using System.CommandLine;
using Prevenance.Accounts.Staff;

namespace Prevenance.Cli.Verbs.Accounts;

/// <summary><c>accounts password</c>, <c>suspend</c> and <c>resume</c>: when what lets somebody in is lost, or in other hands.</summary>
internal static class KeyVerbs
{
    public static Command Password()
    {
        var (email, data) = (AccountOptions.Email(), Options.Data());
        var withoutSecondStep = new Option<bool>("--without-second-step") { Description = Speech.Say("retirer aussi la seconde étape : le téléphone et les codes sur papier sont perdus", "take the second step away too: the telephone and the codes on paper are lost") };
        var by = new Option<string[]>("--recognised-by")
        {
            Description = Speech.Say("l’adresse d’un collègue qui a vu la personne ; deux, quand la seconde étape est perdue aussi. Le journal les nomme", "the address of a colleague who saw the person; two, when the second step is lost as well. The journal names them"),
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("password", Speech.Say("donner un nouveau mot de passe, tapé sans s’afficher ou venu de l’entrée standard ; les sessions ouvertes se ferment", "set a new password, typed unseen or from standard input; open sessions end")) { email, withoutSecondStep, by, data };
        command.SetAction((parsed, _) => AccountOptions.With(parsed.GetValue(data)!, parsed.GetValue(email)!, async (host, account) =>
        {
            var isSecondStepLost = parsed.GetValue(withoutSecondStep);
            await host.Get<Recognition>().Note(account, parsed.GetValue(by) ?? [], isSecondStepLost ? Recognition.ForSecondStep : Recognition.ForPassword);
            await host.Get<Keys>().SetPassword(account.Id, TypedPassword.Read());
            if (isSecondStepLost)
                await host.Get<Keys>().DropSecondStep(account.Id);
            return Speech.Say($"{account.Email} a un nouveau mot de passe, à changer à la première connexion", $"{account.Email} has a new password, to be changed when they sign in");
        }));
        return command;
    }

    public static Command Suspend() => About(
        "suspend", Speech.Say("fermer un compte à l’instant, pour un doute ; rien de ce qu’il suit ne change", "shut an account out at once, for a doubt; nothing of what it follows changes"),
        keys => keys.Suspend, address => Speech.Say($"{address} ne peut plus se connecter, jusqu’à « accounts resume »", $"{address} cannot sign in, until 'accounts resume'"));

    public static Command Resume() => About(
        "resume", Speech.Say("rouvrir un compte suspendu, ou qui attend après trop d’essais", "let an account in again that was shut out, or waits after too many tries"),
        keys => keys.Resume, address => Speech.Say($"{address} peut de nouveau se connecter", $"{address} can sign in again"));

    private static Command About(string name, string what, Func<Keys, Func<string, Task>> gesture, Func<string, string> told)
    {
        var (email, data) = (AccountOptions.Email(), Options.Data());
        var command = new Command(name, what) { email, data };
        command.SetAction((parsed, _) => AccountOptions.With(parsed.GetValue(data)!, parsed.GetValue(email)!, async (host, account) =>
        {
            await gesture(host.Get<Keys>())(account.Id);
            return told(account.Email!);
        }));
        return command;
    }
}
