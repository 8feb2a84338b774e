using System.Globalization;
using System.Text.RegularExpressions;
using Prevenance.Texts.Files;

namespace Prevenance.Directories.Hours;

/// <summary>A line of a file of hours: what they say of a moment, and what they should.</summary>
/// <param name="Line">Its line in the file.</param>
/// <param name="Hours">The hours, as written.</param>
/// <param name="Moment">The moment.</param>
/// <param name="Expected">
/// <c>open until 12:00</c>, <c>open, day and night</c>, <c>closed, opens today 14:00</c>, <c>closed, opens Mo 2026-11-30 09:00</c>, <c>closed</c>, <c>to check</c> or <c>unknown</c>.
/// </param>
public sealed partial record HoursCase(int Line, string Hours, DateTime Moment, string Expected)
{
    private const string Written = "horaires_accueil", At = "at (Europe/Paris)", Answers = "expected";

    private static readonly string[] States = ["open", "closed", "to check", "unknown"];
    private static readonly string[] Formats = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm"];

    public HoursAnswer Answer { get; } = OpeningHours.Read(Hours).At(Moment);

    /// <summary>What they say, in the words of <see cref="Expected"/>.</summary>
    public string Outcome => Answer switch
    {
        { State: OpeningState.Open, IsDayAndNight: true } => "open, day and night",
        { State: OpeningState.Open, Until: { } until } => string.Create(CultureInfo.InvariantCulture, $"open until {until:HH:mm}"),
        { State: OpeningState.Closed, Opens: { } opens } => $"closed, opens {(opens.Date == Moment.Date ? "today" : Day(opens))} {opens.ToString("HH:mm", CultureInfo.InvariantCulture)}",
        { State: OpeningState.Closed } => "closed for now, no date given",
        { State: OpeningState.ToCheck } => "to check",
        _ => "unknown",
    };

    /// <summary>Whether all that is expected is so: of a next opening, the hour, and the day and the date where they are said.</summary>
    public bool Agrees => WordsOf(Expected).IsSubsetOf(WordsOf(Outcome)) && (Answer.Opens is null || !Expected.StartsWith("closed", StringComparison.Ordinal) || Expected.Contains("opens", StringComparison.Ordinal) || Expected == "closed");

    /// <summary>Reads <c>horaires_accueil,at (Europe/Paris),expected</c>, and what else stands behind.</summary>
    /// <exception cref="RefusalException">The file cannot be read, or a moment or an answer is none.</exception>
    public static IReadOnlyList<HoursCase> Read(string path) =>
        [.. CsvLines.Read(path, [Written, At, Answers]).Select(line => new HoursCase(line.Number, line[Written], MomentIn(line), ExpectedIn(line)))];

    /// <summary>A moment by the clock of Paris: <c>2026-11-27T15:00</c>; nothing where the text is none.</summary>
    public static DateTime? MomentOf(string text) => DateTime.TryParseExact(text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    private static string ExpectedIn(CsvLine line) => line[Answers].Trim() is var text && States.Any(state => text.StartsWith(state, StringComparison.Ordinal))
        ? text
        : throw line.Fault($"« {text} » n’est pas une réponse ; attendu : {string.Join(", ", States)}", $"'{text}' is no answer; expected {string.Join(", ", States)}");

    private static DateTime MomentIn(CsvLine line) =>
        MomentOf(line[At]) ?? throw line.Fault($"« {line[At]} » n’est pas un moment ; attendu : 2026-11-27 15:00", $"'{line[At]}' is not a moment; expected 2026-11-27 15:00");

    private static string Day(DateTime day) => string.Create(CultureInfo.InvariantCulture, $"{day.DayOfWeek.ToString()[..2]} {day:yyyy-MM-dd}");

    private static HashSet<string> WordsOf(string outcome) => Words().Matches(outcome).Select(word => word.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"[\w:-]+")]
    private static partial Regex Words();
}
