using Prevenance.Choices.Capacity;
using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Texts.Files;

namespace Prevenance.Choices.Scenarios;

/// <summary>Reads a team, named by its file, and what the scenario says otherwise of it.</summary>
internal static class CapacityReader
{
    public static Team Read(string path, YamlMap map)
    {
        var team = TeamOf(path, map);
        var changed = team with { Prevention = Changed(map, team.Prevention) };
        map.RefuseOtherKeys();
        return changed;
    }

    private static Team TeamOf(string path, YamlMap map)
    {
        var file = map.Line("team");
        try
        {
            return TeamFile.Open(Path.Combine(Path.GetDirectoryName(path) ?? "", file));
        }
        catch (RefusalException refusal)
        {
            throw map.PlaceOf(map.Require("team")).Fault(refusal);
        }
    }

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
