using System.Text.Json;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Populations;

namespace Prevenance.Territory.Calibration;

/// <summary>A calibrated population as files: the households of each area with their weights, in Parquet, and beside them what they stand on.</summary>
public static class CalibratedPopulation
{
    private const string NoteFile = "calibration.json";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <param name="path">The folder to make.</param>
    /// <param name="territory">The households of each area.</param>
    /// <param name="note">What they stand on.</param>
    /// <exception cref="RefusalException">The folder is there already.</exception>
    public static void Write(string path, CalibratedTerritory territory, CalibrationNote note)
    {
        var (law, from) = (FrenchLaw.System, territory.Candidates);
        var unit = new PopulationUnit(law, from.Unit.Columns);
        unit.Clear(keysAreTexts: true);
        using var writer = new PopulationWriter(path, law);
        foreach (var area in territory.Areas)
        {
            foreach (var (rank, household) in area.Households.Index())
            {
                HouseholdCopy.Add(from.Unit, from.Recipients[household].Rank, unit, $"{area.Area.Code}-{rank + 1:d5}", CodeText.Pack(area.Area.Commune), area.Weights[rank]);
                if (unit.Households < PopulationFolder.HouseholdsPerUnit)
                    continue;
                writer.Write(unit);
                unit.Clear(keysAreTexts: true);
            }
        }
        if (unit.Households > 0)
            writer.Write(unit);
        writer.Complete();
        File.WriteAllText(Path.Combine(path, NoteFile), JsonSerializer.Serialize(note, Json) + "\n");
    }

    /// <summary>
    /// The rights whose recipients it was brought to: all who have one of them in it receive it, since the CAF does not count those who do not claim.
    /// </summary>
    public static IReadOnlyList<string> Received { get; } = [.. CafMargin.All.Select(margin => margin.Right).OfType<string>()];

    /// <summary>Whether a population says that it is one.</summary>
    public static bool IsAt(string path) => File.Exists(Path.Combine(path, NoteFile));

    /// <summary>The area of a household, from its key.</summary>
    public static string AreaOf(string key) => key[..key.IndexOf('-', StringComparison.Ordinal)];

    /// <summary>Holds other calibrations to the counts of one: else they would not tell what calibration leaves in doubt.</summary>
    /// <exception cref="RefusalException">One is of other counts, of the law of another month, or no calibration.</exception>
    public static void RequireSameCounts(string path, IEnumerable<string> others)
    {
        if (others.FirstOrDefault(other => !NoteOf(other).StandsOnTheSameAs(NoteOf(path))) is { } different)
        {
            throw new RefusalException(different, Text.Of(
                $"ce calage n’est pas fait sur les mêmes chiffres, ou sous la loi du même mois, que {Path.GetFileName(path)}",
                $"this calibration is not made to the same counts, or under the law of the same month, as {Path.GetFileName(path)}"));
        }
    }

    /// <summary>What a population stands on.</summary>
    /// <exception cref="RefusalException">It is not calibrated, or nothing says so: no area may be named from it.</exception>
    public static CalibrationNote NoteOf(string path)
    {
        if (!IsAt(path))
            throw new RefusalException(path, new Text("cette population n’est calée sur rien : aucune aire ne peut en être nommée (prevenance territory calibrate DOSSIER)", "this population is calibrated to nothing: no area can be named from it (prevenance territory calibrate FOLDER)"));
        var place = Path.Combine(path, NoteFile);
        try
        {
            return JsonSerializer.Deserialize<CalibrationNote>(File.ReadAllText(place), Json) ?? throw new JsonException();
        }
        catch (JsonException fault)
        {
            throw new RefusalException(place, new Text("cette note ne se lit pas : calez de nouveau la population", "this note cannot be read: calibrate the population again"), fault);
        }
    }
}

/// <summary>What a calibrated population stands on: with the same, the same files come out to the bit.</summary>
/// <param name="Month">The month whose law says who receives what.</param>
/// <param name="Seed">What chance begins with.</param>
/// <param name="Candidates">How many invented households were drawn from.</param>
/// <param name="Each">How many recipients a household stands for, about.</param>
/// <param name="Sources">The SHA-256 of each source.</param>
/// <param name="Calibrated">How many areas are calibrated.</param>
/// <param name="NotCalibrated">How many are not.</param>
public sealed record CalibrationNote(string Month, int Seed, int Candidates, double Each, IReadOnlyDictionary<string, string> Sources, int Calibrated, int NotCalibrated)
{
    /// <summary>Whether it is one and the same: nothing that chance decides tells them apart.</summary>
    public bool IsTheSameAs(CalibrationNote other) => StandsOnTheSameAs(other) && (Seed, Candidates, Each) == (other.Seed, other.Candidates, other.Each);

    /// <summary>Whether both were brought to the same counts, under the law of the same month: what tells them apart is then chance alone.</summary>
    public bool StandsOnTheSameAs(CalibrationNote other) => Month == other.Month && Sources.OrderBy(source => source.Key, StringComparer.Ordinal).SequenceEqual(other.Sources.OrderBy(source => source.Key, StringComparer.Ordinal));
}
