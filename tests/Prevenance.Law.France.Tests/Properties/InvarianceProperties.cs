using FsCheck;
using FsCheck.Fluent;
using Prevenance.Law.Figures;
using Prevenance.Law.France.Tests.Invented;
using Prevenance.Law.Planning;

namespace Prevenance.Law.France.Tests.Properties;

/// <summary>A result depends on the facts and on the present alone: not on what else is asked, nor on who else is computed.</summary>
public class InvarianceProperties
{
    private static readonly IReadOnlyList<Variable> Rights =
        [.. FrenchLaw.System.RightVariables.Where(variable => FigureIsKnown(variable))];

    [Fact]
    public void A_value_is_the_same_alone_or_among_others_whatever_their_order() =>
        Prop.ForAll(Households.Any(), household =>
        {
            var situation = Facts.Of(household);
            var questions = Questions(Facts.Month);
            var together = Answer(situation, [.. questions]);
            var reversed = Answer(situation, [.. questions.Reverse()]);
            return questions.All(question =>
            {
                var alone = Answer(situation, [question]);
                return Same(alone, together, question) && Same(alone, reversed, question);
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Samples.Of(usual: 10, whole: 30)));

    [Fact]
    public void A_month_is_the_same_alone_or_among_twenty_four() =>
        Prop.ForAll(Households.Any(), household =>
        {
            var situation = Facts.Of(household);
            var months = Facts.Month.Onwards(24).ToList();
            var together = Answer(situation, [.. months.SelectMany(Questions).Distinct()]);
            return months.Where((_, i) => i % 5 == 0).SelectMany(Questions).All(question => Same(Answer(situation, [question]), together, question));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Samples.Of(usual: 4, whole: 10)));

    [Fact]
    public void A_household_does_not_depend_on_its_neighbours() =>
        Prop.ForAll(Households.Any(), Households.Any(), (first, second) =>
        {
            var (alone, beside) = (Facts.Of(second), Facts.Of(first, second));
            var questions = Questions(Facts.Month);
            var (one, both) = (Answer(alone, questions), Answer(beside, questions));
            return questions.All(question =>
            {
                var (values, among) = (one.Values(question), both.Values(question));
                return values.SequenceEqual(among.TakeLast(values.Length));
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    private static VariableAt[] Questions(Month month) => Questions(month, Rights);

    private static VariableAt[] Questions(Month month, IEnumerable<Variable> rights) => [.. rights.Select(right => new VariableAt(right, right.PeriodIn(month)))];

    /// <summary>A right whose figures begin after the month is refused, by itself and among others.</summary>
    private static bool FigureIsKnown(Variable right)
    {
        try
        {
            Answer(Facts.Of(Households.Any().Generator.Sample(1).Single()), [.. Questions(Facts.Month, [right])]);
            return true;
        }
        catch (FigureNotKnownException)
        {
            return false;
        }
    }

    private static Answer Answer(Situations.Situation situation, IReadOnlyList<VariableAt> questions) =>
        new Calculator().Calculate(situation, new Request(questions, Facts.Month, AllowsForecast: true));

    private static bool Same(Answer one, Answer other, VariableAt question) => one.Values(question).SequenceEqual(other.Values(question));
}
