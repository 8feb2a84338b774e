using Prevenance.Law;
using Prevenance.Law.Planning;
using Prevenance.Law.Populations;
using Prevenance.Populations;

namespace Prevenance.Cli.Verbs.Populations;

/// <summary>What is asked of a population: every right, in a month and those that follow, as it is known in the first.</summary>
/// <param name="First">The first month, which is the present.</param>
/// <param name="Months">How many months.</param>
/// <param name="AllowsForecast">Whether the last known figures serve for later months.</param>
internal sealed record RightsAsked(Month First, int Months, bool AllowsForecast)
{
    /// <summary>The plan for a population; what figures do not cover is left out.</summary>
    public PopulationPlan PlanFor(PopulationFolder people) =>
        new(people, new Request([.. First.Onwards(Months).SelectMany(RunVerb.Rights).Distinct()], First, AllowsForecast, LeavesGaps: true));
}
