using System.CommandLine;
using Prevenance.Exchange.Populations;
using Prevenance.Exchange.Populations.Csv;
using Prevenance.Law.France;
using Prevenance.Law.Populations;

namespace Prevenance.Cli.Verbs.Population;

/// <summary><c>population convert</c>: from a folder of CSV files to a population file, and back.</summary>
internal static class ConvertVerb
{
    public static Command Create()
    {
        var from = new Argument<string>("FROM") { Description = "a folder with one CSV file for each entity, or a population file, or a file of results" };
        var to = new Argument<string>("TO") { Description = "the population file, or the folder, to make" };
        var of = new Option<string?>("--of") { Description = "the population that results are of" };
        var command = new Command("convert", "CSV to a population file, and a population or results to CSV") { from, to, of };
        command.SetAction(parsed => Convert(parsed.GetValue(from)!, parsed.GetValue(to)!, parsed.GetValue(of)));
        return command;
    }

    private static int Convert(string from, string to, string? of)
    {
        var progress = new Progress("foyers", "households");
        if (Directory.Exists(from))
        {
            CsvImport.Convert(from, to, FrenchLaw.System, progress, progress.Expect);
        }
        else if (of is null)
        {
            using var population = FilePopulation.Open(from, FrenchLaw.System);
            population.Digest();
            Export(population, to, progress);
        }
        else
        {
            using var people = FilePopulation.Open(of, FrenchLaw.System);
            using var results = ResultPopulation.Open(from, people);
            Export(results, to, progress);
        }
        progress.End();
        return ExitCode.Success;
    }

    private static void Export(INamedPopulation population, string folder, Progress progress)
    {
        progress.Expect(population.Households);
        CsvExport.Write(population, folder, progress);
    }
}
