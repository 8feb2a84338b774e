namespace Prevenance.Territory.Access;

/// <summary>What each place can reach of what is offered, when all who can reach it share it.</summary>
public sealed class Accessibility
{
    private Accessibility(AccessMethod method, IReadOnlyList<double> demand, IReadOnlyList<double?> ratios, IReadOnlyList<double?> values) =>
        (Method, Demand, Ratios, Values) = (method, demand, ratios, values);

    public AccessMethod Method { get; }

    /// <summary>Who needs an answer, in each place.</summary>
    public IReadOnlyList<double> Demand { get; }

    /// <summary>R: what each service offers to one of those who can reach it; nothing where nobody counted can.</summary>
    public IReadOnlyList<double?> Ratios { get; }

    /// <summary>A: what one of those who live in a place can reach; nothing where nobody is counted, and what is there is offered to nobody.</summary>
    public IReadOnlyList<double?> Values { get; }

    /// <summary>Σ P·A: what is shared out. With <see cref="AccessMethod.E2sfca"/> it is all that is offered to somebody.</summary>
    public double SharedOut => Demand.Select((demand, place) => demand * (Values[place] ?? 0)).Sum();

    /// <summary>The mean over those who need an answer; nothing where nobody does.</summary>
    public double? Mean => Demand.Sum() is > 0 and var all ? SharedOut / all : null;

    /// <summary>Each value against the mean (spatial access ratio): what of it does not hang on the unit of supply.</summary>
    public IReadOnlyList<double?> RatiosToMean => [.. Values.Select(value => Mean is > 0 and var mean ? value / mean : null)];

    /// <param name="demand">P: who needs an answer, in each place, not less than zero.</param>
    /// <param name="supply">S: what each service offers, such as hours a week.</param>
    /// <param name="times">How long it takes from one to the other.</param>
    /// <param name="decay">How much less counts what is far.</param>
    /// <param name="method">How what is offered is shared.</param>
    public static Accessibility Of(IReadOnlyList<double> demand, IReadOnlyList<double> supply, TravelTimes times, Decay decay, AccessMethod method = AccessMethod.E2sfca)
    {
        var (places, services) = (demand.Count, supply.Count);
        var weights = new double[places, services];
        for (var place = 0; place < places; place++)
        {
            for (var service = 0; service < services; service++)
                weights[place, service] = decay.Weight(times[place, service]);
        }
        // G: the part of its demand that a place brings to a service. All of it, but where those who have several at hand share themselves out.
        var parts = method == AccessMethod.ThreeStep ? Parts(weights, places, services) : null;
        var ratios = new double?[services];
        for (var service = 0; service < services; service++)
        {
            var asked = 0.0;
            for (var place = 0; place < places; place++)
                asked += (parts?[place, service] ?? 1) * demand[place] * weights[place, service];
            ratios[service] = asked > 0 ? supply[service] / asked : null;
        }
        var values = new double?[places];
        for (var place = 0; place < places; place++)
            values[place] = Value(place);
        return new Accessibility(method, demand, ratios, values);

        double? Value(int place)
        {
            var value = 0.0;
            for (var service = 0; service < services; service++)
            {
                var weight = weights[place, service];
                if (weight > 0 && ratios[service] is null)
                    return null;
                value += (parts?[place, service] ?? 1) * (ratios[service] ?? 0) * (method == AccessMethod.M2sfca ? weight * weight : weight);
            }
            return value;
        }
    }

    private static double[,] Parts(double[,] weights, int places, int services)
    {
        var parts = new double[places, services];
        for (var place = 0; place < places; place++)
        {
            var all = Enumerable.Range(0, services).Sum(service => weights[place, service]);
            for (var service = 0; service < services && all > 0; service++)
                parts[place, service] = weights[place, service] / all;
        }
        return parts;
    }
}
