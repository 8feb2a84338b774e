using System.CommandLine;
using Prevenance.Accounts.Journal;

namespace Prevenance.Cli.Verbs.Accounts;

/// <summary><c>audit verify</c>: whether the journal is as it was written; <c>audit prune</c>: takes away the months whose retention is over.</summary>
internal static class AuditVerb
{
    /// <summary>The shortest time that lines are kept for, in months: a year in clear use (CNIL, recommandation sur la journalisation, 2021).</summary>
    private const int FewestMonths = 12;

    public static Command Create() => new("audit", Speech.Say("le journal de ce qui a été lu et écrit", "the journal of what was read and written")) { Verify(), Prune() };

    private static Command Verify()
    {
        var anchor = new Option<string?>("--anchor") { Description = Speech.Say("un repère gardé ailleurs, que le journal doit encore porter", "an anchor kept elsewhere, which the journal must still bear") };
        var anchors = new Option<FileInfo>("--anchors") { Description = Speech.Say("un fichier de repères, tel que le serveur l’écrit (Operations:Anchors) : le journal doit les porter tous", "a file of anchors, as the server writes it (Operations:Anchors): the journal must bear them all") };
        anchors.AcceptExistingOnly();
        var data = Options.Data();
        var command = new Command("verify", Speech.Say("vérifier que rien n’y a été changé, ôté ni ajouté", "verify that nothing in it was changed, taken away or put in")) { anchor, anchors, data };
        command.SetAction(async (parsed, _) =>
        {
            await using var host = StaffHost.Open(parsed.GetValue(data)!);
            List<JournalAnchor> kept = parsed.GetValue(anchor) is { } code ? [new JournalAnchor(null, code)] : [];
            if (parsed.GetValue(anchors) is { } file)
                kept.AddRange(new AnchorFile(file.FullName).Read());
            var audit = await host.Get<AccessJournal>().Verify(kept);
            foreach (var fault in audit.Faults)
                Console.Error.WriteLine(fault.Sentence.In(Speech.Language));
            Console.WriteLine(Speech.Say(
                $"{audit.Lines} ligne(s), {audit.Pruned} mois dont les lignes ont été ôtées à leur terme, {audit.Faults.Count} faute(s). Repère : {audit.Anchor}",
                $"{audit.Lines} line(s), {audit.Pruned} month(s) whose lines were taken away in time, {audit.Faults.Count} fault(s). Anchor: {audit.Anchor}"));
            return audit.Faults.Count == 0 ? ExitCode.Success : ExitCode.NotMet;
        });
        return command;
    }

    private static Command Prune()
    {
        var months = new Option<int>("--months") { Description = Speech.Say("combien de mois garder", "how many months to keep"), DefaultValueFactory = _ => FewestMonths };
        var data = Options.Data();
        var command = new Command("prune", Speech.Say("ôter les lignes des mois plus anciens ; ce qui les clôt reste", "take away the lines of older months; what closes them stays")) { months, data };
        command.SetAction(async (parsed, _) =>
        {
            if (parsed.GetValue(months) is var kept && kept < FewestMonths)
                throw Options.Fault("--months", $"{kept} : attendu : {FewestMonths} ou plus", $"{kept}: expected {FewestMonths} or more");
            var first = TimeProvider.System.GetUtcNow().AddMonths(-kept);
            await using var host = StaffHost.Open(parsed.GetValue(data)!);
            var gone = await host.Get<AccessJournal>().PruneBefore((first.Year * 100) + first.Month);
            Console.WriteLine(Speech.Say($"{gone} ligne(s) ôtée(s)", $"{gone} line(s) taken away"));
            return ExitCode.Success;
        });
        return command;
    }
}
