using Hangfire.Common;
using Hangfire.States;

namespace Prevenance.Works.Engine;

/// <summary>A unit that failed as often as it may ends its run, with the reason of the last time.</summary>
internal sealed class EndsTheRun(RunTable table) : JobFilterAttribute, IElectStateFilter
{
    public void OnStateElection(ElectStateContext context)
    {
        if (context.CandidateState is not FailedState { Exception: var fault } || context.BackgroundJob.Job is not { Args: [string id, int turn, int unit, ..] })
            return;
        table.Change(id, run => run.State == RunState.Running && run.Turn == turn ? run with { State = RunState.Failed, Reason = Words(unit, fault) } : run);
    }

    private static Text Words(int unit, Exception fault)
    {
        var met = fault is RefusalException refusal ? refusal.Sentences : new Text(fault.Message, fault.Message);
        return Text.Of($"l’unité {unit} n’a pas pu être faite : {met}", $"unit {unit} could not be done: {met}");
    }
}
