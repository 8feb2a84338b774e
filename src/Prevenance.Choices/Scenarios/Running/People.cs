using Prevenance.Law;
using Prevenance.Law.Populations;
using Prevenance.Populations;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>Who the households of a population are, as far as living standards and words need it.</summary>
internal sealed class People
{
    private static readonly string[] Incomes = ["salaire_net", "chomage_net", "retraite_nette"];
    private const int Grown = 14;

    // The scale of the OECD, modified, as Insee uses it: who is fourteen or more costs half as much again, a child three tenths.
    private const double OfAnother = 0.5;
    private const double OfAChild = 0.3;

    private readonly double[] incomes;
    private readonly double[] units;
    private readonly int[] persons;
    private readonly int[] children;

    private People(int households) => (incomes, units, persons, children) = (new double[households], new double[households], new int[households], new int[households]);

    public int Households => incomes.Length;

    /// <summary>All persons of all households.</summary>
    public double All => persons.Sum();

    public int Persons(int household) => persons[household];

    public int Children(int household) => children[household];

    /// <summary>Wages, pensions and unemployment benefit, in euros a month.</summary>
    public double Income(int household) => incomes[household];

    /// <summary>What each of a household's people lives on, in euros a month.</summary>
    public double LivingStandard(int household, double benefitsOfAMonth) => (incomes[household] + benefitsOfAMonth) / units[household];

    public static People Of(PopulationUnit population, Month month)
    {
        var people = new People(population.Households);
        var (births, received) = (population.Rows(population.Law.Person)[Column("date_naissance")], Incomes.Select(name => population.Rows(population.Law.Person)[Column(name)]).ToList());
        for (var household = 0; household < population.Households; household++)
        {
            var lanes = population.Lanes(population.Law.Person, new HouseholdRange(household, 1));
            var own = Enumerable.Range(lanes.First, lanes.Count).ToList();
            people.persons[household] = own.Count;
            people.children[household] = own.Count(person => births[person] > DayCode.Of(month.FirstDay.AddYears(-Grown)));
            people.units[household] = 1 + (OfAnother * Math.Max(0, own.Count - people.children[household] - 1)) + (OfAChild * people.children[household]);
            people.incomes[household] = received.Sum(column => own.Sum(person => double.IsNaN(column[person]) ? 0 : column[person]));
        }
        return people;

        VariableAt Column(string name) => new(population.Law.Find(name)!, Period.Forever);
    }

}
