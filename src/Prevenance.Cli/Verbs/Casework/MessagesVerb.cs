using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Casework.Messages;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary><c>casework messages</c>: which messages of a file may leave, and what holds the others.</summary>
internal static class MessagesVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Speech.Say("un CSV : text,expected,because", "a CSV: text,expected,because") };
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("messages", Speech.Say("ce qui peut partir par SMS ou courriel, et ce qui retient le reste", "what may leave by text message or e-mail, and what holds the rest")) { file, json };
        command.SetAction(parsed =>
        {
            var cases = MessageCase.Read(parsed.GetValue(file)!);
            if (parsed.GetValue(json))
                Console.Write(JsonText.Write(new JsonObject { ["messages"] = new JsonArray([.. cases.Select(one => (JsonNode)Describe(one))]) }));
            else
                Tell(cases);
            return cases.All(one => one.Agrees) ? ExitCode.Success : ExitCode.NotMet;
        });
        return command;
    }

    private static void Tell(IReadOnlyList<MessageCase> cases)
    {
        foreach (var one in cases)
        {
            var differs = one.Agrees ? "" : Speech.Say($"  DIFFÈRE : attendu {one.Expected}", $"  DIFFERS: expected {one.Expected}");
            Console.WriteLine(Printable.Of($"{one.Outcome}{differs}  {one.Text}"));
            foreach (var hold in one.ToAHiddenAddress.Holds)
                Console.WriteLine(Printable.Of($"    {hold.InWords.In(Speech.Language)}"));
        }
    }

    private static JsonObject Describe(MessageCase one) => new()
    {
        ["text"] = one.Text,
        ["outcome"] = one.Outcome,
        ["agrees"] = one.Agrees,
        ["because"] = new JsonArray([.. one.ToAHiddenAddress.Holds.Select(hold => (JsonNode)new JsonObject
        {
            ["reason"] = JsonNamingPolicy.CamelCase.ConvertName(hold.Reason.ToString()),
            ["found"] = hold.Found,
        })]),
    };
}
