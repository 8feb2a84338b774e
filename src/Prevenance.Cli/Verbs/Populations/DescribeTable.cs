using Prevenance.Law;
using Prevenance.Populations;
using Prevenance.Populations.Tables;
using Spectre.Console;

namespace Prevenance.Cli.Verbs.Populations;

/// <summary>Draws what a population holds and comes to.</summary>
internal static class DescribeTable
{
    public static void WriteCounts(PopulationFolder population)
    {
        var table = Table(Speech.Say("entité", "entity"), Speech.Say("lignes", "rows"));
        foreach (var entity in population.Law.Entities)
            table.AddRow(entity.Plural, $"{population.Count(entity):n0}");
        Terminal.Output.Write(table);
    }

    public static void Write(IReadOnlyList<ColumnTotals> totals)
    {
        var hasParts = totals.Any(one => one.Part is not null);
        string[] parts = hasParts ? [Speech.Say("partie", "part")] : [];
        var table = Table([
            Speech.Say("colonne", "column"), .. parts, Speech.Say("lignes", "rows"), Speech.Say("renseignées", "given"), "> 0",
            Speech.Say("somme", "sum"), Speech.Say("moyenne", "mean"), Speech.Say("moyenne si > 0", "mean where > 0")]);
        foreach (var one in totals)
        {
            string[] part = hasParts ? [Markup.Escape(one.Part ?? Speech.Say("(inconnu)", "(unknown)"))] : [];
            table.AddRow([
                ColumnHeading.Of(one.Column), .. part, $"{one.Rows:n0}", $"{one.Given:n0}", $"{one.Positive:n0}", $"{one.Sum:n2}", $"{one.Mean:n2}", $"{one.MeanOfPositive:n2}"]);
        }
        Terminal.Output.Write(table);
    }

    /// <summary>Words to the left, numbers to the right.</summary>
    private static Table Table(params string[] headings)
    {
        var table = new Table().SimpleBorder();
        foreach (var heading in headings)
            table.AddColumn(new TableColumn(heading).NoWrap().Alignment(table.Columns.Count == 0 ? Justify.Left : Justify.Right));
        return table;
    }
}
