using System.CommandLine;
using System.Globalization;
using Prevenance.Web;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary>What several verbs of the territory ask for.</summary>
internal static class TerritoryOptions
{
    public static Option<string> Folder() => new("--folder")
    {
        Description = Speech.Say("le dossier des sources du territoire", "the folder of the territory's sources"),
        DefaultValueFactory = _ => Path.Combine(WebApp.DefaultData, "territory"),
    };

    public static Option<bool> Json() => new("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };

    /// <summary>Numbers between commas.</summary>
    public static IReadOnlyList<double> Numbers(string option, string text, double least, double most)
    {
        var numbers = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(one => double.TryParse(one, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : (double?)null).ToList();
        return numbers.Count > 0 && numbers.All(number => number is not null)
            ? [.. numbers.Select(number => number!.Value)]
            : throw Options.Fault(option, string.Create(CultureInfo.InvariantCulture, $"« {text} » : attendu, des nombres de {least} à {most} entre virgules"), string.Create(CultureInfo.InvariantCulture, $"'{text}': expected numbers from {least} to {most} between commas"));
    }
}
