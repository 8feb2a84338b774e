using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Searching;
using Prevenance.Casework.Records;
using Prevenance.Casework.Retention;
using Prevenance.Casework.Sights;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>Who the persons are. Whoever reads or writes shows the pass that the gate gave for it.</summary>
public sealed class PersonBook
{
    private const int KeyBytes = 16;

    private readonly Store store;
    private readonly MissionBook missions;
    private readonly Gate gate;
    private readonly FileSights sights;
    private readonly IReadOnlyList<IForgetsPeople> others;
    private readonly TimeProvider clock;
    private readonly Func<CaseworkRecords> records;
    private readonly PersonKeys keys;
    private readonly PersonCodes codes;
    private readonly LikelyDoubles doubles;

    /// <param name="store">Where they are kept, opened with its key.</param>
    /// <param name="missions">Where a new file is made known, and given to somebody.</param>
    /// <param name="gate">Where each file that is made or erased is noted.</param>
    /// <param name="sights">Says what is seen of each.</param>
    /// <param name="others">Whatever else keeps something of people.</param>
    /// <param name="clock">Tells the day.</param>
    public PersonBook(Store store, MissionBook missions, Gate gate, FileSights sights, IEnumerable<IForgetsPeople> others, TimeProvider clock)
    {
        (this.store, this.missions, this.gate, this.sights, this.others, this.clock) = (store, missions, gate, sights, [.. others], clock);
        records = CaseworkRecords.In(store.Database);
        keys = new PersonKeys(store);
        codes = new PersonCodes(store, keys);
        doubles = new LikelyDoubles(store, missions, clock);
    }

    /// <summary>A key for a file that is about to be made: random, and saying nothing.</summary>
    public static FileKey NewKey() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes)));

    /// <summary>Whether a file that was about to be made stands already: what was sent twice makes one person.</summary>
    /// <param name="pass">For <see cref="Gesture.CreatePerson"/>.</param>
    /// <param name="file">Its key.</param>
    public async Task<bool> IsKept(Pass pass, FileKey file)
    {
        pass.Require(Gesture.CreatePerson);
        await using var context = records();
        return await context.Keys.AnyAsync(row => row.Person == file.Value);
    }

    /// <summary>Makes somebody known here, followed by a team, and by who makes the file where they say so. Made twice at once, she is one person.</summary>
    /// <param name="pass">For <see cref="Gesture.CreatePerson"/>.</param>
    /// <param name="person">Who, under a new key.</param>
    /// <param name="team">The team that follows her.</param>
    /// <param name="referent">Her référent; nothing where nobody is by name yet.</param>
    /// <exception cref="RefusalException">Something of her is a social security number, or a means of contact is not of its kind.</exception>
    public async Task Create(Pass pass, Person person, string team, string? referent)
    {
        pass.Require(Gesture.CreatePerson);
        Nir.Refuse(person.Texts);
        MeansRules.Require(person.Contacts);
        // A file without a person is nothing that anybody sees; a person without a file would be somebody whom nobody finds.
        await gate.Note(pass, [person.Key], "person");
        await using var context = records();
        var (mission, beside, walls) = (MissionOf(person.Key, team, referent), await doubles.Found(context, person, pass.Viewer.Account!), new List<Wall>());
        var isClosed = false;
        foreach (var row in beside)
        {
            var kept = await doubles.WallsOf(context, row, [mission]);
            isClosed |= kept.IsClosed;
            walls.AddRange(kept.Walls);
        }
        try
        {
            await missions.Open(mission, walls, isClosed);
        }
        catch (DbUpdateException)
        {
            if (!await missions.IsKnown(person.Key))
                throw;
        }
        // Sent twice: she is there already. Sent again after it was cut short in between: she is not.
        if (await context.Keys.AnyAsync(row => row.Person == person.Key.Value))
            return;
        Add(context, person);
        context.Doubles.AddRange(beside);
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Sent twice at the same moment: the other one made her.
            await using var other = records();
            if (!await other.Keys.AnyAsync(row => row.Person == person.Key.Value))
                throw;
        }
    }

    /// <summary>Adds somebody to what is about to be saved.</summary>
    /// <returns>What seals all that is saved with her.</returns>
    internal Seal Add(CaseworkRecords context, Person person)
    {
        var rows = RowsOf(person);
        context.Keys.Add(rows.Key);
        context.People.Add(rows.Person);
        context.Codes.AddRange(rows.Codes);
        return rows.Seal;
    }

    /// <summary>The rows of a new person, and what seals all that is saved with her.</summary>
    internal (KeyRow Key, PersonRow Person, IEnumerable<CodeRow> Codes, Seal Seal) RowsOf(Person person)
    {
        var (key, seal) = keys.Make(person.Key);
        return (key, new PersonRow { Key = person.Key.Value, MadeOn = clock.Today(), Sealed = seal.Close(PersonJson.Write(person)) }, codes.RowsOf(person), seal);
    }

    /// <summary>The mission by which a new file is followed.</summary>
    internal Mission MissionOf(FileKey file, string team, string? referent) =>
        new(referent, file, referent is null ? MissionKind.Team : MissionKind.Referent, team, new Days(clock.Today()));

    /// <summary>The persons that are kept, as they are compared with.</summary>
    internal (ICodedPersons Persons, NameCodes Codes) Known => (codes, new NameCodes(codes.Hash));

    /// <summary>Those who were erased, and are not made anew without asking.</summary>
    internal Task<ErasedPersons> Erased(CaseworkRecords context) => ErasedPersons.Since(context, clock.Today().AddMonths(-new RetentionSettings().MonthsOfErased.Length), Hash);

    /// <summary>A keyed hash, for what must be known again and not be read.</summary>
    internal string Hash(string text) => codes.Hash(text);

    /// <summary>Who a file is about, as far as she is seen.</summary>
    /// <param name="pass">For <see cref="Gesture.ReadFile"/>.</param>
    /// <returns>Nothing where she was erased, or is not there for who reads.</returns>
    public async Task<Person?> Read(Pass pass) => (await Read([pass])) is [var person] ? person : null;

    /// <summary>Who several files are about, in the order of the passes, which are of one viewer; those who were erased, or are not there for them, are left out.</summary>
    public async Task<IReadOnlyList<Person>> Read(IReadOnlyCollection<Pass> passes)
    {
        var files = passes.Select(pass => pass.RequireFile(Gesture.ReadFile)).ToList();
        if (files.Count == 0)
            return [];
        var around = files.Count == 1 ? await sights.Around(passes.First()) : await sights.Around(passes.First().Viewer, files);
        var keptKeys = files.Select(file => file.Value).ToList();
        await using var context = records();
        var kept = await context.Keys.Where(row => keptKeys.Contains(row.Person)).Select(row => row.Person).ToListAsync();
        return [.. from pass in passes
                   let open = around.Open(pass)
                   where open.IsThere && kept.Contains(pass.File!.Value.Value) && around.People.ContainsKey(pass.File!.Value)
                   select Seen(around.People[pass.File!.Value], open)];
    }

    /// <summary>
    /// Writes what is now known of who she is, beside what was known before; codes follow. Means of contact that who writes does not see stay as
    /// they are.
    /// </summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>.</param>
    /// <param name="change">From who she is known to be, as far as who writes sees it, to who she is now known to be.</param>
    /// <exception cref="RefusalException">Something of her is a social security number, a means of contact is not of its kind, no name is left, she was born after what is known of her, or somebody else wrote in between.</exception>
    public async Task Change(Pass pass, Func<Person, Person> change)
    {
        var file = pass.RequireFile(Gesture.ChangeSituation);
        var open = await sights.Of(pass);
        await using var context = records();
        var row = await context.People.FirstAsync(one => one.Key == file.Value);
        var seal = await keys.Of(context, file) ?? throw new InvalidOperationException("her key was destroyed");
        var before = PersonJson.Read(file, seal.TryBreak(row.Sealed)!);
        var person = change(Seen(before, open));
        if (person.Key != file)
            throw new ArgumentException("another person than the pass is for");
        Nir.Refuse(person.Texts);
        // What an import brought stays as it came; what is written now is of its kind.
        MeansRules.Require(person.Contacts.Except(before.Contacts));
        if (before.HasName && !person.HasName)
            throw new RefusalException("used", new Text("écrivez une chose au moins par laquelle l’appeler : un prénom, un nom ou un surnom ; un téléphone ou une naissance n’en est pas une", "write one thing at least by which to call her: a first name, a name or a nickname; a telephone or a birth is none"));
        if (person.Birth != before.Birth)
        {
            var held = FactRows.Open(seal, await context.Facts.AsNoTracking().Where(one => one.Person == file.Value).Select(one => one.Sealed).ToListAsync());
            BirthBounds.Of(held, await sights.Around(pass), file).Require(person.Birth);
        }
        var unseen = before.Contacts.Where(means => !open.Sees(FileParts.Of(means)));
        person = EarlierOf.Keep(before, person with { Contacts = [.. person.Contacts, .. unseen.Except(person.Contacts)] }, clock.GetUtcNow(), pass.Viewer.Account!);
        var beside = await doubles.Found(context, person, pass.Viewer.Account!);
        // What hides comes first, as a household's does; and outside of what is about to be written at once.
        await doubles.Raise(context, beside);
        await using var work = await context.Database.BeginTransactionAsync();
        (row.Sealed, row.Version) = (seal.Close(PersonJson.Write(person)), row.Version + 1);
        context.Doubles.AddRange(beside);
        await context.Codes.Where(code => code.Person == file.Value).ExecuteDeleteAsync();
        context.Codes.AddRange(codes.RowsOf(person));
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException fault)
        {
            throw new RefusalException(new Text("quelqu’un vient d’écrire au même moment : relisez et recommencez", "somebody has just written at the same moment: read it again and start over"), fault);
        }
        await work.CommitAsync();
    }

    /// <summary>A person without the means of contact that are not seen.</summary>
    private static Person Seen(Person person, OpenFile open) => person with
    {
        Contacts = [.. person.Contacts.Where(means => open.Sees(FileParts.Of(means)))],
        EarlierMeans = [.. person.EarlierMeans.Where(earlier => open.Sees(FileParts.Of(earlier.Means)))],
    };

    /// <summary>Who may already be known, before anybody is created: strong ones first.</summary>
    /// <param name="pass">For <see cref="Gesture.SearchPeople"/>.</param>
    /// <param name="person">Who is looked for.</param>
    /// <returns>Those who may be; none of whom it was said that they are somebody else, or that they are she.</returns>
    internal async Task<IReadOnlyList<Candidate>> Candidates(Pass pass, Person person)
    {
        pass.Require(Gesture.SearchPeople, Answer.Identity, Answer.Initials);
        await using var context = records();
        var same = await SameFiles.Around(context, [person.Key]);
        return [.. new Candidates(codes, new NameCodes(codes.Hash)).Of(person, clock.Today())
            .Where(candidate => !same.AreApart(person.Key, candidate.Person.Key) && !same.Of(person.Key).Contains(candidate.Person.Key))];
    }

    /// <summary>Those whom some typed letters may mean, the nearest first.</summary>
    /// <param name="pass">For <see cref="Gesture.SearchPeople"/>.</param>
    /// <param name="typed">Parts of names, in any order; a year or a day of birth.</param>
    internal IReadOnlyList<Person> Named(Pass pass, string typed)
    {
        pass.Require(Gesture.SearchPeople, Answer.Identity, Answer.Initials);
        return new TypedSearch(codes, new NameCodes(codes.Hash)).Of(typed);
    }

    /// <summary>What was kept beside a file that goes is kept beside nothing.</summary>
    private async Task Lift(FileKey file)
    {
        await using var context = records();
        await doubles.Lift(context, await LikelyDoubles.Told(context, [file]));
    }

    /// <summary>Destroys the key of a person, and all that was sealed with it: in this database now, and in every copy of it.</summary>
    /// <param name="pass">For <see cref="Gesture.RunRetention"/>.</param>
    /// <param name="file">Whose file.</param>
    public async Task Erase(Pass pass, FileKey file)
    {
        pass.Require(Gesture.RunRetention, Answer.Confirm);
        await gate.Note(pass, [file], "erasure");
        await Lift(file);
        // Before her own file: killed in between, it is there to be erased again.
        foreach (var other in others)
            await other.Forget(file);
        await using var context = records();
        await using var work = await context.Database.BeginTransactionAsync();
        if (await keys.Of(context, file) is { } seal && await context.People.AsNoTracking().FirstOrDefaultAsync(row => row.Key == file.Value) is { } hers && seal.TryBreak(hers.Sealed) is { } plain)
        {
            await ErasedPersons.Note(context, PersonJson.Read(file, plain), clock.Today(), Hash);
            await context.SaveChangesAsync();
        }
        await context.Keys.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.Codes.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.Facts.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.FactUses.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.Contacts.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.Outlooks.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.SetAside.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.SamePersons.Where(row => row.One == file.Value || row.Other == file.Value).ExecuteDeleteAsync();
        await context.RsaMembers.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.RsaHouseholds.Where(row => !context.RsaMembers.Any(member => member.Household == row.Hash)).ExecuteDeleteAsync();
        await context.Appointments.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.Goals.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.Wishes.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.LeftMessages.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.Families.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.NoteWords.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.NoteKeys.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.People.Where(row => row.Key == file.Value).ExecuteDeleteAsync();
        await work.CommitAsync();
        // A note that was hers alone has nobody's key any more.
        await new NoteRecords(store).Forget(context, context.Notes.Where(note => !context.NoteKeys.Any(key => key.Note == note.Id)).Select(note => note.Id));
        await store.Database.Erased(context);
        await missions.Forget(file);
    }
}
