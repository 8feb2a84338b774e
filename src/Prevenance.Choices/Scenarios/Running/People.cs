using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Populations;
using Prevenance.Populations;
using Prevenance.Territory.Needs;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>Who the households of a population are, as far as living standards and words need it.</summary>
internal sealed class People
{
    private static readonly string[] Incomes = ["salaire_net", "chomage_net", "retraite_nette"];
    private const int Grown = 14;

    // The scale of the OECD, modified, as Insee uses it: who is fourteen or more costs half as much again, a child three tenths.
    private const double OfAnother = 0.5;
    private const double OfAChild = 0.3;

    private readonly List<double> incomes = [];
    private readonly List<double> units = [];
    private readonly List<int> persons = [];
    private readonly List<int> children = [];
    private readonly List<double> communes = [];
    private readonly double[] weights;

    private People(double[] weights) => this.weights = weights;

    public int Households => weights.Length;

    /// <summary>How many households a household stands for.</summary>
    public IReadOnlyList<double> Weights => weights;

    public int Persons(int household) => persons[household];

    /// <summary>These households, with what they receive whatever is at stake.</summary>
    /// <param name="settled">By right and year, euros by household.</param>
    public StakedHouseholds Stake(IReadOnlyList<double[]> settled)
    {
        var received = new double[Households];
        foreach (var amounts in settled)
        {
            for (var household = 0; household < received.Length; household++)
                received[household] += amounts[household];
        }
        return new StakedHouseholds(weights, [.. persons], [.. children], [.. units], [.. incomes], received, [.. communes]);
    }

    public static People Of(ScenarioPeople people, Month month)
    {
        var known = new People(people.Weights());
        foreach (var unit in people.Units)
            known.Add(unit, DayCode.Of(month.FirstDay.AddYears(-Grown)), people.IsCalibrated);
        return known;
    }

    private void Add(PopulationUnit unit, double grownUntil, bool isCalibrated)
    {
        var (rows, dwellings) = (unit.Rows(unit.Law.Person), unit.Rows(Menage.Definition));
        var (births, received) = (rows[Column("date_naissance")], Incomes.Select(name => rows[Column(name)]).ToList());
        for (var household = 0; household < unit.Households; household++)
        {
            var lanes = unit.Lanes(unit.Law.Person, new HouseholdRange(household, 1));
            var own = Enumerable.Range(lanes.First, lanes.Count).ToList();
            var young = own.Count(person => births[person] > grownUntil);
            communes.Add(isCalibrated ? CodeText.Pack(AreaName.CommuneCode(dwellings.Households[dwellings.Starts[household]])) : double.NaN);
            persons.Add(own.Count);
            children.Add(young);
            units.Add(1 + (OfAnother * Math.Max(0, own.Count - young - 1)) + (OfAChild * young));
            incomes.Add(received.Sum(column => own.Sum(person => double.IsNaN(column[person]) ? 0 : column[person])));
        }

        VariableAt Column(string name) => new(unit.Law.Find(name)!, Period.Forever);
    }
}
