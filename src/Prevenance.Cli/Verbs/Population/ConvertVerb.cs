using System.CommandLine;
using Prevenance.Populations;
using Prevenance.Populations.Csv;
using Prevenance.Law.France;
using Prevenance.Law.Populations;

namespace Prevenance.Cli.Verbs.Population;

/// <summary><c>population convert</c>: from a folder of CSV files to a population file, and back.</summary>
internal static class ConvertVerb
{
    public static Command Create()
    {
        var from = new Argument<string>("FROM") { Description = Speech.Say("un dossier avec un fichier CSV par entité, un fichier de population, ou un fichier de résultats", "a folder with one CSV file for each entity, or a population file, or a file of results") };
        var to = new Argument<string>("TO") { Description = Speech.Say("le fichier de population, ou le dossier, à faire", "the population file, or the folder, to make") };
        var of = new Option<string?>("--of") { Description = Speech.Say("la population dont viennent les résultats", "the population that results are of") };
        var command = new Command("convert", Speech.Say("du CSV à un fichier de population, et d’une population ou de résultats au CSV", "CSV to a population file, and a population or results to CSV")) { from, to, of };
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
