using System.CommandLine;
using Prevenance.Populations;

namespace Prevenance.Cli.Verbs.Population;

/// <summary><c>population describe</c>: what a file of columns holds.</summary>
internal static class DescribeVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("un fichier de population, ou un fichier de résultats", "a population file, or a file of results") };
        var command = new Command("describe", Speech.Say("ce que contient un fichier : ses entités et ses colonnes", "what a file holds: its entities and its columns")) { file };
        command.SetAction(parsed =>
        {
            using var columns = ColumnFile.Open(parsed.GetValue(file)!);
            columns.Digest();
            foreach (var (entity, count) in columns.Header.Entities)
                Console.WriteLine($"{Printable.Of(entity),-24} {count,12:n0}");
            foreach (var section in columns.Header.Sections)
                Console.WriteLine($"{Printable.Of(section.Name),-60} {section.Encoding,-4} {section.Length,12:n0}{Summary(columns, section)}");
            return ExitCode.Success;
        });
        return command;
    }

    private static string Summary(ColumnFile columns, ColumnSection section)
    {
        if (!section.Name.StartsWith("value/", StringComparison.Ordinal))
            return "";
        const int part = 65_536;
        var values = new double[Math.Min(part, section.Length)];
        var (sum, positive) = (0.0, 0L);
        for (var first = 0; first < section.Length; first += part)
        {
            var read = values.AsSpan(0, Math.Min(part, section.Length - first));
            columns.Read(section.Name, first, read);
            foreach (var value in read)
                (sum, positive) = (sum + value, positive + (value > 0 ? 1 : 0));
        }
        return $"  {Speech.Say("moyenne", "mean")} {sum / Math.Max(1, section.Length),14:n2}  > 0 : {positive,12:n0}";
    }
}
