using System.Text.Json.Nodes;
using Prevenance.Territory;
using Prevenance.Territory.Inputs;
using Prevenance.Territory.Outreach;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary>Answers to « where could sites stand? », side by side.</summary>
internal static class SitesText
{
    public static string Lines(SitesInput input, IReadOnlyList<SiteChoice> choices, Source? source)
    {
        var today = choices.FirstOrDefault(choice => choice.Key == "today");
        var lines = choices.SelectMany(choice => Lines(input, choice, today));
        return Printable.Of(string.Join(Environment.NewLine, source is null ? lines : lines.Append(source.Words.In(Speech.Language)))) + Environment.NewLine;
    }

    public static string Json(SitesInput input, IReadOnlyList<SiteChoice> choices, Source? source)
    {
        var today = choices.FirstOrDefault(choice => choice.Key == "today");
        return JsonText.Write(new JsonObject
        {
            ["source"] = source is null ? null : TerritoryJson.Of(source),
            ["people"] = input.Problem.People,
            ["p"] = input.Problem.Sites,
            ["reach"] = input.Reach,
            ["choices"] = new JsonArray([.. choices.Select(choice => Json(input, choice, today))]),
        });
    }

    private static IEnumerable<string> Lines(SitesInput input, SiteChoice choice, SiteChoice? today)
    {
        yield return choice.Label.WithCapital().In(Speech.Language);
        yield return "   " + string.Join(", ", choice.Plan.Sites.Select(site => input.Names[site]));
        yield return "   " + Speech.Say(
            $"chemin moyen {choice.Plan.MeanWay:n1}, le plus long {choice.Plan.FarthestWay:n0}, dixième le plus loin {choice.Plan.WorstTenthWay:n1} ; à {input.Reach:n0} au plus : {choice.Plan.WithinReach:n0} sur {input.Problem.People:n0}",
            $"mean way {choice.Plan.MeanWay:n1}, longest {choice.Plan.FarthestWay:n0}, farthest tenth {choice.Plan.WorstTenthWay:n1}; within {input.Reach:n0}: {choice.Plan.WithinReach:n0} of {input.Problem.People:n0}");
        if (choice.AtMostFromBest is { } gap)
            yield return "   " + (gap == 0 ? Speech.Say("aucune réponse ne fait mieux sur ce point", "no answer does better on this point") : Speech.Say($"meilleure trouvée ; au plus à {gap:p2} de la meilleure possible sur ce point", $"best found; at most {gap:p2} from the best there is on this point"));
        if (today is not null && choice != today)
        {
            var (nearer, farther) = choice.Plan.Against(today.Plan, input.Problem.Demand);
            yield return "   " + Speech.Say($"{choice.Plan.ChangesFrom(today.Plan)} lieux changent ; plus près pour {nearer:n0}, plus loin pour {farther:n0}", $"{choice.Plan.ChangesFrom(today.Plan)} places change; nearer for {nearer:n0}, farther for {farther:n0}");
        }
    }

    private static JsonObject Json(SitesInput input, SiteChoice choice, SiteChoice? today)
    {
        var against = today is null || choice == today ? ((double Nearer, double Farther)?)null : choice.Plan.Against(today.Plan, input.Problem.Demand);
        return new JsonObject
        {
            ["key"] = choice.Key,
            ["label"] = choice.Label.In(Speech.Language),
            ["sites"] = new JsonArray([.. choice.Plan.Sites.Select(site => (JsonNode)input.Names[site])]),
            ["totalWay"] = choice.Plan.TotalWay,
            ["meanWay"] = choice.Plan.MeanWay,
            ["withinReach"] = choice.Plan.WithinReach,
            ["farthestWay"] = choice.Plan.FarthestWay,
            ["worstTenthWay"] = choice.Plan.WorstTenthWay,
            ["sought"] = choice.Sought,
            ["bound"] = choice.Bound,
            ["atMostFromBest"] = choice.AtMostFromBest,
            ["changes"] = today is null ? null : choice.Plan.ChangesFrom(today.Plan),
            ["nearer"] = against?.Nearer,
            ["farther"] = against?.Farther,
            ["wayByArea"] = TerritoryJson.Numbers(choice.Plan.Ways),
        };
    }
}
