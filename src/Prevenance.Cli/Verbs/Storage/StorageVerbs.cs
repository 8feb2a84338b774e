using System.CommandLine;

namespace Prevenance.Cli.Verbs.Storage;

/// <summary>What those who run it do with what is kept.</summary>
internal static class StorageVerbs
{
    public static IEnumerable<Command> Create() => [BackupVerb.Create(), RenewKeyVerb.Create()];
}
