using System.CommandLine;
using Prevenance.MutualHelp;
using Prevenance.Storage;
using Prevenance.Web.Hosting;

namespace Prevenance.Cli.Verbs.Storage;

/// <summary><c>renew-key</c>: other keys in the place of those that open what is kept, when who had them leaves, or each year.</summary>
internal static class RenewKeyVerb
{
    public static Command Create()
    {
        var data = Options.Data();
        var command = new Command("renew-key", Speech.Say("changer les clés qui ouvrent ce qui est gardé, même pendant que le serveur tourne", "change the keys that open what is kept, even while the server runs")) { data };
        command.SetAction(parsed => Run(parsed.GetValue(data)!));
        return command;
    }

    private static int Run(string data)
    {
        if (!Store.HasKey(StoreSettings.In(data)))
            throw KeptModules.NothingIn(data);
        Store.RenewKey(StoreSettings.In(data), KeptModules.All);
        MutualHelpStore.RenewKey(data, StoreSettings.Of(data)[MutualHelpStore.PostgreSqlSetting]);
        Console.WriteLine(Speech.Say(
            "Deux clés sont nouvelles, prevenance.key et mutual-help/prevenance.key : celles d’avant n’ouvrent plus que les copies faites avant. Portez-les sur les autres machines avant qu’elles redémarrent, et gardez-en une copie ailleurs que ce qu’elles ouvrent.",
            "Two keys are new, prevenance.key and mutual-help/prevenance.key: those before open nothing but copies made before. Carry them to the other machines before they start again, and keep a copy of them elsewhere than what they open."));
        return ExitCode.Success;
    }
}
