using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Planning;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>Works out the rights of a household from its document. Keeps nothing of it.</summary>
public sealed class RightsCalculation(LegalSystem law, Calculator calculator)
{
    // What the law here does not read yet makes no difference to its results, and must not stop them.
    static readonly ReadingRules Rules = new() { NotesUnknownVariables = true };

    public RightsResult For(JsonObject document, Month month)
    {
        var situation = SituationReader.Read(law, document, Rules).Situation;
        var asked = RightsCatalogue.All
            .Select(right => law.Find(right.Variable))
            .OfType<Variable>()
            .Where(variable => variable.HasFormula)
            .ToDictionary(variable => variable.Name, variable => new Question(variable, PeriodOf(variable, month)));
        var answer = calculator.Calculate(situation, new Request([.. asked.Values], month, AllowsForecast: true));
        return new RightsResult(month, [.. RightsCatalogue.All.Select(right => Result(right, asked.GetValueOrDefault(right.Variable), answer))]);
    }

    static RightResult Result(Right right, Question? question, Answer answer)
    {
        if (question is null)
            return new RightResult(right, Verdict.NotModelled, null, false);

        var total = answer.Values(question).Sum();
        return new RightResult(
            right,
            total > 0 ? Verdict.Entitled : Verdict.NotEntitled,
            question.Variable.Kind == ValueKind.Amount ? total : null,
            question.Variable.Unit == PeriodUnit.Year);
    }

    static Period PeriodOf(Variable variable, Month month) =>
        variable.Unit == PeriodUnit.Year ? month.Year : month;
}
