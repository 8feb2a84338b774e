using Prevenance.Law;
using Prevenance.Law.Populations;

namespace Prevenance.Exchange.Populations;

/// <summary>Results beside the people that they are about: the columns of one file, the persons and groups of another.</summary>
public sealed class ResultPopulation : INamedPopulation, IDisposable
{
    private readonly FilePopulation people;
    private readonly ColumnFile results;

    private ResultPopulation(FilePopulation people, ColumnFile results) => (this.people, this.results) = (people, results);

    public LegalSystem Law => people.Law;

    public int Households => people.Households;

    public IReadOnlyCollection<VariableAt> Columns => FilePopulation.ColumnsOf(results, Law);

    /// <exception cref="RefusalException">The results are those of another population.</exception>
    public static ResultPopulation Open(string path, FilePopulation people)
    {
        var results = ColumnFile.Open(path);
        results.Digest();
        if (results.Header.Source != people.Digest())
            throw new RefusalException(path, new Text("ces résultats ont été calculés sur une autre population", "these results were computed from another population"));
        var uneven = FilePopulation.ColumnsOf(results, people.Law)
            .FirstOrDefault(column => results[FilePopulation.ValueSection(column.Variable, column.Period)].Length != people.Header.Entities[column.Variable.Entity.Key]);
        return uneven == default
            ? new ResultPopulation(people, results)
            : throw new RefusalException(path, new Text($"les résultats de {uneven.Variable} ne sont pas aussi nombreux que la population", $"the results of {uneven.Variable} are not as many as the population has"));
    }

    public LaneRange Lanes(Entity entity, HouseholdRange households) => people.Lanes(entity, households);

    public void ReadMembership(Entity group, LaneRange persons, Span<int> groups, Span<byte> roles) => people.ReadMembership(group, persons, groups, roles);

    public void ReadValues(Variable variable, Period period, LaneRange lanes, Span<double> values)
    {
        results.Read(FilePopulation.ValueSection(variable, period), lanes.First, values);
        // Who has no answer has no number: nothing is read of them.
        values.Replace(double.NaN, variable.Default);
        FilePopulation.RequireValues(results.Path, variable, period, lanes.First, values);
    }

    /// <summary>Rules that are not written leave somebody without an answer, here and there.</summary>
    public bool IsPartial(Variable variable, Period period) => true;

    public void ReadIsGiven(Variable variable, Period period, LaneRange lanes, Span<double> values)
    {
        results.Read(FilePopulation.ValueSection(variable, period), lanes.First, values);
        foreach (ref var value in values)
            value = double.IsNaN(value) ? 0 : 1;
    }

    public IReadOnlyList<string> Ids(Entity entity, LaneRange lanes) => people.Ids(entity, lanes);

    public void Dispose() => results.Dispose();
}
