using System.CommandLine;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary>Where needs are, who can reach an answer, where one could go.</summary>
internal static class TerritoryVerbs
{
    public static IEnumerable<Command> Create() =>
    [
        new("territory", Speech.Say("le territoire : ses sources, l’accès, les droits non demandés, où aller", "the territory: its sources, access, unclaimed rights, where to go"))
        {
            ImportVerb.Create(),
            ShowVerb.Create(),
            AccessVerb.Create(),
            RangeVerb.Create(),
            RakeVerb.Create(),
            CalibrateVerb.Create(),
            NeedsVerb.Create(),
            SuppressVerb.Create(),
            OutreachVerb.Create(),
        },
    ];
}
