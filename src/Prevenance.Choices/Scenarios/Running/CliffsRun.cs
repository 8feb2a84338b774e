using Prevenance.Choices.Distribution;
using Prevenance.Law;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>Works out what is left of earning more: the law is asked again of the same people, of whom one in each household earns more.</summary>
internal static class CliffsRun
{
    private const string Wage = "salaire_net";

    /// <param name="drawn">Who is drawn.</param>
    /// <param name="people">Who they are.</param>
    /// <param name="months">Over how many months.</param>
    /// <param name="before">What they receive under the law as it is, and what works it out again.</param>
    /// <param name="after">The same under the law as it would be.</param>
    /// <returns>Nothing where nobody earns a wage.</returns>
    public static Cliffs? Of(ScenarioPeople drawn, People people, int months, (Benefits Now, Func<Benefits> Again) before, (Benefits Now, Func<Benefits> Again) after)
    {
        var (earn, more) = WhileOneEarnsMore(drawn, () => (Before: before.Again(), After: after.Again()));
        var weights = Enumerable.Range(0, people.Households).Select(household => earn[household] ? people.Weights[household] * people.Persons(household) : 0).ToArray();
        return weights.Sum() is > 0 and var all ? new Cliffs(all, Of(before.Now, more.Before), Of(after.Now, more.After)) : null;

        Cliff Of(Benefits now, Benefits then)
        {
            double[] kept = [.. then.Sums().Zip(now.Sums(), (one, other) => Cliffs.Raise + ((one - other) / months))];
            return new Cliff(Share(kept, 0), Share(kept, Cliffs.Raise / 2));
        }

        Interval Share(double[] kept, double less) =>
            PairedChange.Of(new double[kept.Length], [.. kept.Select(one => one < less ? 1.0 : 0)], weights).Interval is var range ? new Interval(Math.Max(0, range.Low), Math.Min(1, range.High)) : default;
    }

    /// <summary>Calculates while the best paid of each household earns more, and gives wages back as they were.</summary>
    private static (bool[] Earn, T Result) WhileOneEarnsMore<T>(ScenarioPeople drawn, Func<T> calculation)
    {
        var (earn, wages) = (new List<bool>(), new List<(List<double> Column, int Person, double Wage)>());
        foreach (var unit in drawn.Units)
        {
            var rows = unit.Rows(unit.Law.Person);
            var column = rows[new VariableAt(unit.Law.Find(Wage)!, Period.Forever)];
            for (var household = 0; household < unit.Households; household++)
            {
                var best = Enumerable.Range(rows.Starts[household], rows.Starts[household + 1] - rows.Starts[household]).MaxBy(person => double.IsNaN(column[person]) ? 0 : column[person]);
                earn.Add(column[best] > 0);
                if (earn[^1])
                    wages.Add((column, best, column[best]));
            }
        }
        try
        {
            foreach (var (column, person, wage) in wages)
                column[person] = wage + Cliffs.Raise;
            return ([.. earn], calculation());
        }
        finally
        {
            foreach (var (column, person, wage) in wages)
                column[person] = wage;
        }
    }
}
