using System.CommandLine;

namespace Prevenance.Cli.Verbs.Population;

/// <summary><c>population</c>: many households at once.</summary>
internal static class PopulationVerb
{
    public static Command Create() => new("population", Speech.Say("beaucoup de foyers : inventer, convertir, décrire, calculer", "many households: generate, convert, describe, run"))
    {
        GenerateVerb.Create(),
        DescribeVerb.Create(),
        ConvertVerb.Create(),
        RunVerb.Create(),
    };
}
