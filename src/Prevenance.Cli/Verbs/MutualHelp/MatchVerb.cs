using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.Cli.Verbs.Casework;
using Prevenance.MutualHelp.Matching;

namespace Prevenance.Cli.Verbs.MutualHelp;

/// <summary><c>mutual-help match</c>: which offers of a file answer a wish, each with its reasons and without a score.</summary>
internal static class MatchVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("un objet JSON : wish et offers", "a JSON object: wish and offers") };
        var order = new Option<string>("--order") { DefaultValueFactory = _ => "distance", Description = Speech.Say("ce qui classe, au choix de la personne : distance ou moment", "what orders, as the person chooses: distance or moment") };
        var on = DayOptions.On();
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("match", Speech.Say("dire quelles offres répondent à une demande, et pourquoi", "tell which offers answer a request, and why")) { file, order, on, json };
        command.SetAction(parsed =>
        {
            var chosen = parsed.GetValue(order) switch
            {
                "distance" => MatchOrder.Distance,
                "moment" => MatchOrder.Moment,
                var other => throw Options.Fault("--order", $"« {other} » n’est pas un ordre ; attendu : distance ou moment", $"'{other}' is no order; expected distance or moment"),
            };
            var (wish, offers) = MatchingFile.Read(parsed.GetValue(file)!);
            var matches = Matcher.Find(wish, offers, chosen, DayOptions.Day(parsed, on));
            if (parsed.GetValue(json))
                Console.Write(JsonText.Write(Describe(matches, chosen)));
            else
                Tell(matches);
            return ExitCode.Success;
        });
        return command;
    }

    private static void Tell(Matches matches)
    {
        foreach (var (title, list) in ((string, IReadOnlyList<Match>)[])[(Speech.Say("Ce qui est demandé", "What is asked for"), matches.Shown), (Speech.Say("À côté", "Near it"), matches.Apart)])
        {
            if (list.Count > 0)
                Console.WriteLine(title);
            foreach (var one in list)
                Console.WriteLine(Printable.Of($"  {one.Offer.Id}  {one.Offer.By} : {string.Join(", ", one.Reasons.Select(reason => reason.In(Speech.Language)))}"));
        }
    }

    private static JsonObject Describe(Matches matches, MatchOrder order) => new()
    {
        ["order"] = order.ToString().ToLowerInvariant(),
        ["orders"] = new JsonArray("distance", "moment"),
        ["shown"] = List(matches.Shown),
        ["apart"] = List(matches.Apart),
        ["notShown"] = new JsonObject(matches.NotShown.Select(one => KeyValuePair.Create(one.Offer.Id, (JsonNode?)one.Because.In(Speech.Language)))),
    };

    private static JsonArray List(IReadOnlyList<Match> matches) => [.. matches.Select(one => (JsonNode)new JsonObject
    {
        ["id"] = one.Offer.Id,
        ["by"] = one.Offer.By,
        ["reasons"] = new JsonArray([.. one.Reasons.Select(reason => (JsonNode)reason.In(Speech.Language))]),
    })];
}
