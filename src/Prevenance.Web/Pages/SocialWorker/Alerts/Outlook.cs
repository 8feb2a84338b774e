using System.Text.Json;
using Prevenance.Foresight.Alerts;
using Prevenance.Law;

namespace Prevenance.Web.Pages.SocialWorker.Alerts;

/// <summary>The alerts that were last worked out of a file, and from what: they hold as long as it is the same.</summary>
/// <param name="Month">The month in which they were.</param>
/// <param name="Rules">The law by which they were.</param>
/// <param name="Answers">What the file answered.</param>
/// <param name="Alerts">The alerts, in their order.</param>
internal sealed record Outlook(Month Month, string Rules, string Answers, IReadOnlyList<Alert> Alerts)
{
    public bool IsOf(Month month, string rules, string answers) => Month == month && Rules == rules && Answers == answers;

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(new Kept($"{Month}", Rules, Answers,
    [
        .. Alerts.Select(alert => new KeptAlert(alert.Kind, alert.Right.Name, alert.Who.Key, Words.Of(alert.Who.Name), $"{alert.By}", alert.PerMonth, alert.LostPerMonth,
            Words.Of(alert.What), Words.Of(alert.Why), Words.Of(alert.ToDo), alert.WhomToSee is { } whom ? Words.Of(whom) : null)),
    ]));

    /// <returns>Nothing where it was written by another version, or of a right that the law no longer has: it is worked out anew.</returns>
    public static Outlook? Read(byte[] written, LegalSystem law)
    {
        try
        {
            var kept = JsonSerializer.Deserialize<Kept>(written)!;
            return new Outlook(MonthOf(kept.Month), kept.Rules, kept.Answers, [.. kept.Alerts.Select(alert => Read(alert, law))]);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static Alert Read(KeptAlert kept, LegalSystem law) => new(
        kept.Kind, law.Find(kept.Right) ?? throw new KeyNotFoundException(kept.Right), new Who(kept.Who, kept.WhoName.Text), MonthOf(kept.By), kept.PerMonth, kept.LostPerMonth)
    {
        What = kept.What.Text,
        Why = kept.Why.Text,
        ToDo = kept.ToDo.Text,
        WhomToSee = kept.WhomToSee?.Text,
    };

    private static Month MonthOf(string text) => Month.TryParse(text, out var month) ? month : throw new FormatException(text);

    private sealed record Kept(string Month, string Rules, string Answers, IReadOnlyList<KeptAlert> Alerts);

    private sealed record KeptAlert(
        AlertKind Kind, string Right, string Who, Words WhoName, string By, double PerMonth, double LostPerMonth, Words What, Words Why, Words ToDo, Words? WhomToSee);

    private sealed record Words(string French, string English)
    {
        public Text Text => new(French, English);

        public static Words Of(Text text) => new(text.French, text.English);
    }
}
