using System.CommandLine;

namespace Prevenance.Cli.Verbs.Populations;

/// <summary>Many households at once.</summary>
internal static class PopulationsVerbs
{
    public static IEnumerable<Command> Create() =>
    [
        new("population", Speech.Say("beaucoup de foyers : inventer, convertir, décrire, calculer", "many households: generate, convert, describe, run"))
        {
            GenerateVerb.Create(),
            DescribeVerb.Create(),
            ConvertVerb.Create(),
            RunVerb.Create(),
        },
    ];
}
