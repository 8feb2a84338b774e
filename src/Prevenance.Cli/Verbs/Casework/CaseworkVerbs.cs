using System.CommandLine;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary>The household's file: who may already be known, and what comes in.</summary>
internal static class CaseworkVerbs
{
    public static IEnumerable<Command> Create() =>
    [
        new("casework", Speech.Say("le dossier des personnes : ce qui arrive d’ailleurs, et qui est peut-être déjà connu", "people's files: what comes in, and who may already be known"))
        {
            DuplicatesVerb.Create(), ImportVerb.Create(), ImportFlowVerb.Create(), SettleVerb.Create(), FactsVerb.Create(), GoalsVerb.Create(), MessagesVerb.Create(), CalendarVerb.Create(),
            RetentionCasesVerb.Create(), FileVerb.Create(), SamePersonVerbs.Same(), SamePersonVerbs.Apart(), SamePersonVerbs.Undo(),
        },
        RetentionVerb.Create(),
    ];
}
