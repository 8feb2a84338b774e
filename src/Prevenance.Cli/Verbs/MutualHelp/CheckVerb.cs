using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.MutualHelp.Moderation;

namespace Prevenance.Cli.Verbs.MutualHelp;

/// <summary><c>mutual-help check</c>: what becomes of each text of a file by the rules of moderation, and why.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("des lignes JSON : id, kind (request ou offer), text, expected", "lines of JSON: id, kind (request or offer), text, expected") };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("check", Speech.Say("dire ce que deviennent des demandes et des offres, et par quelle règle", "tell what becomes of requests and offers, and by which rule")) { file, json };
        command.SetAction(parsed =>
        {
            var cases = ModerationCase.Read(parsed.GetValue(file)!, new Moderator(ModerationRules.Own));
            var (held, wrong) = (cases.Count(one => one.Agrees), cases.Count(one => one.IsWronglyPublished));
            if (parsed.GetValue(json))
                Console.Write(JsonText.Write(new JsonObject { ["posts"] = new JsonArray([.. cases.Select(one => (JsonNode)Describe(one))]), ["held"] = held, ["of"] = cases.Count, ["wronglyPublished"] = wrong }));
            else
                Tell(cases, held, wrong);
            return held == cases.Count ? ExitCode.Success : ExitCode.NotMet;
        });
        return command;
    }

    private static void Tell(IReadOnlyList<ModerationCase> cases, int held, int wrong)
    {
        foreach (var one in cases)
        {
            Console.WriteLine(Printable.Of($"{one.Id,3}  {one.Judgement.Verdict.Name(),-21}  {(one.Agrees ? "" : Speech.Say($"DIFFÈRE (attendu : {one.Expected})  ", $"DIFFERS (expected: {one.Expected})  "))}{one.Judgement.Kept}"));
            foreach (var reason in one.Judgement.Reasons)
                Console.WriteLine(Printable.Of($"       {reason.In(Speech.Language)}"));
        }
        Console.WriteLine(Speech.Say($"{held} cas sur {cases.Count} comme attendu, {wrong} publié(s) à tort", $"{held} cases of {cases.Count} as expected, {wrong} wrongly published"));
    }

    private static JsonObject Describe(ModerationCase one) => new()
    {
        ["id"] = one.Id,
        ["verdict"] = one.Judgement.Verdict.Name(),
        ["expected"] = one.Expected,
        ["agrees"] = one.Agrees,
        ["because"] = Texts(one.Judgement.Reasons.Select(reason => reason.In(Speech.Language))),
        ["numbers"] = Texts(one.Judgement.Numbers),
        ["kept"] = one.Judgement.Kept,
    };

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
