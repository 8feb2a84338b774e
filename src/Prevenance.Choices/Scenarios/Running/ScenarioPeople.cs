using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Populations;
using Prevenance.Law.Rights;
using Prevenance.Populations;
using Prevenance.Territory.Calibration;
using Prevenance.Territory.Synthetic;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>The households that scenarios are run over, drawn here or read from a folder, unit by unit.</summary>
/// <param name="Shape">What all units have.</param>
/// <param name="Units">The households, some at a time.</param>
/// <param name="IsCalibrated">Whether they were brought to what the CAF counts, area by area.</param>
internal sealed record ScenarioPeople(IPopulationShape Shape, IReadOnlyList<PopulationUnit> Units, bool IsCalibrated)
{
    /// <summary>How many households there are.</summary>
    public int Households => Units.Sum(unit => unit.Households);

    /// <exception cref="RefusalException">The folder of the baseline holds no population.</exception>
    public static ScenarioPeople Of(ScenarioBaseline baseline, Month month)
    {
        if (baseline.Population is { } path)
            return In(path);
        var drawn = SyntheticPopulation.Draw(baseline.Households, baseline.Seed, month);
        return new ScenarioPeople(drawn, [drawn], IsCalibrated: false);
    }

    /// <summary>The households of a folder.</summary>
    /// <exception cref="RefusalException">It holds no population.</exception>
    public static ScenarioPeople In(string path)
    {
        var folder = PopulationFolder.Open(path, FrenchLaw.System);
        return new ScenarioPeople(folder, [.. Enumerable.Range(0, folder.Units).Select(unit => ReadUnit(folder, unit))], CalibratedPopulation.IsAt(path));
    }

    /// <summary>The same people, of whom nobody receives a right: what they are given takes the place of what the law would give.</summary>
    public ScenarioPeople Without(Right right)
    {
        IReadOnlyList<VariableAt> none = [.. right.Variables.Select(variable => new VariableAt(variable, Period.Forever))];
        return this with { Shape = new GivenToAll(Shape, none), Units = [.. Units.Select(unit => Without(unit, none))] };
    }

    /// <summary>How many households each household stands for.</summary>
    public double[] Weights() => [.. Units.SelectMany(WeightsOf)];

    /// <summary>Adds what these people are to a digest.</summary>
    public void AddTo(IncrementalHash hash)
    {
        foreach (var (unit, column) in Units.SelectMany(unit => unit.Columns.OrderBy(column => $"{column}", StringComparer.Ordinal).Select(column => (unit, column))))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{column}"));
            hash.AppendData(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(unit.Rows(column.Variable.Entity)[column])));
        }
        hash.AppendData(MemoryMarshal.AsBytes(Weights().AsSpan()));
    }

    /// <summary>In memory of its own: a reader would read the next unit over it.</summary>
    private static PopulationUnit ReadUnit(PopulationFolder folder, int unit)
    {
        using var reader = folder.CreateReader();
        return reader.Read(unit);
    }

    private static PopulationUnit Without(PopulationUnit unit, IReadOnlyList<VariableAt> none)
    {
        var same = unit.With([.. unit.Columns.Concat(none).Distinct()]);
        foreach (var column in same.Columns)
        {
            var (from, to) = (unit.Rows(column.Variable.Entity), same.Rows(column.Variable.Entity)[column]);
            to.AddRange(none.Contains(column) ? Enumerable.Repeat(0.0, from.Count) : from[column]);
        }
        return same;
    }

    /// <summary>What the first kind of group that has weights says, once for each household; one where none has.</summary>
    private static IEnumerable<double> WeightsOf(PopulationUnit unit) =>
        unit.Law.Groups.Select(unit.Rows).FirstOrDefault(rows => rows.Weights.Count > 0) is { } weighted
            ? Enumerable.Range(0, unit.Households).Select(household => weighted.Weights[weighted.Starts[household]])
            : Enumerable.Repeat(1.0, unit.Households);
}
