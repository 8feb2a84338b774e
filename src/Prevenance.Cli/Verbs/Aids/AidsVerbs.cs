using System.CommandLine;

namespace Prevenance.Cli.Verbs.Aids;

/// <summary>Aids of territories and organisations, declared as data.</summary>
internal static class AidsVerbs
{
    public static IEnumerable<Command> Create() =>
    [
        new("aids", Speech.Say("les aides des territoires et des organismes, déclarées comme des données", "aids of territories and organisations, declared as data"))
        {
            ImportVerb.Create(),
            FindVerb.Create(),
        },
    ];
}
