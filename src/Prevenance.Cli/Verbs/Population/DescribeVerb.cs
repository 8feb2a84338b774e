using System.CommandLine;
using Prevenance.Law.France;
using Prevenance.Populations;

namespace Prevenance.Cli.Verbs.Population;

/// <summary><c>population describe</c>: what a population, or results, hold.</summary>
internal static class DescribeVerb
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = Speech.Say("une population, ou des résultats", "a population, or results") };
        var command = new Command("describe", Speech.Say("ce que contient une population : ses entités et ses colonnes", "what a population holds: its entities and its columns")) { folder };
        command.SetAction(parsed =>
        {
            var population = PopulationFolder.Open(parsed.GetValue(folder)!, FrenchLaw.System);
            var totals = population.Columns.ToDictionary(column => column, _ => (Sum: 0.0, Given: 0L, Positive: 0L));
            using (var reader = population.CreateReader())
            {
                foreach (var unit in Enumerable.Range(0, population.Units).Select(reader.Read))
                {
                    foreach (var column in unit.Columns)
                        totals[column] = Add(totals[column], unit.Rows(column.Variable.Entity)[column]);
                }
            }
            foreach (var entity in population.Law.Entities)
                Console.WriteLine($"{entity,-24} {population.Count(entity),12:n0}");
            foreach (var (column, (sum, given, positive)) in totals)
                Console.WriteLine($"{ColumnHeading.Of(column),-60} {given,12:n0}  {Speech.Say("moyenne", "mean")} {sum / Math.Max(1, given),14:n2}  > 0 : {positive,12:n0}");
            return ExitCode.Success;
        });
        return command;
    }

    private static (double Sum, long Given, long Positive) Add((double Sum, long Given, long Positive) total, List<double> values)
    {
        foreach (var value in values.Where(value => !double.IsNaN(value)))
            total = (total.Sum + value, total.Given + 1, total.Positive + (value > 0 ? 1 : 0));
        return total;
    }
}
