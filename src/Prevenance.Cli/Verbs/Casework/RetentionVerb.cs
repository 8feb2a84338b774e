using System.CommandLine;
using Prevenance.Accounts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Retention;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary><c>retention</c>: what becomes of each file today, and why; nothing is done without <c>--confirm</c>.</summary>
internal static class RetentionVerb
{
    public static Command Create()
    {
        var on = DayOptions.On();
        var dryRun = new Option<bool>("--dry-run") { Description = Speech.Say("dire ce qui serait fait, et ne rien faire ; c’est aussi le défaut", "tell what would be done, and do nothing; also the default") };
        var confirm = new Option<bool>("--confirm") { Description = Speech.Say("faire ce qui est proposé : archiver, et effacer qui a été prévenu à temps", "do what is proposed: archive, and erase those who were told in time") };
        var listed = new Option<string?>("--listed") { Description = Speech.Say("avec --confirm : la liste telle qu’elle a été imprimée ; ce qui n’y est pas, ou a changé depuis, n’est pas fait", "with --confirm: the list as it was printed; what is not in it, or has changed since, is not done") };
        var (whom, data) = (StaffHost.As(), Options.Data());
        whom.Required = true;
        var command = new Command("retention", Speech.Say("ce que deviennent les dossiers, et pourquoi", "what becomes of files, and why")) { whom, on, dryRun, confirm, listed, data };
        command.SetAction(async (parsed, _) =>
        {
            if (parsed.GetValue(dryRun) && parsed.GetValue(confirm))
                throw Options.Fault("--confirm", "avec --dry-run rien n’est fait ; attendu : l’un ou l’autre", "with --dry-run nothing is done; expected one or the other");
            var day = DayOptions.Day(parsed, on);
            if (parsed.GetValue(confirm) && day > TimeProvider.System.Today())
                throw Options.Fault("--confirm", "rien n’est fait pour un jour qui n’est pas venu ; attendu : aujourd’hui ou avant", "nothing is done for a day that has not come; expected today or before");
            await using var host = StaffHost.Open(parsed.GetValue(data)!);
            var pass = await host.PassOf(parsed.GetValue(whom), Gesture.RunRetention, null, "retention");
            var desk = host.Get<RetentionDesk>();
            var proposals = await desk.Proposals(pass, day, new RetentionSettings());
            foreach (var one in proposals)
                Console.WriteLine(Line(one));
            if (!parsed.GetValue(confirm))
                return ExitCode.Success;
            if (pass.Answer == Answer.Prepare)
                throw Options.Fault("--confirm", "ce compte prépare la liste ; un responsable ou le délégué à la protection des données la confirme", "this account prepares the list; a team manager or the data protection officer confirms it");
            var carried = await desk.Carry(pass, parsed.GetValue(listed) is { } list ? [.. Listed(list)] : proposals, day, new RetentionSettings());
            foreach (var one in carried.Changed)
                Console.WriteLine(Speech.Say($"changé depuis, pas fait : {Line(one)}", $"changed since, not done: {Line(one)}"));
            Console.WriteLine(Speech.Say($"{carried.Archived} dossier(s) archivé(s), {carried.Erased} effacé(s)", $"{carried.Archived} file(s) archived, {carried.Erased} erased"));
            if (carried.Erased > 0)
                Console.WriteLine(Speech.Say("Copiez les clés de nouveau (backup --keys) : leur copie d’avant ouvre encore ce qui vient d’être effacé.", "Copy the keys again (backup --keys): their last copy still opens what was just erased."));
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>A proposal as it is printed: its file and what is proposed come first.</summary>
    internal static string Line(Proposal one) =>
        Printable.Of($"{one.File}  {Word(one.Action)}  {(one.Day is { } until ? $"{until:yyyy-MM-dd}" : "")}  {one.Reason.In(Speech.Language)}{Obstacle(one)}");

    /// <summary>What was proposed in a list that was printed: what stood in the way is worked out again.</summary>
    private static IEnumerable<Proposal> Listed(string path) =>
        from line in File.ReadLines(path)
        let words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where words.Length > 1
        from action in Enum.GetValues<RetentionAction>()
        where words[1] == Word(action)
        select new Proposal(new FileKey(words[0]), action, null, default);

    private static string Word(RetentionAction action) => action.ToString().ToLowerInvariant();

    private static string Obstacle(Proposal proposal) => proposal.Obstacle is { } obstacle ? $" ; {obstacle.In(Speech.Language)}" : "";
}
