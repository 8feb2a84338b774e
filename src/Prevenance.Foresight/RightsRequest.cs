using Prevenance.Law;
using Prevenance.Law.Figures;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Foresight;

/// <summary>Asks for many rights in one graph, leaving out those whose figures are not known for the periods asked.</summary>
internal sealed class RightsRequest(Calculator calculator, Situation facts, Month present, IReadOnlyList<Month> months)
{
    /// <returns>The answer, and the variables that it holds.</returns>
    public (Answer Answer, IReadOnlyList<Variable> Modelled) Ask(IReadOnlyList<Variable> variables)
    {
        try
        {
            return (Calculate(variables), variables);
        }
        catch (FigureNotKnownException)
        {
            var modelled = variables.Where(IsModelled).ToList();
            return (Calculate(modelled), modelled);
        }
    }

    /// <summary>The variable's own periods over the months asked.</summary>
    public IEnumerable<Period> Periods(Variable variable) => variable.Unit switch
    {
        PeriodUnit.Month => months.Select(month => (Period)month),
        PeriodUnit.Year => months.Select(month => month.Year).Distinct().Select(year => (Period)year),
        _ => [Period.Forever],
    };

    private bool IsModelled(Variable variable)
    {
        try
        {
            Calculate([variable]);
            return true;
        }
        catch (FigureNotKnownException)
        {
            return false;
        }
    }

    private Answer Calculate(IEnumerable<Variable> variables) => calculator.Calculate(facts, new Request(
        [.. variables.SelectMany(variable => Periods(variable).Select(period => new Question(variable, period)))], present, AllowsForecast: true));
}
