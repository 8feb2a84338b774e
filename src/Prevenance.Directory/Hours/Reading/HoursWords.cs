using System.Collections.Frozen;
using Prevenance.Directories.Hours.Rules;

namespace Prevenance.Directories.Hours.Reading;

/// <summary>The words of opening hours: those of OpenStreetMap, and the English and French ones that are typed in their place.</summary>
internal static class HoursWords
{
    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;

    // « mar » is no weekday: it is March to OpenStreetMap.
    private static readonly string[][] Weekdays =
    [
        ["su", "sun", "sunday", "di", "dim", "dimanche"],
        ["mo", "mon", "monday", "lu", "lun", "lundi"],
        ["tu", "tue", "tues", "tuesday", "ma", "mardi"],
        ["we", "wed", "wednesday", "me", "mer", "mercredi"],
        ["th", "thu", "thur", "thurs", "thursday", "je", "jeu", "jeudi"],
        ["fr", "fri", "friday", "ve", "ven", "vendredi"],
        ["sa", "sat", "saturday", "sam", "samedi"],
    ];

    private static readonly string[][] Months =
    [
        ["jan", "january", "janv", "janvier"], ["feb", "february", "févr", "fév", "février"], ["mar", "march", "mars"], ["apr", "april", "avr", "avril"],
        ["may", "mai"], ["jun", "june", "juin"], ["jul", "july", "juil", "juillet"], ["aug", "august", "août", "aout"],
        ["sep", "sept", "september", "septembre"], ["oct", "october", "octobre"], ["nov", "november", "novembre"], ["dec", "december", "déc", "décembre"],
    ];

    private static readonly FrozenDictionary<string, Token> Known = new Dictionary<string, Token>(
        [
            .. Weekdays.SelectMany((words, at) => words.Select(word => new KeyValuePair<string, Token>(word, new(TokenKind.Weekday, word, at)))),
            .. Months.SelectMany((words, at) => words.Select(word => new KeyValuePair<string, Token>(word, new(TokenKind.Month, word, at + 1)))),
            .. States(RuleState.Open, "open", "ouvert", "ouverte"),
            .. States(RuleState.Closed, "off", "closed", "fermé", "fermée", "ferme"),
            .. States(RuleState.Unknown, "unknown"),
            new("ph", new(TokenKind.PublicHoliday, "ph")), new("sh", new(TokenKind.SchoolHoliday, "sh")), new("week", new(TokenKind.Week, "week")),
        ],
        StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> FrenchDays = Weekdays.SelectMany(words => words.TakeLast(3)).Where(word => word.Length > 2 || word is "lu" or "ma" or "me" or "je" or "ve" or "di")
        .Except(Weekdays.SelectMany(words => words.Take(3)).Where(word => !word.EndsWith("di", IgnoreCase))).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a word is.</summary>
    public static Token Read(string word) => Known.TryGetValue(word, out var token) ? token : new Token(TokenKind.Other, word);

    /// <summary>Whether it is a day as French has it: « mar » beside it may be mardi, and is then no month.</summary>
    public static bool IsFrenchDay(string word) => FrenchDays.Contains(word);

    private static IEnumerable<KeyValuePair<string, Token>> States(RuleState state, params string[] words) =>
        words.Select(word => new KeyValuePair<string, Token>(word, new(TokenKind.State, word, (int)state)));
}
