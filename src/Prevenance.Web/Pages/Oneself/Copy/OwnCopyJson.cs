using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Prevenance.Casework.Facts;

namespace Prevenance.Web.Pages.Oneself.Copy;

/// <summary>A person's copy of her file as a machine reads it; names of fields are those of docs/casework.md.</summary>
internal static class OwnCopyJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static byte[] Write(OwnCopy copy) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        asKnownAt = copy.At,
        person = new
        {
            firstNames = copy.Situation.Person.FirstNames?.Value,
            usageName = copy.Situation.Person.UsageName?.Value,
            birthName = copy.Situation.Person.BirthName?.Value,
            usedName = copy.Situation.Person.UsedName?.Value,
            formerNames = copy.Situation.Person.FormerNames.Select(name => name.Value),
            birth = copy.Situation.Person.Birth?.InWords.French,
            contacts = copy.Situation.Person.Contacts.Select(means => new { means.Kind, means.Value, means.WhoAnswers, means.MayBeSaid }),
            earlierNames = copy.Situation.Person.EarlierWords.Select(earlier => new { earlier.Part, earlier.Words, until = earlier.At, by = copy.NameOf(earlier.By) }),
            earlierContacts = copy.Situation.Person.EarlierMeans.Select(earlier => new { earlier.Means.Kind, earlier.Means.Value, earlier.Means.WhoAnswers, earlier.Means.MayBeSaid, until = earlier.At, by = copy.NameOf(earlier.By) }),
        },
        facts = copy.Situation.Book.Facts.Select(fact => JsonSerializer.Deserialize<JsonElement>(FactLine.Write(fact))),
        served = copy.Uses.All.Select(use => new { use.Fact, use.Kind, use.Name, use.Day, by = copy.NameOf(use.By) }),
        households = copy.Households.Select(household => new { household.View, household.IsHidden, members = household.Members.Select(member => new { member.Name, member.Days.From, member.Days.To, member.Percent, member.IsSelf }) }),
        notes = copy.Notes.Select(note => new
        {
            note.Tier,
            note.WrittenAt,
            author = copy.NameOf(note.Author),
            parts = note.Parts.Select(part => new { part.Words, by = copy.NameOf(part.By), part.At }),
            ownSentences = note.Beside.Select(hers => new { hers.Words, hers.At }),
        }),
        contacts = copy.Contacts.Select(contact => new { contact.At, contact.Kind, contact.Minutes, contact.Sentence, by = copy.NameOf(contact.By) }),
        appointments = copy.Appointments.Select(one => new { one.Start, one.Minutes, one.Place, one.Why, one.State, with = copy.NameOf(one.Worker) }),
        goals = copy.Goals.Goals.Select(goal => new { goal.Words, goal.Levels, goal.Weight, ratings = goal.Ratings.Select(rating => new { rating.Day, rating.Level, with = copy.NameOf(rating.With) }), goal.GivenUp }),
        requests = copy.Wishes.Select(wish => new { wish.Kind, wish.Words, wish.At, answer = wish.Answer is { } answer ? new { answer.Words, answer.At, by = copy.NameOf(answer.By) } : null }),
        referrals = copy.Referrals.Select(one => new
        {
            one.Page.Service,
            one.Page.Purpose,
            told = one.Page.Lines,
            one.Page.Until,
            one.Referral.State,
            steps = one.Referral.Steps.Select(step => new { step.At, step.Act, step.State, step.Words, step.Helped, read = step.ForThePerson?.French }),
        }),
        consents = copy.Consents.Select(consent => new { to = copy.NameOf(consent.Account), consent.Scope, consent.Days.From, until = consent.Days.To, consent.Answer, consent.Way, consent.WithdrawnAt }),
        openedBy = copy.Journal.Select(line => new { line.At, who = copy.NameOf(line.Entry.Account), line.Entry.As, line.Entry.Gesture, line.Entry.Part, line.Entry.Reason }),
    }, Options);
}
