using System.CommandLine;

namespace Prevenance.Cli.Verbs.Directories;

/// <summary>The directory of services: their hours, what comes in, what goes out, what is found.</summary>
internal static class DirectoryVerbs
{
    public static IEnumerable<Command> Create() =>
    [
        new("directory", Speech.Say("l’annuaire des services : horaires, imports, doublons, recherche, orientations", "the directory of services: hours, imports, duplicates, search, referrals"))
        {
            HoursVerb.Create(), ImportVerb.Create(), DuplicatesVerb.Create(), SearchVerb.Create(),
            ReferralsVerb.Create(), ConvertVerb.Create(), CountsVerb.Create(), RoundVerb.Create(), BenchVerb.Create(),
        },
    ];
}
