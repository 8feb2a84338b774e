using System.CommandLine;
using Prevenance.Accounts;
using Prevenance.Casework.Files;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary><c>casework settle</c>: whose file a person of the RSA flow has, and whether the address that it tells may be written; and takes that back.</summary>
internal static class SettleVerb
{
    private static readonly Dictionary<string, bool> Addresses = new(StringComparer.Ordinal) { ["shown"] = true, ["hidden"] = false };

    public static Command Create()
    {
        var place = new Argument<string>("PLACE") { Description = Speech.Say("la personne, comme import-flow la nomme", "the person, as import-flow names her") };
        var file = new Option<string?>("--is") { Description = Speech.Say("le dossier qui est le sien", "the file that is hers") };
        var isNew = new Option<bool>("--new") { Description = Speech.Say("ce n’est personne de connu : son dossier est créé", "she is nobody known: her file is made") };
        var team = new Option<string?>("--team") { Description = Speech.Say("avec --new : l’équipe qui suit son dossier", "with --new: the team that follows her file") };
        var differs = new Option<bool>("--although-different") { Description = Speech.Say("avec --is : c’est elle, bien que le dossier ne lui ressemble pas", "with --is: it is she, although the file is not like her") };
        var back = new Option<bool>("--take-back") { Description = Speech.Say("reprendre ce qui a été dit : elle attend à nouveau", "take back what was said: she waits again") };
        var address = new Option<string?>("--address") { Description = Speech.Say("ce qu’elle a dit de son adresse : shown (elle peut être écrite) ou hidden", "what she said of her address: shown (it may be written) or hidden") };
        var reason = new Option<string?>("--reason") { Description = Speech.Say("pourquoi, pour le dossier d’un collègue ; la personne le lira", "why, for a colleague's file; the person will read it") };
        var (whom, data) = (StaffHost.As(), Options.Data());
        whom.Required = true;
        var command = new Command("settle", Speech.Say("dire à qui est le dossier d’une personne du flux du RSA", "say whose file a person of the RSA flow has")) { place, file, isNew, team, differs, back, address, whom, reason, data };
        command.SetAction(async (parsed, _) =>
        {
            var (id, mayShow) = (parsed.GetValue(place)!, MayShow(parsed.GetValue(address)));
            if (parsed.GetValue(isNew) && parsed.GetValue(file) is not null)
                throw Options.Fault("--new", "elle est quelqu’un, ou personne de connu ; attendu : --is ou --new", "she is somebody, or nobody known; expected --is or --new");
            await using var host = StaffHost.Open(parsed.GetValue(data)!);
            var (answers, pass) = (host.Get<RsaAnswers>(), await host.PassOf(parsed.GetValue(whom), Gesture.ImportFlow, null, "rsa flow"));
            if (parsed.GetValue(isNew))
            {
                await answers.SettleAsNew(pass, id, parsed.GetValue(team) ?? throw Options.Fault("--team", "attendu : l’équipe qui suit son dossier", "expected the team that follows her file"), mayShow);
                return ExitCode.Success;
            }
            var said = await answers.FileAt(id);
            if (parsed.GetValue(back) && said is { IsMade: true })
            {
                await answers.TakeBackNew(pass, id);
                return ExitCode.Success;
            }
            var told = parsed.GetValue(file) is { } named ? new FileKey(named) : said?.File ?? throw Options.Fault("--is", "attendu : le dossier qui est le sien, ou --new", "expected the file that is hers, or --new");
            var hers = await host.PassOf(parsed.GetValue(whom), Gesture.ChangeSituation, told, "rsa flow", parsed.GetValue(reason));
            if (parsed.GetValue(back))
                await answers.TakeBack(pass, hers, id);
            else
                await answers.Settle(pass, hers, id, mayShow, parsed.GetValue(differs));
            return ExitCode.Success;
        });
        return command;
    }

    private static bool? MayShow(string? address) => address is null ? null
        : Addresses.TryGetValue(address, out var may) ? may
        : throw Options.Fault("--address", $"« {address} » n’est pas une réponse ; attendu : shown ou hidden", $"'{address}' is no answer; expected shown or hidden");
}
