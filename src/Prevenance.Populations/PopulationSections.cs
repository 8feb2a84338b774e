using Prevenance.Law;

namespace Prevenance.Populations;

/// <summary>The sections of a population file: who is where, identifiers, and one column for each variable and period.</summary>
internal static class PopulationSections
{
    /// <summary>Where the identifier of each instance begins among the bytes of all, one more at the end.</summary>
    public static string IdStart(Entity entity) => $"id-start/{entity.Key}";

    /// <summary>The identifiers of an entity's instances, in UTF-8, one after the other.</summary>
    public static string IdBytes(Entity entity) => $"id/{entity.Key}";

    /// <summary>To whom a column is given, where it is not given to everyone.</summary>
    public static string Given(VariableAt column) => $"given/{column.Variable.Name}@{column.Period}";

    /// <summary>An encoding that loses nothing.</summary>
    public static SectionEncoding EncodingOf(Variable variable) => variable.Kind switch
    {
        ValueKind.Flag or ValueKind.Choice => SectionEncoding.U1,
        ValueKind.Date => SectionEncoding.I4,
        _ => SectionEncoding.F8,
    };

    /// <param name="law">The entities.</param>
    /// <param name="households">How many households.</param>
    /// <param name="counts">How many instances each entity has.</param>
    /// <param name="idBytes">How many bytes the identifiers of each entity take together.</param>
    /// <param name="columns">The variables that are given.</param>
    /// <param name="isPartial">Whether a variable is given to some only.</param>
    public static IEnumerable<(string Name, SectionEncoding Encoding, int Length)> Of(
        LegalSystem law, int households, Func<Entity, int> counts, Func<Entity, int> idBytes, IEnumerable<VariableAt> columns,
        Func<VariableAt, bool> isPartial)
    {
        foreach (var entity in law.Entities)
        {
            yield return (FilePopulation.StartSection(entity), SectionEncoding.I4, households + 1);
            yield return (IdStart(entity), SectionEncoding.I4, counts(entity) + 1);
            yield return (IdBytes(entity), SectionEncoding.U1, idBytes(entity));
        }
        foreach (var group in law.Groups)
        {
            yield return (FilePopulation.GroupSection(group), SectionEncoding.I4, counts(law.Person));
            yield return (FilePopulation.RoleSection(group), SectionEncoding.U1, counts(law.Person));
        }
        foreach (var column in columns)
        {
            yield return (FilePopulation.ValueSection(column), EncodingOf(column.Variable), counts(column.Variable.Entity));
            if (isPartial(column))
                yield return (Given(column), SectionEncoding.U1, counts(column.Variable.Entity));
        }
    }
}
