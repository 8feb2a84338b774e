using System.CommandLine;
using Prevenance.Law.France;
using Prevenance.Populations;
using Prevenance.Populations.Csv;

namespace Prevenance.Cli.Verbs.Populations;

/// <summary><c>population convert</c>: from a folder of CSV files to a population, and back.</summary>
internal static class ConvertVerb
{
    public static Command Create()
    {
        var from = new Argument<string>("FROM") { Description = Speech.Say("un dossier avec un fichier CSV par entité, une population, ou des résultats", "a folder with one CSV file for each entity, or a population, or results") };
        var to = new Argument<string>("TO") { Description = Speech.Say("le dossier à faire", "the folder to make") };
        var command = new Command("convert", Speech.Say("du CSV à une population, et d’une population ou de résultats au CSV", "CSV to a population, and a population or results to CSV")) { from, to };
        command.SetAction(parsed => Convert(parsed.GetValue(from)!, parsed.GetValue(to)!));
        return command;
    }

    private static int Convert(string from, string to)
    {
        if (PopulationFolder.IsOne(from, FrenchLaw.System))
        {
            var population = PopulationFolder.Open(from, FrenchLaw.System);
            Progress.Of("foyers", "households", population.Households, progress => CsvExport.Write(population, to, progress));
        }
        else
        {
            Progress.Of("foyers", "households", null, progress => CsvImport.Convert(from, to, FrenchLaw.System, progress));
        }
        return ExitCode.Success;
    }
}
