using Prevenance.Choices.Capacity;
using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Choices.Scenarios;

/// <summary>Reads a team, named by its file, and what the scenario says otherwise of it.</summary>
internal static class CapacityReader
{
    private const string Ending = ".team.yaml";

    private static readonly Text How = new("l’écrire comme le fichier d’une équipe (choices week)", "write it as the file of a team (choices week)");

    public static Team Read(string path, YamlMap map)
    {
        var team = TeamOf(path, map);
        var changed = team with { Prevention = Changed(map, team.Prevention) };
        map.RefuseOtherKeys();
        return changed;
    }

    private static Team TeamOf(string path, YamlMap map)
    {
        var named = map.Require("team");
        var file = FileOf(path, map, named);
        try
        {
            return TeamFile.Open(file);
        }
        catch (RefusalException refusal)
        {
            throw map.PlaceOf(named).Fault(refusal);
        }
    }

    /// <summary>A path, told by its ending, or the word of a file that stands beside the scenario.</summary>
    private static string FileOf(string path, YamlMap map, YamlNode named) => map.LineIn(named, "team") is var said && Path.HasExtension(said)
        ? Path.Combine(Path.GetDirectoryName(path) ?? "", said)
        : NamedBeside.Find(map, named, path, Ending, How);

    private static TeamPrevention? Changed(YamlMap map, TeamPrevention? prevention)
    {
        var (kept, hours, effect) = (map.OptionalNumber("protected"), map.OptionalRange("hours_per_crisis", TeamBounds.HoursPerCrisis), map.OptionalRange("hr", TeamBounds.HazardRatio, Prevention.NoEffect));
        if (kept is null && hours is null && effect is null)
            return prevention;
        if (prevention is null)
            throw map.Fault("cette équipe ne dit rien de la prévention : ajouter prevention dans son fichier", "this team says nothing of prevention: add prevention to its file");
        return prevention with
        {
            Protected = kept is null ? prevention.Protected : map.Number("protected", TeamBounds.Share),
            HoursPerCrisis = hours ?? prevention.HoursPerCrisis,
            HazardRatio = effect ?? prevention.HazardRatio,
        };
    }
}
