namespace Prevenance.Directories.Search.Matching;

/// <summary>
/// Something of a service that decides or orders: many services have the same, so that it is worked out once for each value, and not for each service.
/// </summary>
/// <typeparam name="T">What is worked out of it.</typeparam>
/// <param name="valueOf">What it is, of a service.</param>
/// <param name="of">What is worked out of any service that has it.</param>
internal sealed class Facet<T>(Func<Service, object> valueOf, Func<Service, SearchQuery, DateTime, T> of)
{
    private readonly Dictionary<object, int> classes = [];
    private readonly List<Service> examples = [];
    private readonly List<int> classOf = [];

    /// <summary>Takes in the next service.</summary>
    public void Add(Service service)
    {
        var value = valueOf(service);
        if (!classes.TryGetValue(value, out var at))
        {
            classes[value] = at = examples.Count;
            examples.Add(service);
        }
        classOf.Add(at);
    }

    /// <summary>What it comes to for a query at a moment, by the rank of a service.</summary>
    public FacetReading<T> Read(SearchQuery query, DateTime now) => new([.. examples.Select(example => of(example, query, now))], classOf);
}

/// <summary>What a facet comes to for a query.</summary>
/// <param name="values">Of each class.</param>
/// <param name="classOf">The class of each service.</param>
internal sealed class FacetReading<T>(T[] values, List<int> classOf)
{
    /// <summary>Of each class.</summary>
    public IReadOnlyList<T> Values => values;

    public T this[int rank] => values[classOf[rank]];
}
