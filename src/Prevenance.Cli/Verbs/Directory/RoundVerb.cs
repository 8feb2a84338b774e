using System.CommandLine;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Directories.Referrals.Unmet;
using Prevenance.Storage;
using Prevenance.Web.Hosting;

namespace Prevenance.Cli.Verbs.Directories;

/// <summary>
/// <c>directory round</c>: writes the letters that are due (cards to verify, referrals without an answer) and sends them where a mail server is set, publishes the counts of a quarter that is over, takes away what was said of cards too long ago; to be
/// run every hour by the machine, as often as wanted: nothing is written or sent twice.
/// </summary>
internal static class RoundVerb
{
    public static Command Create()
    {
        var data = Options.Data();
        var command = new Command("round", Speech.Say("écrire et envoyer les lettres dues : fiches à vérifier, rappels ; jamais deux fois la même", "write and send the letters that are due: cards to verify, reminders; never one twice")) { data };
        command.SetAction(async (parsed, stop) =>
        {
            await using var host = StaffHost.Open(parsed.GetValue(data)!);
            var round = host.Get<ReferralRound>();
            var (asked, silent) = await host.Get<FreshnessDesk>().Ask();
            var reminders = await round.Go();
            await host.Get<UnmetDesk>().Publish();
            await host.Get<RemarkDesk>().Sweep();
            Console.WriteLine(Speech.Say($"{asked.Count} fiche(s) à vérifier, {silent.Count} sans adresse, {reminders} lettre(s) d’orientation", $"{asked.Count} card(s) to verify, {silent.Count} without an address, {reminders} letter(s) of referrals"));
            if (MailOf(parsed.GetValue(data)!) is not var (pages, smtp))
            {
                Console.WriteLine(Speech.Say("aucun serveur de courriel (Mail:Host, Mail:From, Mail:Pages) : les liens se copient depuis les pages", "no mail server (Mail:Host, Mail:From, Mail:Pages): links are copied from the pages"));
                return ExitCode.Success;
            }
            var posted = await new PostOffice(host.Get<Store>(), TimeProvider.System, pages).SendWaiting(new SmtpDoor(smtp), stop);
            await round.TakeBack(posted);
            foreach (var outcome in posted.GroupBy(letter => letter.Outcome))
                Console.WriteLine($"{outcome.Count()} {outcome.Key}");
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>What <c>settings.json</c> in the folder, then the environment (<c>Mail__Host=…</c>), say of a mail server; nothing where they say none.</summary>
    private static MailSettings? MailOf(string data)
    {
        var settings = StoreSettings.Of(data);
        return MailSettings.Read(name => settings[name]);
    }
}
