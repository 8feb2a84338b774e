using Prevenance.Geography;

namespace Prevenance.Directories.Search.Matching;

/// <summary>The criteria by which a service answers a query, each tried on its own. None of them knows a file of a person.</summary>
internal static class Criteria
{
    private static readonly Finding Yes = new(Fit.Yes);

    /// <summary>Each, with what of a service it looks at: services that have the same answer the same.</summary>
    private static readonly (Func<Service, object> LooksAt, Func<Service, SearchQuery, Finding> Of)[] OfService =
    [
        (service => Together(service.Languages), Language),
        (service => (service.Accessibility.Wheelchair, IsRemoteOnly(service)), Wheelchair),
        (service => service.Fees.Kind, Free),
        (service => service.Reception, Reception),
    ];

    /// <summary>Those that say whom it is for.</summary>
    private static readonly (Func<Service, object> LooksAt, Func<Service, SearchQuery, Finding> Of)[] OfAudience =
    [
        (service => (service.Audience.MinimumAge, service.Audience.MaximumAge), Age),
        (service => Together(service.Audience.Narrowing), Publics),
        (service => service.Audience.Condition is null, Condition),
    ];

    /// <summary>The criteria as facets of an index, the hours and the area last.</summary>
    public static IReadOnlyList<Facet<Fit>> Facets(Communes communes) =>
    [
        .. OfService.Concat(OfAudience).Select(criterion => new Facet<Fit>(criterion.LooksAt, (service, query, _) => criterion.Of(service, query).Fit)),
        new Facet<Fit>(WhenOpen.LooksAt, (service, query, now) => WhenOpen.Of(service, query, now).Fit),
        new Facet<Fit>(service => string.Join('|', service.Places.Select(place => Together(place.Area.Codes))), (service, query, _) => Area(service, query, communes).Fit),
    ];

    /// <summary>What all of them say: the worst counts, and each may leave a note, those about whom it is for apart.</summary>
    public static (Fit Fit, IReadOnlyList<Text> Notes, IReadOnlyList<Text> Audience) Of(Service service, SearchQuery query, DateTime now, Communes communes)
    {
        List<Finding> of = [.. OfService.Select(criterion => criterion.Of(service, query)), WhenOpen.Of(service, query, now)];
        List<Finding> audience = [.. OfAudience.Select(criterion => criterion.Of(service, query)), Area(service, query, communes)];
        return (of.Concat(audience).Max(finding => finding.Fit), Notes(of), Notes(audience));

        static IReadOnlyList<Text> Notes(List<Finding> findings) => [.. findings.Select(finding => finding.Note).OfType<Text>()];
    }

    /// <summary>Whether it serves the commune from which somebody looks: distance never stands in for it.</summary>
    public static Finding Area(Service service, SearchQuery query, Communes communes)
    {
        if (query.From is not { } from || service.Places.Count == 0)
            return Yes;
        var answers = service.Places.Select(place => place.Area.Serves(from.CommuneCode, communes)).ToList();
        return answers.Contains(true) ? Yes
            : !answers.Contains(null) ? new Finding(Fit.No, Text.Of($"ne sert pas {from.Name}", $"does not serve {from.Name}"))
            : service.Places.Any(place => !place.Area.IsSaid) ? new Finding(Fit.Yes, new Text("zone non précisée", "area not said"))
            : new Finding(Fit.ToVerify, Text.Of($"sert-il {from.Name} ? à vérifier", $"does it serve {from.Name}? to be verified"));
    }

    private static Finding Language(Service service, SearchQuery query) => query.Language is not { } language || service.Languages.Contains(language) ? Yes
        : service.Languages.Count == 0 ? new Finding(Fit.Apart, new Text("langues parlées non dites : à demander", "languages spoken not said: ask"))
        : new Finding(Fit.No, new Text("la langue n’y est pas parlée ; s’ouvre avec un interprète", "the language is not spoken there; opens with an interpreter"));

    private static Finding Wheelchair(Service service, SearchQuery query) => !query.Wheelchair || service.Accessibility.Wheelchair == true || IsRemoteOnly(service) ? Yes
        : service.Accessibility.Wheelchair is null ? new Finding(Fit.ToVerify, new Text("accès en fauteuil non dit : à vérifier", "wheelchair access not said: to be verified"))
        : new Finding(Fit.No, new Text("pas accessible en fauteuil ; s’ouvre par téléphone ou à distance, à demander", "not accessible by wheelchair; may open by telephone or remotely, ask"));

    private static Finding Free(Service service, SearchQuery query) => !query.Free ? Yes : service.Fees.Kind switch
    {
        FeeKind.Free => Yes,
        FeeKind.Paid => new Finding(Fit.No, service.Fees.InWords),
        _ => new Finding(Fit.ToVerify, new Text("prix non dit : à vérifier", "price not said: to be verified")),
    };

    private static Finding Reception(Service service, SearchQuery query) => query.Reception == Directories.Reception.Unknown || service.Reception.HasFlag(query.Reception) ? Yes
        : service.Reception == Directories.Reception.Unknown ? new Finding(Fit.ToVerify, new Text("sur place ou à distance : non dit, à vérifier", "on site or remote: not said, to be verified"))
        : new Finding(Fit.No, query.Reception == Directories.Reception.OnSite ? new Text("seulement à distance", "remote only") : new Text("seulement sur place", "on site only"));

    private static Finding Age(Service service, SearchQuery query)
    {
        var (from, to) = (service.Audience.MinimumAge, service.Audience.MaximumAge);
        if (service.Audience.AgesInWords is not { } ages)
            return Yes;
        return query.Age is not { } age ? new Finding(Fit.ToVerify, Text.Of($"{ages} : à vérifier", $"{ages}: to be verified"))
            : age < from ? new Finding(Fit.No, Text.Of($"{ages} ; s’ouvre à {from} ans", $"{ages}; opens at {from}"))
            : age > to ? new Finding(Fit.No, ages)
            : Yes;
    }

    /// <summary>A stage of life or a household is told beside; a status that one holds or not is offered apart.</summary>
    private static Finding Publics(Service service, SearchQuery query)
    {
        var narrowing = service.Audience.Narrowing;
        if (narrowing.Count == 0 || narrowing.Intersect(query.Publics).Any())
            return Yes;
        var names = Text.Join(new(", ", ", "), narrowing.Select(Typed.QueryWords.PublicInWords));
        return narrowing.Any(Typed.QueryWords.IsWide)
            ? new Finding(Fit.Yes, Text.Of($"pour : {names}", $"for: {names}"))
            : new Finding(Fit.Apart, Text.Of($"selon votre situation : {names}", $"according to your situation: {names}"));
    }

    private static Finding Condition(Service service, SearchQuery query) => service.Audience.Condition is { } condition
        ? new Finding(Fit.ToVerify, Text.Of($"condition à vérifier : {condition}", $"condition to be verified: {condition}"))
        : Yes;

    private static string Together(IEnumerable<string> values) => string.Join(',', values);

    private static bool IsRemoteOnly(Service service) => service.Reception == Directories.Reception.Remote;
}
