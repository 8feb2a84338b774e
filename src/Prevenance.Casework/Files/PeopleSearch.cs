using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Comparing;
using Prevenance.Casework.People.Searching;
using Prevenance.Casework.Sights;

namespace Prevenance.Casework.Files;

/// <summary>Finds people for somebody, and shows of each what that one may see.</summary>
/// <param name="people">Who they are.</param>
/// <param name="gate">Says what may be seen; each who is shown is noted.</param>
/// <param name="sights">Says how much of a name may be.</param>
public sealed class PeopleSearch(PersonBook people, Gate gate, FileSights sights)
{
    private const string Part = "search";

    /// <summary>Those whom some typed letters may mean.</summary>
    /// <param name="pass">For <see cref="Gesture.SearchPeople"/>.</param>
    /// <param name="typed">What was typed.</param>
    public async Task<IReadOnlyList<FoundPerson>> Named(Pass pass, string typed)
    {
        var found = await Shown(pass, [.. people.Named(pass, typed).Select(person => (person, (Likeness?)null))]);
        // A number would tell of whom only initials are told that it is hers.
        return TypedMeans.Read(typed) is null ? found : [.. found.Where(one => one.File is not null)];
    }

    /// <summary>Those who may be somebody who is about to be made known, the strong ones first.</summary>
    /// <param name="pass">For <see cref="Gesture.SearchPeople"/>.</param>
    /// <param name="person">Who is about to be made known.</param>
    public async Task<IReadOnlyList<FoundPerson>> Like(Pass pass, Person person) =>
        await Shown(pass, [.. (await people.Candidates(pass, person)).Select(candidate => (candidate.Person, (Likeness?)candidate.Likeness))]);

    /// <summary>Those who may be the person of a file; not that file.</summary>
    /// <param name="pass">For <see cref="Gesture.SearchPeople"/>.</param>
    /// <param name="file">Whose.</param>
    public async Task<IReadOnlyList<FoundPerson>> Like(Pass pass, FileKey file) =>
        await PersonOf(pass, file) is { } person ? [.. (await Like(pass, person)).Where(found => found.File != file)] : [];

    /// <summary>Whose a file is, as far as who searches may see; nothing where that is not there for them.</summary>
    /// <param name="pass">For <see cref="Gesture.SearchPeople"/>.</param>
    /// <param name="file">Whose.</param>
    public async Task<FoundPerson?> Find(Pass pass, FileKey file) =>
        await PersonOf(pass, file) is { } person && await Shown(pass, [(person, null)]) is [{ File: not null } found] ? found : null;

    private async Task<Person?> PersonOf(Pass pass, FileKey file) =>
        (await sights.Around(pass.Viewer, [file])).People is var people && people.ContainsKey(file) ? people[file] : null;

    private async Task<IReadOnlyList<FoundPerson>> Shown(Pass pass, IReadOnlyCollection<(Person Person, Likeness? Likeness)> found)
    {
        var answers = await gate.Sift(pass.Viewer, Gesture.SearchPeople, [.. found.Select(one => one.Person.Key)], Part);
        if (answers.Count == 0)
            return [];
        var around = await sights.Around(pass.Viewer, [.. answers.Select(answer => answer.File!.Value)]);
        var left = await HiddenBesideAnother(pass, [.. answers.Where(answer => answer.Answer == Answer.Identity && around.IsHidden(answer.File!.Value)).Select(answer => around.People[answer.File!.Value])]);
        return [.. from one in found
                   join answer in answers on one.Person.Key equals answer.File
                   where !left.Contains(one.Person.Key)
                   let sight = around.Onlooker.Of(new FilePart(PartKind.NameInList, [one.Person.Key]))
                   where sight is Sight.Yes or Sight.Initials
                   select Shown(one.Person, sight == Sight.Yes ? answer.Answer : Answer.Initials, one.Likeness)];
    }

    /// <summary>
    /// Of two files of one person across a hidden address, the one that hides: at a counter, two lines of one name would tell whoever looks that there
    /// is another side. She is found there by the other file, whatever was typed.
    /// </summary>
    private async Task<IReadOnlySet<FileKey>> HiddenBesideAnother(Pass pass, IReadOnlyCollection<Person> hidden)
    {
        var left = new HashSet<FileKey>();
        foreach (var person in hidden)
        {
            foreach (var (other, _) in (await people.Candidates(pass, person)).Where(candidate => candidate.Likeness.Level == LikenessLevel.Strong))
            {
                if ((await sights.Around(pass.Viewer, [person.Key, other.Key])).HidesFrom(person.Key, other.Key) && await gate.WouldAnswer(pass.Viewer, Gesture.SearchPeople, other.Key) == Answer.Identity)
                    left.Add(person.Key);
            }
        }
        return left;
    }

    private static FoundPerson Shown(Person person, Answer answer, Likeness? likeness) => answer == Answer.Initials
        ? new(null, person.Initials, person.Birth is { } birth ? Text.Of($"{birth.Year}", $"{birth.Year}") : null, answer, likeness is null ? null : likeness with { Reasons = [] })
        : new(person.Key, person.ShownName, person.Birth?.InWords, answer, likeness);
}
