using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Sights;
using Prevenance.Web.Pages.Oneself.Copy;

namespace Prevenance.Web.Leaks;

/// <summary>Words of a file, and what they are.</summary>
/// <param name="File">Whose.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Words">As a page would show them, on one line.</param>
internal sealed record Secret(FileKey File, SecretKind Kind, string Words);

/// <summary>All that a file holds, as the person herself and her référent could take it away. Drafts are not in it.</summary>
/// <param name="gate">Gives their passes.</param>
/// <param name="missions">Says who is her référent.</param>
/// <param name="copies">Gathers a copy.</param>
/// <param name="people">Has what she hides of how she is reached.</param>
/// <param name="facts">Has where she hides.</param>
internal sealed class Secrets(Gate gate, MissionBook missions, CopyReader copies, PersonBook people, FactStore facts)
{
    /// <summary>In characters: shorter words stand on pages for other reasons.</summary>
    private const int Shortest = 4;

    public async Task<IReadOnlyList<Secret>> Of(FileKey file)
    {
        var found = new HashSet<Secret>();
        // A child has no access of her own: who follows her reads the rest.
        var readers = (await missions.Of(file)).Where(mission => mission.Kind == MissionKind.Referent).Select(mission => new Viewer(mission.Account, Device: Device.Command));
        foreach (var reader in readers.Append(new Viewer(Own: file, Device: Device.Command)))
            found.UnionWith((await ReadBy(reader, file)).Select(word => new Secret(file, word.Kind, word.Words)));
        return [.. found];
    }

    private async Task<IEnumerable<(SecretKind Kind, string Words)>> ReadBy(Viewer reader, FileKey file)
    {
        if ((await gate.Ask(reader, Gesture.ExportFile, file, "leak", "leak")).Pass is not { } export || await copies.Read(export) is not { } copy)
            return [];
        var (person, birth) = (copy.Situation.Person, copy.Situation.Person.Birth?.InWords);
        var found = Words(SecretKind.Key, file.Value)
            .Concat(Words(SecretKind.Name, person.ShownName, person.BirthName?.Shown))
            .Concat(Words(SecretKind.Birth, birth?.French, birth?.English))
            .Concat(Words(SecretKind.Note, copy.Notes.SelectMany(note => note.Parts.Select(part => part.Words).Concat(note.Beside.Select(hers => hers.Words)))))
            .Concat(Words(SecretKind.Contact, copy.Contacts.Select(contact => contact.Sentence)))
            .Concat(Words(SecretKind.Appointment, copy.Appointments.Select(one => one.Why)))
            .Concat(Words(SecretKind.Goal, copy.Goals.Goals.Select(goal => goal.Words)))
            .Concat(Words(SecretKind.Request, copy.Wishes.SelectMany(wish => new[] { wish.Words, wish.Answer?.Words })))
            .Concat(Words(SecretKind.Referral, copy.Referrals.Select(one => one.Page.Purpose)));
        // What is hidden is shown by a gesture of its own.
        return (await gate.Ask(reader, Gesture.ReadFile, file, FileParts.Hidden)).Pass is { } pass ? found.Concat(await Hidden(pass)) : found;
    }

    private async Task<IEnumerable<(SecretKind Kind, string Words)>> Hidden(Pass pass)
    {
        var contacts = (await people.Read(pass))?.Contacts ?? [];
        var told = (await facts.Read(pass)).Facts.Where(fact => fact.Value is FactValue.Words)
            .ToLookup(fact => FileParts.OfFact(fact.What) is PartKind.Address or PartKind.Reach, fact => ((FactValue.Words)fact.Value).Value);
        return Words(SecretKind.Reach, contacts.Select(means => means.Value).Concat(told[true])).Concat(Words(SecretKind.Fact, told[false]));
    }

    private static IEnumerable<(SecretKind Kind, string Words)> Words(SecretKind kind, params IEnumerable<string?> words) =>
        words.OfType<string>().Select(OneLine.Of).Where(one => one.Length >= Shortest).Select(one => (kind, one));
}
