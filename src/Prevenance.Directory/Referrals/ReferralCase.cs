using System.Text.Json;
using Prevenance.Directories.Referrals.Reading;

namespace Prevenance.Directories.Referrals;

/// <summary>A line of a file of referrals: what is done, under a clock that the line moves, and where it should lead.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Expected">The state that it should lead to, or <c>refused</c>.</param>
/// <param name="Referral">The referral after its acts.</param>
/// <param name="Refused">Why the last act was refused; nothing where none was.</param>
/// <param name="NotUnderstood">An act that could not be read; nothing where all could.</param>
public sealed record ReferralCase(string Id, string Name, string Expected, Referral Referral, Text? Refused, string? NotUnderstood)
{
    private const int DaysAfterTheLastAct = 60;

    /// <summary>When a line begins that does not say.</summary>
    private static readonly DateTime Start = new(2026, 11, 27, 10, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Where it led, in the words of <see cref="Expected"/>.</summary>
    public string Outcome => Refused is not null ? "refused" : Referral.State == ReferralState.AskingPerson ? "asks the person first" : JsonNamingPolicy.SnakeCaseLower.ConvertName(Referral.State.ToString());

    public bool Agrees => NotUnderstood is null && Outcome == Expected;

    /// <summary>Reads lines of JSON: <c>id</c>, <c>case</c>, <c>events</c> between semicolons, <c>expected</c>.</summary>
    /// <exception cref="RefusalException">A line is no such object.</exception>
    public static IReadOnlyList<ReferralCase> Read(string path)
    {
        var cases = new List<ReferralCase>();
        foreach (var (number, line) in Lines(path).Index().Where(line => line.Item.Trim().Length > 0))
        {
            try
            {
                using var document = JsonDocument.Parse(line);
                string Text(string field) => document.RootElement.GetProperty(field) is var value && value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
                cases.Add(Of(Text("id"), Text("case"), Text("events"), Text("expected")));
            }
            catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new RefusalException(path, number + 1, "attendu : un objet JSON avec id, case, events et expected", "expected a JSON object with id, case, events and expected");
            }
        }
        return cases;
    }

    /// <summary>Does the acts of a line. What comes before its first act is taken to have been done; after a last one with a date, time goes on.</summary>
    public static ReferralCase Of(string id, string name, string events, string expected)
    {
        if (ActReader.Try(events) is var (from, act))
        {
            var standing = Referral.Standing(from);
            return new ReferralCase(id, name, expected, standing, standing.Do(new ReferralAct(act, Start) { Reason = "other", Review = DateOnly.FromDateTime(Start).AddDays(1) }), null);
        }
        var (referral, at, texts) = (new Referral(), Start, events.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        foreach (var text in texts.Where(text => !text.Equals("meeting", StringComparison.OrdinalIgnoreCase)))
        {
            if (ActReader.Read(text, at) is not { } read)
                return new ReferralCase(id, name, expected, referral, null, text);
            at = read.At;
            Lead(referral, read);
            if (referral.Do(read) is { } refused)
                return new ReferralCase(id, name, expected, referral, refused, null);
        }
        if (texts.Length > 0 && ActReader.IsDated(texts[^1]))
            referral.Advance(at.AddDays(DaysAfterTheLastAct));
        return new ReferralCase(id, name, expected, referral, null, null);
    }

    /// <summary>A line that begins in the middle says what came before; and who answers has opened.</summary>
    private static void Lead(Referral referral, ReferralAct act)
    {
        if (referral.State == ReferralState.Draft)
        {
            foreach (var kind in Before(act.Kind))
                referral.Do(new ReferralAct(kind, act.At));
        }
        else if (referral.State == ReferralState.Sent && act.Kind is ActKind.Accept or ActKind.Decline or ActKind.PutOnWaitingList)
        {
            referral.Do(new ReferralAct(ActKind.Open, act.At));
        }
    }

    private static IEnumerable<ActKind> Before(ActKind act) => act switch
    {
        ActKind.Send => [],
        ActKind.Open or ActKind.Withdraw or ActKind.Bounce or ActKind.CloseService => [ActKind.Send],
        ActKind.Accept or ActKind.Decline or ActKind.PutOnWaitingList => [ActKind.Send, ActKind.Open],
        ActKind.Meet or ActKind.SayNobodyCame => [ActKind.Send, ActKind.Open, ActKind.Accept],
        ActKind.Finish => [ActKind.Send, ActKind.Open, ActKind.Accept, ActKind.Meet],
        _ => [ActKind.Send, ActKind.Open, ActKind.Accept, ActKind.Meet, ActKind.Finish],
    };

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(path, new Text("ce fichier ne peut pas être lu", $"this file cannot be read ({fault.GetType().Name})"), fault);
        }
    }
}
