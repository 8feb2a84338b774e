using FsCheck;
using FsCheck.Fluent;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Tests.Properties;

/// <summary>Minimum incomes of one household: together no more than the highest of their ceilings, and the same set however it is asked for.</summary>
public class MinimumIncomesProperties
{
    private static readonly Month Month = new(2025, 6);
    private static readonly Calculator Calculator = new();
    private static readonly string[] Names = ["aah", "asi", "aspa", "rsa", "ass"];

    // AAH, ASPA and ASI of a person alone in June 2025 (décret 2025-346, circulars Cnav 2025/9 and 2025/11), in euros a month.
    private static readonly double Highest = Math.Max(1033.32, Math.Max(12411.44, 10978.30) / 12);

    // C. trav. R5423-1: seventy daily amounts a month.
    private const double CeilingOfAss = 70 * 19.33;

    private sealed record Adult(int Age, double Rate, bool Restricted, bool Unfit, int Invalidity, int Retirement, int Annuity, bool Unemployed);

    private static readonly Dictionary<string, double> Nothing = [];

    private static readonly Gen<int> Amount = Gen.Frequency((2, Gen.Constant(0)), (2, Gen.Choose(1, 1300)));

    private static readonly Arbitrary<Adult> Adults = Arb.From(
        from age in Gen.Choose(18, 80)
        from rate in Gen.Elements(0, 0.3, 0.5, 0.79, 0.8, 0.95)
        from restricted in Gen.Elements(false, true)
        from unfit in Gen.Elements(false, true)
        from invalidity in Amount
        from retirement in Amount
        from annuity in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(1, 600)))
        from unemployed in Gen.Elements(false, true)
        select new Adult(age, rate, restricted, unfit, age < 62 ? invalidity : 0, age >= 60 ? retirement : 0, annuity, unemployed && age < 64));

    [Fact]
    public void Together_they_never_exceed_the_highest_of_their_ceilings() =>
        Prop.ForAll(Adults, adult =>
        {
            var set = Set(adult, Nothing);
            var total = set.Values.Sum();
            // An annuity is free of tax, and the ceiling of the ASS does not count it.
            var (ceiling, pensions) = set["ass"] > 0
                ? (CeilingOfAss, adult.Invalidity + adult.Retirement)
                : (Highest, adult.Invalidity + adult.Retirement + adult.Annuity);
            return (total < 0.005 || total + pensions <= ceiling + 0.01).Label($"{string.Join(", ", set)} beside {pensions}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Those_already_claimed_leave_the_others_as_they_are() =>
        Prop.ForAll(Adults, Arb.From(Gen.Elements(false, true).ArrayOf(Names.Length)), (adult, claimed) =>
        {
            var set = Set(adult, Nothing);
            var again = Set(adult, Names.Where((_, i) => claimed[i]).ToDictionary(name => name, name => set[name]));
            return Names.All(name => Math.Abs(again[name] - set[name]) < 0.005).Label($"{string.Join(", ", set)}; {string.Join(", ", again)}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void What_else_is_asked_and_of_which_months_changes_no_answer() =>
        Prop.ForAll(Adults, Arb.From(Gen.Choose(0, 12)), (adult, back) =>
        {
            var situation = Of(adult, Nothing);
            var questions = Names.Append("ppa").Append("cmu_c_plafond").Select(name => new Question(Find(name), Month)).ToList();
            var earlier = Names.Select(name => new Question(Find(name), Month - back));
            var together = Calculator.Calculate(situation, Request.For([.. earlier, .. questions]));
            return questions.All(question =>
                together.Value(question).Equals(Calculator.Calculate(situation, Request.For([question])).Value(question)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static Dictionary<string, double> Set(Adult adult, IReadOnlyDictionary<string, double> claimed)
    {
        var questions = Names.ToDictionary(name => name, name => new Question(Find(name), Month));
        var answer = Calculator.Calculate(Of(adult, claimed), new Request([.. questions.Values], Month));
        return questions.ToDictionary(pair => pair.Key, pair => answer.Value(pair.Value));
    }

    private static Situation Of(Adult adult, IReadOnlyDictionary<string, double> claimed)
    {
        var builder = new SituationBuilder(FrenchLaw.System);
        builder.Add(Individu.Definition, "a");
        foreach (var group in FrenchLaw.System.Groups)
            builder.PlaceOthersAlone(group);
        builder.Give(Find("date_naissance"), "a", Period.Forever, DayCode.Of(Month.FirstDay.AddYears(-adult.Age).AddDays(-40)));
        foreach (var month in new Month(2022, 1).Onwards(60))
        {
            builder.Give(Find("taux_incapacite"), "a", month, adult.Rate);
            builder.Give(Find("aah_restriction_substantielle_durable_acces_emploi"), "a", month, adult.Restricted ? 1 : 0);
            builder.Give(Find("inapte_travail"), "a", month, adult.Unfit ? 1 : 0);
            builder.Give(Find("pensions_invalidite"), "a", month, adult.Invalidity);
            builder.Give(Find("retraite_nette"), "a", month, adult.Retirement);
            builder.Give(Find("rente_accident_travail"), "a", month, adult.Annuity);
            builder.Give(Find("ass_precondition_remplie"), "a", month, adult.Unemployed ? 1 : 0);
            if (adult.Unemployed)
                builder.Give(Find("activite"), "a", month, (int)Activite.Chomeur);
        }
        foreach (var (name, amount) in claimed)
            builder.Give(Find(name), "a", Month, amount);
        return builder.Build();
    }

    private static Variable Find(string name) => FrenchLaw.System.Find(name)!;
}
