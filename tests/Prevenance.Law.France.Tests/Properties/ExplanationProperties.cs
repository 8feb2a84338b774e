using FsCheck;
using FsCheck.Fluent;
using Prevenance.Law.Explaining;
using Prevenance.Law.France.Tests.Invented;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Tests.Properties;

/// <summary>An explanation and an evaluation say the same numbers.</summary>
public class ExplanationProperties
{
    private static readonly string[] Explained = ["rsa", "ppa", "aide_logement", "af", "paje_base"];

    [Fact]
    public void Every_number_of_an_explanation_is_the_one_that_is_computed_when_asked_alone() =>
        Prop.ForAll(Households.Any(), household =>
        {
            var situation = Facts.Of(household);
            return Explained.All(name => Parts(Explain(situation, name)).All(part => part.Variable is null || Agrees(part, situation)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));

    [Fact]
    public void Every_figure_of_an_explanation_has_its_date_and_its_source() =>
        Prop.ForAll(Households.Any(), household =>
        {
            var situation = Facts.Of(household);
            return Explained.SelectMany(name => Parts(Explain(situation, name)))
                .Where(part => part.Provenance == Provenance.Figure)
                .All(part => part.Figure is { Source.Length: > 0 } figure && figure.From <= Facts.Month.LastDay);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));

    private static bool Agrees(Explanation part, Situation situation)
    {
        var question = new VariableAt(part.Variable!, part.Period!.Value);
        var lane = part.Who is { } who ? situation.LaneOf(part.Variable!.Entity, who) : 0;
        var answer = new Calculator().Calculate(situation, new Request([question], Facts.Month));
        return part.Value.Equals(answer.Value(question, lane));
    }

    private static Explanation Explain(Situation situation, string name)
    {
        var question = new VariableAt(FrenchLaw.System.Find(name)!, Facts.Month);
        return new Calculator().Calculate(situation, new Request([question], Facts.Month)).Explain(question);
    }

    /// <summary>Each part once: what several parts rest on is the same value.</summary>
    private static IEnumerable<Explanation> Parts(Explanation root)
    {
        var seen = new HashSet<(Variable?, Period?, Who?, string)>();
        var pending = new Stack<Explanation>([root]);
        while (pending.TryPop(out var part))
        {
            if (!seen.Add((part.Variable, part.Period, part.Who, part.Label.French)))
                continue;
            yield return part;
            foreach (var below in part.Parts)
                pending.Push(below);
        }
    }
}
