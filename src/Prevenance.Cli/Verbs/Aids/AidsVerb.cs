using System.CommandLine;

namespace Prevenance.Cli.Verbs.Aids;

/// <summary><c>aids</c>: aids of territories and organisations, declared as data.</summary>
internal static class AidsVerb
{
    public static Command Create() => new("aids", Speech.Say("les aides des territoires et des organismes, déclarées comme des données", "aids of territories and organisations, declared as data"))
    {
        ImportVerb.Create(),
        FindVerb.Create(),
    };
}
