using System.Text.Json;
using Prevenance.Law;

namespace Prevenance.Exchange;

/// <summary>A document is not JSON, or not text at all.</summary>
/// <param name="reason">What is wrong, with its line.</param>
/// <param name="line">The line, from 0 on as the parser counts.</param>
public sealed class UnreadableJsonException(Text reason, long line) : JsonException(reason.English, null, line, null)
{
    public Text Reason { get; } = reason;
}
