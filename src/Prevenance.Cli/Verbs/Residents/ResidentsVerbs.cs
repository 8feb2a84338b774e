using System.CommandLine;

namespace Prevenance.Cli.Verbs.Residents;

/// <summary>What residents left for those who help.</summary>
internal static class ResidentsVerbs
{
    public static IEnumerable<Command> Create() => [CallbacksVerb.Create()];
}
