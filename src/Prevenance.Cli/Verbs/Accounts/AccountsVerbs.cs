using System.CommandLine;

namespace Prevenance.Cli.Verbs.Accounts;

/// <summary>Who signs in, and what the journal says of what they saw.</summary>
internal static class AccountsVerbs
{
    public static IEnumerable<Command> Create() => [AccountsVerb.Create(), AuditVerb.Create()];
}
