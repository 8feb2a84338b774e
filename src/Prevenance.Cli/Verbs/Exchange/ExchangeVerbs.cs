using System.CommandLine;

namespace Prevenance.Cli.Verbs.Exchange;

/// <summary>What holds the law to the cases of others.</summary>
internal static class ExchangeVerbs
{
    public static IEnumerable<Command> Create() => [CheckVerb.Create()];
}
