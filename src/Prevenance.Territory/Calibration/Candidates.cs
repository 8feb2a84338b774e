using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Planning;
using Prevenance.Law.Populations;
using Prevenance.Populations;
using Prevenance.Territory.Synthetic;

namespace Prevenance.Territory.Calibration;

/// <summary>Invented households that the CAF would pay something, with what they count towards its figures: every area takes its own among them.</summary>
internal sealed class Candidates
{
    private static readonly string[] PaidByTheCaf = ["rsa", "ppa", "aah", "apl", "als", "alf", "af", "cf", "asf", "paje_base", "aeeh"];

    /// <summary>
    /// How many months before the first that is told benefits are worked out: nobody was told to receive any, and those of a quarter count as resources
    /// of the next. Without it each first quarter would show as many falls as there are households that receive two.
    /// </summary>
    public const int MonthsBefore = 6;

    private Candidates(PopulationUnit unit, IReadOnlyList<CandidateHousehold> recipients) => (Unit, Recipients) = (unit, recipients);

    /// <summary>All that were drawn.</summary>
    public PopulationUnit Unit { get; }

    /// <summary>Those that the CAF pays something.</summary>
    public IReadOnlyList<CandidateHousehold> Recipients { get; }

    /// <param name="households">How many are drawn.</param>
    /// <param name="seed">The same seed gives the same ones.</param>
    /// <param name="month">The month whose law says what they receive.</param>
    public static Candidates Draw(int households, int seed, Month month)
    {
        var (law, unit) = (FrenchLaw.System, SyntheticPopulation.Draw(households, seed, month));
        var questions = PaidByTheCaf.ToDictionary(name => name, name => new VariableAt(law.Find(name)!, law.Find(name)!.PeriodIn(month)), StringComparer.Ordinal);
        var plan = new PopulationPlan(unit, new Request([.. questions.Values], month - MonthsBefore, AllowsForecast: true));
        var given = questions.ToDictionary(one => one.Key, _ => new bool[households], StringComparer.Ordinal);
        PopulationRun.Over(plan, unit, Enumerable.Range(0, PopulationRun.Blocks(unit)), Take, Environment.ProcessorCount);
        // Alike beside one another: who draws every so many of them then draws as many of each kind as there are.
        return new Candidates(unit, [.. Enumerable.Range(0, households).Select(rank => Of(unit, given, rank, month)).Where(household => household.IsRecipient)
            .OrderBy(household => household.IsStudent).ThenBy(household => household.IsCouple).ThenBy(household => household.Children)
            .ThenBy(household => household.Aah).ThenBy(household => household.Rsa).ThenBy(household => household.Ppa).ThenBy(household => household.HousingAid).ThenBy(household => household.ChildAges.Sum()).ThenBy(household => household.Rank)]);

        void Take(BlockResult block)
        {
            foreach (var (name, question) in questions)
            {
                var answers = block[question];
                for (var lane = answers.Range.First; lane < answers.Range.First + answers.Range.Count; lane++)
                    given[name][HouseholdOf(unit, question.Variable.Entity, lane)] |= answers[lane] > 0;
            }
        }
    }

    private static int HouseholdOf(PopulationUnit unit, Entity entity, int row) => unit.Rows(entity).Starts.BinarySearch(row) is >= 0 and var first ? first : ~unit.Rows(entity).Starts.BinarySearch(row) - 1;

    private static CandidateHousehold Of(PopulationUnit unit, Dictionary<string, bool[]> given, int rank, Month month)
    {
        var law = unit.Law;
        var (persons, roles) = (unit.Rows(law.Person), unit.Places(Famille.Definition).Roles);
        var (births, activities) = (persons[new VariableAt(law.Find("date_naissance")!, Period.Forever)], persons[new VariableAt(law.Find("activite")!, Period.Forever)]);
        var rows = Enumerable.Range(persons.Starts[rank], persons.Starts[rank + 1] - persons.Starts[rank]).ToLookup(row => Famille.Definition.SimpleRoles[roles[row]] == Famille.Enfant);
        var claimant = rows[false].First();
        return new CandidateHousehold(rank, rows[false].Count() > 1, [.. rows[true].Select(Age)], (Activite)activities[claimant] == Activite.Etudiant, Age(claimant) < 25)
        {
            HousingAid = Has("apl") || Has("als") || Has("alf"),
            Apl = Has("apl"),
            Aah = Has("aah"),
            Ppa = Has("ppa"),
            Rsa = Has("rsa"),
            IsRecipient = PaidByTheCaf.Any(Has),
        };

        bool Has(string right) => given[right][rank];

        int Age(int row)
        {
            var (birth, day) = (DayCode.ToDate(births[row]), month.FirstDay);
            return day.Year - birth.Year - (day < birth.AddYears(day.Year - birth.Year) ? 1 : 0);
        }
    }
}
