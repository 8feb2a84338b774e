using FsCheck;
using FsCheck.Fluent;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Tests.Properties;

/// <summary>Minimum incomes of one household: together no more than the highest of their ceilings, and the same set however it is asked for.</summary>
public class MinimumIncomesProperties
{
    // The quarter that RSA looks at lies after the amounts of April.
    private static readonly Month Month = new(2025, 8);
    private static readonly Calculator Calculator = new();
    private static readonly string[] Names = ["aah", "asi", "aspa", "rsa", "ass"];

    // Since April 2025, in euros a month: AAH, ASPA and ASI of a person alone, ASPA of a couple, which is above its ASI, RSA of a couple
    // (décrets 2025-346 and 2025-293, circulars Cnav 2025/9 and 2025/11).
    private const double Aah = 1033.32;
    private static readonly double Highest = Math.Max(Aah, Math.Max(12411.44, 10978.30) / 12);
    private const double CeilingOfCouple = 19268.80 / 12;
    private const double RsaOfCouple = 646.52 * 1.5;

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

    private static readonly Arbitrary<Adult[]> Couples = Arb.From(Adults.Generator.Select(adult => adult with { Unemployed = false }).ArrayOf(2));

    private static readonly string[] People = ["a", "b"];

    private static readonly (Entity Group, Role[] Roles)[] Couple =
    [
        (Famille.Definition, [Famille.Parent, Famille.Parent]),
        (FoyerFiscal.Definition, [FoyerFiscal.Declarant, FoyerFiscal.Declarant]),
        (Menage.Definition, [Menage.PersonneDeReference, Menage.Conjoint]),
    ];

    [Fact]
    public void Together_they_never_exceed_the_highest_of_their_ceilings() =>
        Prop.ForAll(Adults, adult =>
        {
            var set = Set([adult], Nothing);
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
            var set = Set([adult], Nothing);
            var again = Set([adult], Names.Where((_, i) => claimed[i]).ToDictionary(name => name, name => set[name]));
            return Names.All(name => Math.Abs(again[name] - set[name]) < 0.005).Label($"{string.Join(", ", set)}; {string.Join(", ", again)}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    /// <summary>
    /// AAH completes what its own person has; ASI and ASPA what the couple has; RSA comes after all of them. Neither of the two is
    /// unemployed: the ceiling of ASS is one of its own.
    /// </summary>
    [Fact]
    public void In_a_couple_each_completes_what_it_looks_at_up_to_its_own_ceiling() =>
        Prop.ForAll(Couples, couple =>
        {
            var set = Set(couple, Nothing);
            var (pensions, allowances) = (couple.Sum(Pensions), set["asi a"] + set["asi b"] + set["aspa a"]);
            var byPerson = couple.Zip(People).All(one =>
                set[$"aah {one.Second}"] == 0 || Pensions(one.First) + set[$"asi {one.Second}"] + set[$"aah {one.Second}"] <= Aah + 0.01);
            var byCouple = allowances == 0 || pensions + allowances <= CeilingOfCouple + 0.01;
            var last = set["rsa a"] == 0 || pensions + set.Values.Sum() <= RsaOfCouple + 0.01;
            return (byPerson && byCouple && last).Label($"{string.Join(", ", set)} beside {pensions}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void In_a_couple_those_already_claimed_leave_the_others_as_they_are() =>
        Prop.ForAll(Couples, Arb.From(Gen.Elements(false, true).ArrayOf(2 * Names.Length)), (couple, claimed) =>
        {
            var set = Set(couple, Nothing);
            var again = Set(couple, set.Where((_, i) => claimed[i]).ToDictionary());
            return set.Keys.All(key => Math.Abs(again[key] - set[key]) < 0.005).Label($"{string.Join(", ", set)}; {string.Join(", ", again)}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void What_else_is_asked_and_of_which_months_changes_no_answer() =>
        Prop.ForAll(Adults, Arb.From(Gen.Choose(0, 12)), (adult, back) =>
        {
            var situation = Of([adult], Nothing);
            var questions = Names.Append("ppa").Append("cmu_c_plafond").Select(name => new VariableAt(Find(name), Month)).ToList();
            var earlier = Names.Select(name => new VariableAt(Find(name), Month - back));
            var together = Calculator.Calculate(situation, Request.For([.. earlier, .. questions]));
            return questions.All(question =>
                together.Value(question).Equals(Calculator.Calculate(situation, Request.For([question])).Value(question)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    /// <summary>Each minimum income of each adult, as <c>aah a</c>; those of the household are the first one's.</summary>
    private static Dictionary<string, double> Set(IReadOnlyList<Adult> adults, IReadOnlyDictionary<string, double> claimed)
    {
        var questions = Names.ToDictionary(name => name, name => new VariableAt(Find(name), Month));
        var answer = Calculator.Calculate(Of(adults, claimed), new Request([.. questions.Values], Month));
        return questions
            .SelectMany(pair => answer.Situation.Instances(pair.Value.Variable.Entity).Select((id, lane) => (Key: adults.Count == 1 ? pair.Key : $"{pair.Key} {id}", Value: answer.Value(pair.Value, lane))))
            .ToDictionary(one => one.Key, one => one.Value);
    }

    private static Situation Of(IReadOnlyList<Adult> adults, IReadOnlyDictionary<string, double> claimed)
    {
        var builder = new SituationBuilder(FrenchLaw.System);
        foreach (var person in People.Take(adults.Count))
            builder.Add(Individu.Definition, person);
        foreach (var (group, roles) in Couple)
        {
            builder.Add(group, People[0]);
            foreach (var (person, role) in People.Take(adults.Count).Zip(roles))
                builder.Place(group, People[0], role, person);
        }
        foreach (var (adult, person) in adults.Zip(People))
            Give(builder, adult, person);
        foreach (var (key, amount) in claimed)
            builder.Give(Find(key.Split(' ')[0]), key.Split(' ').ElementAtOrDefault(1) ?? People[0], Month, amount);
        return builder.Build();
    }

    private static void Give(SituationBuilder builder, Adult adult, string person)
    {
        builder.Give(Find("date_naissance"), person, Period.Forever, DayCode.Of(Month.FirstDay.AddYears(-adult.Age).AddDays(-40)));
        foreach (var month in new Month(2022, 1).Onwards(60))
        {
            builder.Give(Find("taux_incapacite"), person, month, adult.Rate);
            builder.Give(Find("aah_restriction_substantielle_durable_acces_emploi"), person, month, adult.Restricted ? 1 : 0);
            builder.Give(Find("inapte_travail"), person, month, adult.Unfit ? 1 : 0);
            builder.Give(Find("pensions_invalidite"), person, month, adult.Invalidity);
            builder.Give(Find("retraite_nette"), person, month, adult.Retirement);
            builder.Give(Find("rente_accident_travail"), person, month, adult.Annuity);
            builder.Give(Find("ass_precondition_remplie"), person, month, adult.Unemployed ? 1 : 0);
            if (adult.Unemployed)
                builder.Give(Find("activite"), person, month, (int)Activite.Chomeur);
        }
    }

    private static int Pensions(Adult adult) => adult.Invalidity + adult.Retirement + adult.Annuity;

    private static Variable Find(string name) => FrenchLaw.System.Find(name)!;
}
