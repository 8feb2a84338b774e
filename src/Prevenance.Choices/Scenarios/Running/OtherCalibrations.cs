using Prevenance.Territory.Calibration;

namespace Prevenance.Choices.Scenarios.Running;

/// <summary>Other calibrations tell what calibration leaves in doubt if they are brought to the same counts, and each by another chance.</summary>
internal static class OtherCalibrations
{
    /// <exception cref="RefusalException">One is of other counts, or is the population itself or another of them once more.</exception>
    public static void Require(Scenario scenario)
    {
        var known = new List<string>();
        foreach (var (rank, folder) in scenario.Baseline.Calibrations.Index())
        {
            var keys = $"baseline/calibrations/{rank}";
            var population = scenario.Baseline.Population!;
            scenario.Named(keys, () =>
            {
                CalibratedPopulation.RequireSameCounts(population, [folder]);
                return folder;
            });
            if (known.Prepend(population).FirstOrDefault(other => CalibratedPopulation.NoteOf(other).IsTheSameAs(CalibratedPopulation.NoteOf(folder))) is { } same)
            {
                throw scenario.Fault(keys, Text.Of(
                    $"c’est le même calage que {Path.GetFileName(same)} : il ne dit rien du doute que laisse un calage ; en nommer un d’une autre graine (territory calibrate --seed)",
                    $"this is the same calibration as {Path.GetFileName(same)}: it tells nothing of the doubt that calibrating leaves; name one of another seed (territory calibrate --seed)"));
            }
            known.Add(folder);
        }
    }
}
