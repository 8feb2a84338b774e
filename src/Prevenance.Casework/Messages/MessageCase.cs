using Prevenance.Texts.Files;

namespace Prevenance.Casework.Messages;

/// <summary>A line of a file of messages: what may leave, and what the line expects, where it does.</summary>
/// <param name="Text">The message.</param>
/// <param name="ToAnybody">What it is to a person of whom nothing is known.</param>
/// <param name="ToAHiddenAddress">What it is to one whose address is hidden.</param>
/// <param name="Expected">What the line expects: <c>send</c>, <c>hold</c>, <c>hold for a hidden address</c>; empty where it expects nothing.</param>
public sealed record MessageCase(string Text, OutgoingMessage ToAnybody, OutgoingMessage ToAHiddenAddress, string Expected)
{
    public const string Send = "send";
    public const string Hold = "hold";
    public const string HoldForAHiddenAddress = "hold for a hidden address";

    /// <summary>What comes of it, in the words of <see cref="Expected"/>.</summary>
    public string Outcome => !ToAnybody.MayLeave ? Hold : !ToAHiddenAddress.MayLeave ? HoldForAHiddenAddress : Send;

    public bool Agrees => Expected.Length == 0 || Expected == Outcome;

    /// <summary>Reads <c>text[,expected,because]</c>.</summary>
    /// <exception cref="RefusalException">The file cannot be read.</exception>
    public static IReadOnlyList<MessageCase> Read(string path) => [.. CsvLines.Read(path, ["text"], ["expected", "because"]).Select(Of)];

    private static MessageCase Of(CsvLine line)
    {
        if (line["expected"] is not ("" or Send or Hold or HoldForAHiddenAddress))
            throw line.Fault($"attendu : {Send}, {Hold} ou {HoldForAHiddenAddress}", $"expected {Send}, {Hold} or {HoldForAHiddenAddress}");
        return new MessageCase(
            line["text"], OutgoingMessage.Check(line["text"], new()), OutgoingMessage.Check(line["text"], new() { AddressIsHidden = true }), line["expected"]);
    }
}
