using System.CommandLine;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Populations;
using Prevenance.Populations.Tables;

namespace Prevenance.Cli.Verbs.Populations;

/// <summary><c>population describe</c>: what a population, or results, hold and come to.</summary>
internal static class DescribeVerb
{
    private const string Commune = "commune";

    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = Speech.Say("une population, ou des résultats", "a population, or results") };
        var by = new Option<string?>("--by") { Description = Speech.Say("par « commune », ou par une variable : ses valeurs, ou des dixièmes pour un montant", "by 'commune', or by a variable: its values, or tenths for an amount") };
        var of = new Option<string?>("--of") { Description = Speech.Say("la population dont viennent les résultats, où se trouvent la variable et les poids", "the population that results are of, where the variable and the weights are") };
        var command = new Command("describe", Speech.Say("ce que contient une population : ses entités, ses colonnes, leurs sommes", "what a population holds: its entities, its columns, their sums")) { folder, by, of };
        command.SetAction(parsed => Describe(parsed.GetValue(folder)!, parsed.GetValue(by), parsed.GetValue(of)));
        return command;
    }

    private static int Describe(string folder, string? by, string? of)
    {
        var told = PopulationFolder.Open(folder, FrenchLaw.System);
        told.RequireWhole();
        var whole = of is null ? told : PopulationFolder.Open(of, FrenchLaw.System);
        var table = new PopulationTable(told, whole);
        if (by is null)
            DescribeTable.WriteCounts(told);
        DescribeTable.Write(by is null ? table.Totals() : table.By(Parts(whole, by)));
        return ExitCode.Success;
    }

    private static VariableAt Parts(PopulationFolder population, string by)
    {
        var name = by == Commune ? "depcom" : by;
        if (population.Columns.FirstOrDefault(column => ColumnHeading.Of(column) == name || column.Variable.Name == name) is { } found)
            return found;
        var near = NearestName.Find(name, population.Columns.Select(ColumnHeading.Of));
        throw Options.Fault(
            "--by",
            $"« {name} » n’est pas une colonne de cette population{(near is null ? "" : $" ({near} ?)")} ; pour des résultats, donnez avec --of la population dont ils viennent",
            $"'{name}' is no column of this population{(near is null ? "" : $" ({near}?)")}; for results, give with --of the population that they are of");
    }
}
