using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Directories.Referrals;

namespace Prevenance.Cli.Verbs.Directories;

/// <summary><c>directory referrals</c>: where referrals lead, step by step, under a clock that each line moves.</summary>
internal static class ReferralsVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("des lignes JSON : id, case, events, expected", "lines of JSON: id, case, events, expected") };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("referrals", Speech.Say("jouer des orientations sous une horloge d’essai : étapes, rappels, ce que lit la personne", "play referrals under a trial clock: steps, reminders, what the person reads")) { file, json };
        command.SetAction(parsed =>
        {
            var cases = ReferralCase.Read(parsed.GetValue(file)!);
            var held = cases.Count(one => one.Agrees);
            if (parsed.GetValue(json))
                Console.Write(JsonText.Write(new JsonObject { ["referrals"] = new JsonArray([.. cases.Select(one => (JsonNode)Describe(one))]), ["held"] = held, ["of"] = cases.Count }));
            else
                Tell(cases, held);
            return held == cases.Count ? ExitCode.Success : ExitCode.NotMet;
        });
        return command;
    }

    private static void Tell(IReadOnlyList<ReferralCase> cases, int held)
    {
        foreach (var one in cases)
        {
            Console.WriteLine(Printable.Of($"{one.Id,3}  {one.Outcome}{(one.Agrees ? "" : Speech.Say($"  DIFFÈRE (attendu : {one.Expected})", $"  DIFFERS (expected: {one.Expected})"))}  {one.Name}"));
            if ((one.NotUnderstood ?? one.Refused?.In(Speech.Language)) is { } fault)
                Console.WriteLine(Printable.Of($"       {fault}"));
            foreach (var duty in one.Referral.Duties)
                Console.WriteLine(Printable.Of($"       {duty.On.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}  {Word(duty.To)}  {duty.What.In(Speech.Language)}"));
        }
        Console.WriteLine(Speech.Say($"{held} cas sur {cases.Count} comme attendu", $"{held} cases of {cases.Count} as expected"));
    }

    private static JsonObject Describe(ReferralCase one) => new()
    {
        ["id"] = one.Id,
        ["case"] = one.Name,
        ["expected"] = one.Expected,
        ["outcome"] = one.Outcome,
        ["agrees"] = one.Agrees,
        ["because"] = one.NotUnderstood ?? one.Refused?.In(Speech.Language),
        ["steps"] = new JsonArray([.. one.Referral.Steps.Select(step => (JsonNode)new JsonObject
        {
            ["at"] = Iso(step.At),
            ["act"] = step.Act is { } act ? JsonNamingPolicy.SnakeCaseLower.ConvertName(act.ToString()) : null,
            ["by"] = step.By,
            ["state"] = JsonNamingPolicy.SnakeCaseLower.ConvertName(step.State.ToString()),
            ["person"] = step.ForThePerson?.In(Speech.Language),
        })]),
        ["duties"] = new JsonArray([.. one.Referral.Duties.Select(duty => (JsonNode)new JsonObject
        {
            ["on"] = Iso(duty.On),
            ["to"] = Word(duty.To),
            ["what"] = duty.What.In(Speech.Language),
            ["reminder"] = duty.IsReminder,
        })]),
    };

    private static string Iso(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static string Word(Recipient recipient) => JsonNamingPolicy.SnakeCaseLower.ConvertName(recipient.ToString());
}
