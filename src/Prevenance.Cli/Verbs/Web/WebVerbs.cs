using System.CommandLine;

namespace Prevenance.Cli.Verbs.Web;

/// <summary>What runs the pages and the HTTP interface, and what tries who learns what from them.</summary>
internal static class WebVerbs
{
    public static IEnumerable<Command> Create() => [ServeVerb.Create(), LeakVerb.Create()];
}
