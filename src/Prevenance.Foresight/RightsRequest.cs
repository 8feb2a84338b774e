using Prevenance.Law;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Foresight;

/// <summary>Asks for many rights in one graph, leaving out those whose figures are not known for the periods asked.</summary>
internal sealed class RightsRequest(Calculator calculator, Situation facts, Month present, IReadOnlyList<Month> months)
{
    /// <returns>The answer, and the variables that it holds for every period.</returns>
    public (Answer Answer, IReadOnlyList<Variable> Modelled) Ask(IReadOnlyList<Variable> variables)
    {
        var answer = calculator.Calculate(facts, new Request([.. variables.SelectMany(Questions)], present, AllowsForecast: true, LeavesGaps: true));
        return (answer, [.. variables.Where(variable => Questions(variable).All(question => answer.GapAt(question) is null))]);
    }

    /// <summary>The variable's own periods over the months asked.</summary>
    public IEnumerable<Period> Periods(Variable variable) => months.Select(variable.PeriodIn).Distinct();

    private IEnumerable<VariableAt> Questions(Variable variable) => Periods(variable).Select(period => new VariableAt(variable, period));
}
