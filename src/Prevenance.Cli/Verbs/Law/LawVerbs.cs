using System.CommandLine;
using Prevenance.Cli.Verbs.Law.Catalogues;
using Prevenance.Cli.Verbs.Law.Rights;

namespace Prevenance.Cli.Verbs.Law;

/// <summary>What the law says, of a household and by itself.</summary>
internal static class LawVerbs
{
    public static IEnumerable<Command> Create() => [RightsVerb.Create(), LawVerb.Create(), CatalogueVerb.Create()];
}
