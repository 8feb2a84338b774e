using Prevenance.Exchange.Populations;
using Prevenance.Geography;
using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Territory.Synthetic;

/// <summary>Writes a population of people who do not exist, spread over the communes of the Métropole de Lyon.</summary>
public static class SyntheticPopulation
{
    private const int HouseholdsAtATime = 8192;

    /// <param name="path">The file to write; it takes this name when it is complete.</param>
    /// <param name="households">How many households.</param>
    /// <param name="seed">The same seed gives the same population.</param>
    /// <param name="month">The month in which ages are drawn.</param>
    /// <param name="progress">Told how many households are written.</param>
    public static void Write(string path, int households, int seed, Month month, IProgress<int>? progress = null)
    {
        var law = FrenchLaw.System;
        var communes = CommuneMargins.Of(Communes.Own.WherePeopleLive);
        var drawn = new SyntheticHousehold((ulong)seed, month, communes);
        var persons = 0;
        for (var number = 0; number < households; number++)
        {
            drawn.Draw(number);
            persons += drawn.Persons.Count;
        }
        var counts = law.Entities.ToDictionary(entity => entity.Key, entity => entity.IsPerson ? persons : households);
        using var writer = ColumnFileWriter.Create(path, households, counts, Sections(law, households, persons));
        var chunk = new SyntheticChunk(writer, law);
        for (var first = 0; first < households; first += HouseholdsAtATime)
        {
            var last = Math.Min(first + HouseholdsAtATime, households);
            for (var number = first; number < last; number++)
            {
                drawn.Draw(number);
                chunk.Add(drawn);
            }
            chunk.Flush();
            progress?.Report(last);
        }
        writer.Complete();
    }

    private static IEnumerable<(string, SectionEncoding, int)> Sections(LegalSystem law, int households, int persons)
    {
        foreach (var entity in law.Entities)
            yield return (FilePopulation.StartSection(entity), SectionEncoding.I4, households + 1);
        foreach (var group in law.Groups)
        {
            yield return (FilePopulation.GroupSection(group), SectionEncoding.I4, persons);
            yield return (FilePopulation.RoleSection(group), SectionEncoding.U1, persons);
        }
        foreach (var column in SyntheticColumn.All(law))
            yield return (column.Section, column.Encoding, column.Variable.Entity.IsPerson ? persons : households);
    }
}
