using Prevenance.Directories.Hours.Rules;

namespace Prevenance.Directories.Hours.Reading;

/// <summary>Reads the hours of a rule: <c>09:00-12:00,14:00-17:00</c>.</summary>
internal static class SpanReader
{
    /// <returns>The hours, and whether all that stands there could be read as such.</returns>
    public static (IReadOnlyList<MinuteSpan> Spans, bool IsClear) Read(TokenReader reader)
    {
        var (spans, isClear) = (new List<MinuteSpan>(), true);
        do
        {
            var span = Span(reader);
            isClear &= span is not null;
            if (span is { } read)
                spans.Add(read);
        }
        while (reader.Peek()?.IsSign(',') == true && reader.Peek(1)?.Kind == TokenKind.Time && reader.Takes(','));
        return (spans, isClear);
    }

    /// <summary>Nothing for a moment without an end, an end that is not known (<c>09:00+</c>), and hours that no day has.</summary>
    private static MinuteSpan? Span(TokenReader reader)
    {
        var from = reader.Take().Value;
        if (!reader.Takes('-') || !reader.Takes(TokenKind.Time, out var end))
        {
            reader.Takes('+');
            return null;
        }
        var isOpenEnded = reader.Takes('+');
        if (isOpenEnded || from < 0 || end.Value < 0 || from == end.Value || from == MinuteSpan.Day)
            return null;
        return new MinuteSpan(from, end.Value > from ? end.Value : end.Value + MinuteSpan.Day);
    }
}
