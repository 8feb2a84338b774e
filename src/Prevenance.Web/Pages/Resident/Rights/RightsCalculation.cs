using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Explaining;
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
        var questions = RightsCatalogue.All
            .Select(right => law.Find(right.Variable))
            .OfType<Variable>()
            .Where(variable => variable.HasFormula)
            .ToDictionary(variable => variable.Name, variable => new Question(variable, PeriodOf(variable, month)));
        var answer = calculator.Calculate(situation, new Request([.. questions.Values], month, AllowsForecast: true));
        var results = RightsCatalogue.All.Select(right => Result(right, questions.GetValueOrDefault(right.Variable), answer));
        return new RightsResult(month, [.. results], FiguresUntil(answer));
    }

    static RightResult Result(Right right, Question? question, Answer answer)
    {
        if (question is null)
            return new RightResult(right, Verdict.NotModelled);

        var values = answer.Values(question);
        // One person's case tells the whole: the first who has the right, or the first of all.
        var lane = Math.Max(Array.FindIndex(values, value => value > 0), 0);
        var explanation = answer.Explain(question, lane);
        var view = new ExplanationLayout(right.Variable).Lay(explanation);
        var missing = MissingFacts.In(view);
        var verdict = missing.Count > 0 ? Verdict.CannotTell : values[lane] > 0 ? Verdict.Entitled : Verdict.NotEntitled;
        return new RightResult(right, verdict)
        {
            Amount = question.Variable.Kind == ValueKind.Amount ? values.Sum() : null,
            IsYearly = question.Variable.Unit == PeriodUnit.Year,
            Reason = Reason.Of(verdict, explanation, missing),
            Explanation = view,
        };
    }

    static Month? FiguresUntil(Answer answer) =>
        answer.Projected.Count == 0 ? null : answer.Projected.Select(figure => figure.Figure.KnownUntil).Min();

    static Period PeriodOf(Variable variable, Month month) =>
        variable.Unit == PeriodUnit.Year ? month.Year : month;
}
