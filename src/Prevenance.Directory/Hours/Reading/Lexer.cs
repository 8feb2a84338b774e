using System.Globalization;
using System.Text.RegularExpressions;
using Prevenance.Directories.Hours.Rules;

namespace Prevenance.Directories.Hours.Reading;

/// <summary>Cuts opening hours into pieces.</summary>
internal static partial class Lexer
{
    private const int Hour = 60;

    /// <summary>An hour that no day has, or that no clock tells: the sun’s.</summary>
    private const int NoTime = -1;

    /// <summary>The pieces of a text, each comment in one.</summary>
    public static IReadOnlyList<Token> Read(string text)
    {
        var tokens = new List<Token>();
        foreach (var (part, isQuoted) in Notation.Plain(text).Split('"').Select((part, at) => (part, at % 2 == 1)))
        {
            if (isQuoted)
                tokens.Add(new Token(TokenKind.Comment, part.Trim()));
            else
                tokens.AddRange(Pieces().Matches(Notation.Unquoted(part)).Select(Piece));
        }
        return Words(tokens);
    }

    private static Token Piece(Match piece) => piece switch
    {
        _ when piece.Groups["always"].Success => new Token(TokenKind.RoundTheClock, piece.Value),
        _ when piece.Groups["time"].Success => new Token(TokenKind.Time, piece.Value, Minutes(piece.Value)),
        _ when piece.Groups["sun"].Success => new Token(TokenKind.Time, piece.Value, NoTime),
        _ when piece.Groups["number"].Success => new Token(TokenKind.Number, piece.Value, int.Parse(piece.Value, CultureInfo.InvariantCulture)),
        _ when piece.Groups["word"].Success => HoursWords.Read(piece.Value),
        _ when piece.Groups["sign"].Success => new Token(TokenKind.Sign, piece.Value),
        _ => new Token(TokenKind.Other, piece.Value),
    };

    /// <summary>Minutes since midnight.</summary>
    private static int Minutes(string time)
    {
        var at = time.IndexOf(':', StringComparison.Ordinal);
        var (hours, minutes) = (int.Parse(time.AsSpan(0, at), CultureInfo.InvariantCulture), int.Parse(time.AsSpan(at + 1), CultureInfo.InvariantCulture));
        return minutes < Hour && (hours * Hour) + minutes <= MinuteSpan.Day ? (hours * Hour) + minutes : NoTime;
    }

    private static List<Token> Words(List<Token> tokens)
    {
        var isFrench = tokens.Any(token => token.Kind == TokenKind.Weekday && HoursWords.IsFrenchDay(token.Text));
        return isFrench ? [.. tokens.Select(token => token is { Kind: TokenKind.Month, Text: "mar" } ? new Token(TokenKind.Other, token.Text) : token)] : tokens;
    }

    [GeneratedRegex(@"(?<always>(?<![\d:])24/7(?![\d:]))|(?<time>(?<!\d)[0-9]{1,2}:[0-9]{2}(?!\d))|(?<number>(?<![\d:])[0-9]{1,4}(?!:?\d))|(?<sun>(?<!\p{L})(?i:sunrise|sunset|dawn|dusk)(?!\p{L}))|(?<word>\p{L}+)\.?|(?<sign>\|\||[-,;:+/\[\]])|\S")]
    private static partial Regex Pieces();
}
