using System.Text.Json.Nodes;
using Prevenance.MutualHelp.Relay;

namespace Prevenance.MutualHelp.Tests.Relay;

public class MaskingTests
{
    public static readonly TheoryData<string, string> Messages = Read();

    [Theory]
    [MemberData(nameof(Messages))]
    public void What_leads_to_somebody_is_masked_and_what_one_agrees_on_stays(string message, string masked) => Assert.Equal(masked, Masking.Of(message).Text);

    private static TheoryData<string, string> Read()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "masking.jsonl")))
            data.Add((string)JsonNode.Parse(line)!["message"]!, (string)JsonNode.Parse(line)!["masked"]!);
        return data;
    }
}
