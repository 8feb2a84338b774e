using Prevenance.Directories.Hours.Rules;

namespace Prevenance.Directories.Hours.Reading;

/// <summary>Reads rules of opening hours, by the specification of the key <c>opening_hours</c> of OpenStreetMap.</summary>
internal static class RuleReader
{
    /// <returns>The rules; nothing where a part is not understood: it might be about any day.</returns>
    public static IReadOnlyList<HoursRule>? Read(IReadOnlyList<Token> tokens)
    {
        var (reader, rules, joining) = (new TokenReader(tokens), new List<HoursRule>(), Joining.Instead);
        while (!reader.IsAtEnd)
        {
            if (Separator(reader) is { } separator)
            {
                joining = separator;
                continue;
            }
            if (Rule(reader, joining) is not { } rule)
                return null;
            rules.Add(rule);
            joining = Joining.Instead;
            if (!reader.IsAtEnd && !IsSeparator(reader.Peek()))
                return null;
        }
        return rules;
    }

    private static bool IsSeparator(Token? token) => token is { Kind: TokenKind.Sign, Text: ";" or "," or "||" };

    private static Joining? Separator(TokenReader reader) => !IsSeparator(reader.Peek()) ? null : reader.Take().Text switch
    {
        "," => Joining.Besides,
        "||" => Joining.Otherwise,
        _ => Joining.Instead,
    };

    private static HoursRule? Rule(TokenReader reader, Joining joining)
    {
        var (days, written) = (new List<DaySelector>(), "");
        while (IsDays(reader))
        {
            var start = reader.Position;
            if (Days(reader) is not { } selector)
                return null;
            days.Add(selector);
            written += reader.Since(start);
            reader.Takes(':');
        }
        var (spans, isClear) = reader.Kind == TokenKind.Time ? SpanReader.Read(reader) : ([], true);
        var says = reader.Takes(TokenKind.State, out var state);
        var isCommented = reader.Takes(TokenKind.Comment, out var comment);
        if (days.Count == 0 && spans.Count == 0 && isClear && !says && !isCommented)
            return null;
        return new HoursRule(days, spans)
        {
            Joining = joining,
            State = says ? (RuleState)state.Value : RuleState.Open,
            Comment = isCommented ? comment.Text : null,
            HasUnclearHours = !isClear,
            WrittenDays = written,
        };
    }

    private static bool IsDays(TokenReader reader) =>
        reader.Kind is TokenKind.Month or TokenKind.Week or TokenKind.RoundTheClock || DayReader.IsWeekday(reader.Kind) || DateReader.IsYear(reader.Peek());

    private static DaySelector? Days(TokenReader reader) => reader.Kind switch
    {
        TokenKind.Week when reader.Takes(TokenKind.Week, out _) => DayReader.Weeks(reader),
        TokenKind.RoundTheClock when reader.Takes(TokenKind.RoundTheClock, out _) => new EveryDaySelector(),
        TokenKind.Month or TokenKind.Number => DateReader.Dates(reader),
        _ => DayReader.Weekdays(reader),
    };
}
