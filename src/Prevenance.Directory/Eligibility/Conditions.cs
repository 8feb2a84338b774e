using Prevenance.Geography;

namespace Prevenance.Directories.Eligibility;

/// <summary>
/// The conditions of a service held to what is known of a household, each by itself, in three values. Silence closes nothing, and what is written
/// in free text is never taken to be met.
/// </summary>
public static class Conditions
{
    private static readonly Text Hidden = new("la réponse est dans le dossier, et cachée ici", "the answer is in the file, and hidden here");
    private static readonly Text Disputed = new("le dossier dit deux choses différentes : à éclaircir", "the file says two different things: to be settled");

    /// <param name="service">As everybody may read it.</param>
    /// <param name="known">What is known.</param>
    /// <param name="communes">Those of the territory that is served.</param>
    /// <returns>Each condition that the service has, in the order of its card.</returns>
    public static IReadOnlyList<Condition> Of(Service service, Household known, Communes communes)
    {
        Condition?[] all =
        [
            AgeCondition.Of(service.Audience, known),
            PublicCondition.Of(service.Audience, known),
            Written(service.Audience.Note),
            Quotient(service.Audience, known),
            Written(service.Audience.Condition),
            Area(service, known, communes),
        ];
        return [.. all.OfType<Condition>()];
    }

    /// <summary>A condition of which the fact is of no use: it is asked, unless it is only hidden.</summary>
    internal static Condition Unsure(Text asks, Hold hold, Text question) => new(ConditionState.ToVerify, asks)
    {
        Because = hold switch { Hold.Hidden => Hidden, Hold.Disputed => Disputed, _ => null },
        Question = hold == Hold.Hidden ? null : question,
    };

    private static Condition? Written(string? words) => words is null ? null : new Condition(ConditionState.ToVerify, Text.Of($"« {words} »", $"'{words}'"))
    {
        Question = new("Lisez-lui cette phrase. Au service : que veut-elle dire pour elle ?", "Read her this sentence. The service: what does it mean for her?"),
    };

    private static Condition? Quotient(Audience audience, Household known)
    {
        if (audience.MaximumQuotient is not { } most)
            return null;
        var asks = Text.Of($"quotient familial de {most} € au plus", $"a quotient familial of €{most} at most");
        return known.Quotient is { IsKnown: true, Value: var value, Because: { } because }
            ? value <= most
                ? new Condition(ConditionState.Met, asks) { Because = because }
                : new Condition(ConditionState.Closed, asks) { Because = because, Opens = Text.Of($"s’ouvre avec un quotient familial de {most} € ou moins", $"opens with a quotient familial of €{most} or less") }
            : Unsure(asks, known.Quotient.Hold, new("Quel est votre quotient familial à la Caf ?", "What is your CAF family quotient?"));
    }

    private static Condition? Area(Service service, Household known, Communes communes)
    {
        if (service.Places.Count == 0)
            return null;
        var areas = service.Places.Select(place => place.Area).ToList();
        if (areas.Any(area => !area.IsSaid))
            return new Condition(ConditionState.ToVerify, new("zone servie non précisée", "area served not said")) { Question = new("Au service : reçoit-il qui habite là où elle habite ?", "The service: does it take who lives where she lives?") };
        var asks = Text.Of($"habiter : {Text.Join(new(", ", ", "), areas.SelectMany(area => area.Codes).Distinct().Select(code => AreaServed.NameOf(code, communes)))}", $"to live in: {Text.Join(new(", ", ", "), areas.SelectMany(area => area.Codes).Distinct().Select(code => AreaServed.NameOf(code, communes)))}");
        if (areas.Any(area => area.IsEverywhere))
            return new Condition(ConditionState.Met, asks) { Because = new("toute la France", "all of France") };
        if (known.Commune is not { IsKnown: true, Value: { } commune, Because: { } because })
            return Unsure(asks, known.Commune.Hold, new("Dans quelle commune habitez-vous ?", "In which town do you live?"));
        var answers = areas.Select(area => area.Serves(commune, communes)).ToList();
        return answers.Contains(true) ? new Condition(ConditionState.Met, asks) { Because = because }
            : answers.Contains(null) ? new Condition(ConditionState.ToVerify, asks) { Because = because, Question = new("Au service : sert-il cette commune ?", "The service: does it serve this town?") }
            : new Condition(ConditionState.Closed, asks) { Because = because, Opens = new("s’ouvre si elle vient y habiter ; le service dit s’il fait des exceptions", "opens if she comes to live there; the service says whether it makes exceptions") };
    }
}
