namespace Prevenance.Law.Populations;

/// <summary>What the shape of a plan depends on: which columns a population has, and which of them are given to some only.</summary>
public interface IPopulationShape
{
    /// <summary>The entities and variables that the columns are about.</summary>
    LegalSystem Law { get; }

    /// <summary>The variables that are given, each for a period of its own or forever.</summary>
    IReadOnlyCollection<VariableAt> Columns { get; }

    /// <summary>Whether a column is given to some only, and computed for the others.</summary>
    bool IsPartial(VariableAt column);
}

/// <summary>
/// Many households as columns within reach. Persons and groups are ordered by household, so that some households are a range of each.
/// Reads come from several threads at once.
/// </summary>
public interface IPopulation : IPopulationShape
{
    /// <summary>How many there are.</summary>
    int Households { get; }

    /// <summary>The first instance of an entity that each of some households holds, and after them the one that follows the last.</summary>
    void ReadStarts(Entity entity, HouseholdRange households, Span<int> starts);

    /// <summary>The group of each person, as a number over the whole population, and its simple role, as an index.</summary>
    void ReadMembership(Entity group, LaneRange persons, Span<int> groups, Span<byte> roles);

    /// <summary>For a column that is given to some only, one where it is given and zero elsewhere.</summary>
    void ReadIsGiven(VariableAt column, ReadOnlySpan<int> lanes, Span<double> values);

    /// <summary>The values of a column, as lanes carry them; the variable's default where it is not given.</summary>
    void ReadValues(VariableAt column, ReadOnlySpan<int> lanes, Span<double> values);
}
