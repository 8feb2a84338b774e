using Prevenance.Geography;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Populations;

namespace Prevenance.Territory.Synthetic;

/// <summary>Writes a population of people who do not exist, spread over the communes of the Métropole de Lyon.</summary>
public static class SyntheticPopulation
{
    /// <summary>Draws a population in memory.</summary>
    /// <param name="households">How many households.</param>
    /// <param name="seed">The same seed gives the same population.</param>
    /// <param name="month">The month in which ages are drawn.</param>
    public static PopulationUnit Draw(int households, int seed, Month month)
    {
        var gathered = new SyntheticUnit(FrenchLaw.System);
        foreach (var (number, household) in Drawn(households, seed, month))
            gathered.Add(household, number);
        return gathered.Unit;
    }

    /// <param name="path">The folder to make; it takes this name when it is complete.</param>
    /// <param name="households">How many households.</param>
    /// <param name="seed">The same seed gives the same population.</param>
    /// <param name="month">The month in which ages are drawn.</param>
    /// <param name="progress">Told how many households are written.</param>
    /// <exception cref="RefusalException">The folder is there already.</exception>
    public static void Write(string path, int households, int seed, Month month, IProgress<int>? progress = null)
    {
        var gathered = new SyntheticUnit(FrenchLaw.System);
        using var writer = new PopulationWriter(path, FrenchLaw.System);
        foreach (var (number, household) in Drawn(households, seed, month))
        {
            gathered.Add(household, number);
            if (gathered.Unit.Households < PopulationFolder.HouseholdsPerUnit && number < households)
                continue;
            writer.Write(gathered.Unit);
            gathered.Clear();
            progress?.Report(number);
        }
        writer.Complete();
    }

    /// <summary>Each household with its number, from one; the same object serves for the next one.</summary>
    private static IEnumerable<(int Number, SyntheticHousehold Household)> Drawn(int households, int seed, Month month)
    {
        var communes = CommuneMargins.Of(Communes.Own.WherePeopleLive);
        var drawn = new SyntheticHousehold((ulong)seed, month, communes);
        for (var number = 0; number < households; number++)
        {
            drawn.Draw(number);
            yield return (number + 1, drawn);
        }
    }
}
