using System.Globalization;
using System.Text.RegularExpressions;

namespace Prevenance.Directories.Referrals.Reading;

/// <summary>Reads an act as it is told in a few words: <c>accepted 2026-12-01T15:00 with a first meeting on 2026-12-09T14:00</c>.</summary>
internal static partial class ActReader
{
    private static readonly (string[] Words, ActKind Kind)[] Acts =
    [
        (["withdrawn", "withdraws"], ActKind.Withdraw), (["did not come", "no show", "nobody came"], ActKind.SayNobodyCame), (["i was there", "own version"], ActKind.TellOwnVersion),
        (["bounced", "bounce"], ActKind.Bounce), (["becomes closed", "service closes", "service closed"], ActKind.CloseService), (["opened", "opens"], ActKind.Open),
        (["waiting_list", "waiting list"], ActKind.PutOnWaitingList), (["accepted", "accepts"], ActKind.Accept), (["declined", "declines"], ActKind.Decline),
        (["outcome"], ActKind.TellOutcome), (["done", "finished"], ActKind.Finish), (["seen", "met"], ActKind.Meet), (["sent"], ActKind.Send),
    ];

    /// <summary>The act that a text tells; nothing where it tells none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">When the act before it was done: what it does not say is taken from there.</param>
    public static ReferralAct? Read(string text, DateTime before)
    {
        var kind = Acts.Where(act => act.Words.Any(word => Regex.IsMatch(text, $@"\b{Regex.Escape(word)}\b", RegexOptions.IgnoreCase))).Select(act => (ActKind?)act.Kind).FirstOrDefault();
        if (kind is not { } known)
            return null;
        var review = Review().Match(text) is { Success: true } on ? Day(on.Groups["day"].Value) : null;
        var meeting = Meeting().Match(text) is { Success: true } first ? Moment(first.Groups["moment"].Value, before) : null;
        var own = Later().Replace(text, "");
        return new ReferralAct(known, Own().Match(own) is { Success: true } at ? Moment(at.Value, before)!.Value : before, Who().Match(own) is { Success: true } who ? who.Groups["who"].Value : null)
        {
            Meeting = meeting,
            Review = review,
            Reason = Reason().Match(text) is { Success: true } reason ? reason.Groups["reason"].Value.Trim().ToLowerInvariant().Replace(' ', '-') : null,
            Words = Said().Match(text) is { Success: true } said ? said.Groups["words"].Value.Trim() : null,
            HiddenAddress = text.Contains("hidden address", StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>The two states of <c>draft -> accepted</c>, and the act that would lead there; nothing where the text is no such try.</summary>
    public static (ReferralState From, ActKind Act)? Try(string text) =>
        Arrow().Match(text) is { Success: true } arrow && State(arrow.Groups["from"].Value) is { } from && State(arrow.Groups["to"].Value) is { } to && Transitions.LeadingTo(to) is { } act
            ? (from, act)
            : null;

    private static ReferralState? State(string name) =>
        name == "opened" ? ReferralState.Received : Enum.TryParse<ReferralState>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var state) && !char.IsAsciiDigit(name[0]) ? state : null;

    /// <summary>Whether a text has a date of its own: only then does time go on after it.</summary>
    public static bool IsDated(string text) => Date().IsMatch(Later().Replace(text, ""));

    private static DateTime? Moment(string text, DateTime before) =>
        DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment
        : TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? before.Date.Add(time.ToTimeSpan())
        : before;

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"\breview(?:ed)? on (?<day>\d{4}-\d{2}-\d{2})", RegexOptions.IgnoreCase)]
    private static partial Regex Review();

    [GeneratedRegex(@"\bmeeting on (?<moment>\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?)", RegexOptions.IgnoreCase)]
    private static partial Regex Meeting();

    // What is said of a meeting or a review is not when the act was done.
    [GeneratedRegex(@"\b(?:with|and) [^;]*?\b(?:meeting|review(?:ed)?) on \S+", RegexOptions.IgnoreCase)]
    private static partial Regex Later();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?|\b\d{2}:\d{2}\b")]
    private static partial Regex Own();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex Date();

    [GeneratedRegex(@"\bby (?:the )?(?<who>\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Who();

    [GeneratedRegex(@"\breason:? ['’‘""«]?\s*(?<reason>[\w -]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    [GeneratedRegex(@":\s*(?<words>[^:;]+)$")]
    private static partial Regex Said();

    [GeneratedRegex(@"^\s*(?<from>\w+)\s*(?:->|→)\s*(?<to>\w+)\s*$")]
    private static partial Regex Arrow();
}
