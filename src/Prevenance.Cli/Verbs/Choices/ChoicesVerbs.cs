using System.CommandLine;

namespace Prevenance.Cli.Verbs.Choices;

/// <summary>A field of choices: a team's time, scenarios, the booklet, what may be coming.</summary>
internal static class ChoicesVerbs
{
    public static IEnumerable<Command> Create() =>
    [
        new("choices", Speech.Say("le temps d’une équipe", "a team's time")) { WeekVerb.Create() },
        new("scenario", Speech.Say("des scénarios : la loi, les lieux et le temps autrement, sans que rien ne soit classé", "scenarios: law, sites and time otherwise, and nothing ranked"))
        {
            RunVerb.Create(),
            CompareVerb.Create(),
            ShowVerb.Create(),
        },
        BookletVerbs.Create(),
        HorizonVerbs.Create(),
    ];
}
