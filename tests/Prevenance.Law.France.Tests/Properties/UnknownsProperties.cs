using FsCheck;
using FsCheck.Fluent;
using Prevenance.Law.France.Tests.Invented;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;
using Prevenance.Law.Unknowns;

namespace Prevenance.Law.France.Tests.Properties;

/// <summary>What is said while facts are unknown still holds once they are told, whatever they turn out to be.</summary>
public class UnknownsProperties
{
    private static readonly Month Present = new(2026, 7);

    private static readonly Request Request = new(
        [.. FrenchLaw.System.RightVariables
            .Select(right => new VariableAt(right, right.PeriodIn(Present)))],
        Present,
        AllowsForecast: true);

    private static readonly Calculator Calculator = new();

    [Fact]
    public void An_amount_lies_within_what_was_possible_once_the_unknown_is_told() =>
        Prop.ForAll(Households.Any(), Arb.From(Gen.Choose(0, int.MaxValue - 1)), (household, seed) =>
        {
            var chance = new Random(seed);
            var known = Facts.Of(household);
            var unknown = known.Telling([.. known.GivenFacts.Where(_ => chance.Next(3) == 0).Select(fact => (fact, Blur(fact, known, chance)))]);
            var (possible, split) = (Calculator.Explore(unknown, Request), Calculator.Explore(unknown, Request, splits: 8));
            return Lanes(unknown).All(one => IsNarrower(split.Value(one.Question, one.Lane), possible.Value(one.Question, one.Lane)))
                && Enumerable.Range(0, 5).All(_ => LiesWithin(Calculator.Calculate(Fill(unknown, chance), Request), split));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void When_everything_is_known_what_is_possible_is_what_is() =>
        Prop.ForAll(Households.Any(), household =>
        {
            var situation = Facts.Of(household);
            var (answer, possible) = (Calculator.Calculate(situation, Request), Calculator.Explore(situation, Request));
            return Lanes(situation).All(one => !IsCertain(possible, one) || possible.Value(one.Question, one.Lane).Low == answer.Value(one.Question, one.Lane));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    /// <summary>An owner and whoever is housed for nothing have the same amount taken off their RSA: taken apart, that is seen.</summary>
    [Fact]
    public void Taking_options_one_by_one_narrows_bounds()
    {
        var builder = new SituationBuilder(FrenchLaw.System);
        builder.Add(Individu.Definition, "a");
        FrenchLaw.System.Groups.ToList().ForEach(builder.PlaceOthersAlone);
        builder.Give(FrenchLaw.System.Find("date_naissance")!, "a", Period.Forever, DayCode.Of(new DateOnly(1985, 3, 2)));
        builder.Give(FrenchLaw.System.Find("statut_occupation_logement")!, "a", Period.Forever, Possible.OneOf(
            [Array.IndexOf(Enum.GetValues<StatutOccupation>(), StatutOccupation.Proprietaire), Array.IndexOf(Enum.GetValues<StatutOccupation>(), StatutOccupation.LogeGratuitement)]));
        builder.Give(FrenchLaw.System.Find("loyer")!, "a", Period.Forever, 0);
        builder.Give(FrenchLaw.System.Find("depcom")!, "a", Period.Forever, CodeText.Pack("69266"));
        var unknown = builder.Build();
        var rsa = new VariableAt(FrenchLaw.System.Find("rsa")!, Present);

        Assert.False(Calculator.Explore(unknown, new Request([rsa], Present)).Value(rsa).IsExact);
        Assert.True(Calculator.Explore(unknown, new Request([rsa], Present), splits: 2).Value(rsa).IsExact);
    }

    private static bool IsNarrower(Possible split, Possible possible) => split.Low >= possible.Low && split.High <= possible.High;

    private static bool IsCertain(PossibleAnswer possible, (VariableAt Question, int Lane) one) => possible.DependsOn(one.Question, one.Lane).Count == 0;

    private static bool LiesWithin(Answer answer, PossibleAnswer possible) =>
        Lanes(possible.Situation).All(one => possible.Value(one.Question, one.Lane).Contains(answer.Value(one.Question, one.Lane)));

    private static IEnumerable<(VariableAt Question, int Lane)> Lanes(Situation situation) =>
        from question in Request.Questions
        from lane in Enumerable.Range(0, situation.Count(question.Variable.Entity))
        select (question, lane);

    /// <summary>From nothing known at all to a value known within a few units.</summary>
    private static Possible Blur(FactAt fact, Situation known, Random chance)
    {
        var (anything, value) = (Possible.AnyValueOf(fact.Variable), known.GivenTo(fact.Variable, fact.Period, fact.Lane)!.Value);
        return fact.Variable.Kind switch
        {
            ValueKind.Flag or ValueKind.Choice => anything,
            ValueKind.Code => chance.Next(2) == 0 ? anything : value,
            _ => Possible.Between(Math.Max(0, value - chance.Next(2000)), value + chance.Next(2000)),
        };
    }

    private static Situation Fill(Situation unknown, Random chance) => unknown.Telling(
        [.. unknown.GivenFacts.Select(fact => (fact, (Possible)Draw(unknown.PossibleValue(fact), fact, chance)))]);

    private static double Draw(Possible possible, FactAt fact, Random chance) => fact.Variable.Kind switch
    {
        _ when possible.IsExact => possible.Low,
        ValueKind.Flag or ValueKind.Choice => possible.EachOption().ElementAt(chance.Next(possible.EachOption().Count())),
        ValueKind.Code => CodeText.Pack("69266"),
        ValueKind.Date => Math.Round(possible.Low + (chance.NextDouble() * (possible.High - possible.Low))),
        _ => chance.Next(4) switch
        {
            0 => possible.Low,
            1 => possible.High,
            _ => possible.Low + (chance.NextDouble() * (possible.High - possible.Low)),
        },
    };
}
