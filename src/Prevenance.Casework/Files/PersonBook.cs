using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Searching;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>Who the persons are. Whoever reads or writes shows the pass that the gate gave for it.</summary>
public sealed class PersonBook
{
    private const int KeyBytes = 16;

    private readonly Store store;
    private readonly MissionBook missions;
    private readonly TimeProvider clock;
    private readonly Func<CaseworkRecords> records;
    private readonly PersonKeys keys;
    private readonly PersonCodes codes;

    /// <param name="store">Where they are kept, opened with its key.</param>
    /// <param name="missions">Where a new file is made known, and given to somebody.</param>
    /// <param name="clock">Tells the day.</param>
    public PersonBook(Store store, MissionBook missions, TimeProvider clock)
    {
        (this.store, this.missions, this.clock) = (store, missions, clock);
        records = CaseworkRecords.In(store.Database);
        keys = new PersonKeys(store);
        codes = new PersonCodes(store, keys);
    }

    /// <summary>A key for a file that is about to be made: random, and saying nothing.</summary>
    public static FileKey NewKey() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes)));

    /// <summary>Makes somebody known here, followed by a team, and by who makes the file where they say so.</summary>
    /// <param name="pass">For <see cref="Gesture.CreatePerson"/>.</param>
    /// <param name="person">Who, under a new key.</param>
    /// <param name="team">The team that follows her.</param>
    /// <param name="referent">Her référent; nothing where nobody is by name yet.</param>
    public async Task Create(Pass pass, Person person, string team, string? referent)
    {
        pass.Require(Gesture.CreatePerson);
        // A file without a person is nothing that anybody sees; a person without a file would be somebody whom nobody finds.
        await missions.Open(person.Key);
        await missions.Give(new Mission(referent, person.Key, referent is null ? MissionKind.Team : MissionKind.Referent, team, new Days(clock.Today())));
        await using var context = records();
        context.People.Add(new PersonRow { Key = person.Key.Value, MadeOn = clock.Today(), Sealed = keys.Make(context, person.Key).Close(PersonJson.Write(person)) });
        context.Codes.AddRange(codes.RowsOf(person));
        await context.SaveChangesAsync();
    }

    /// <summary>Who a file is about.</summary>
    /// <param name="pass">For a gesture on that file.</param>
    /// <returns>Nothing where she was erased.</returns>
    public async Task<Person?> Read(Pass pass)
    {
        var file = pass.RequireFile();
        await using var context = records();
        var row = await context.People.AsNoTracking().FirstOrDefaultAsync(person => person.Key == file.Value);
        return row is not null && (await keys.Of(context, file))?.TryBreak(row.Sealed) is { } plain ? PersonJson.Read(file, plain) : null;
    }

    /// <summary>Writes what is now known of who she is; codes follow.</summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>.</param>
    /// <param name="person">As she is now known.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else wrote in between.</exception>
    public async Task Change(Pass pass, Person person)
    {
        pass.Require(Gesture.ChangeSituation);
        var file = pass.RequireFile();
        if (person.Key != file)
            throw new ArgumentException("another person than the pass is for");
        await using var context = records();
        await using var work = await context.Database.BeginTransactionAsync();
        var row = await context.People.FirstAsync(one => one.Key == file.Value);
        var seal = await keys.Of(context, file) ?? throw new InvalidOperationException("her key was destroyed");
        (row.Sealed, row.Version) = (seal.Close(PersonJson.Write(person)), row.Version + 1);
        await context.Codes.Where(code => code.Person == file.Value).ExecuteDeleteAsync();
        context.Codes.AddRange(codes.RowsOf(person));
        await context.SaveChangesAsync();
        await work.CommitAsync();
    }

    /// <summary>Who may already be known, before anybody is created: strong ones first.</summary>
    /// <param name="pass">For <see cref="Gesture.SearchPeople"/>.</param>
    /// <param name="person">Who is looked for.</param>
    internal IReadOnlyList<Candidate> Candidates(Pass pass, Person person)
    {
        pass.Require(Gesture.SearchPeople);
        return new Candidates(codes, new NameCodes(codes.Hash)).Of(person, clock.Today());
    }

    /// <summary>Those whom some typed letters may mean, the nearest first.</summary>
    /// <param name="pass">For <see cref="Gesture.SearchPeople"/>.</param>
    /// <param name="typed">Parts of names, in any order; a year or a day of birth.</param>
    internal IReadOnlyList<Person> Named(Pass pass, TypedSearch typed)
    {
        pass.Require(Gesture.SearchPeople);
        return typed.IsEmpty ? [] : [.. codes.Open(typed.Codes(codes.Hash), People.Searching.Candidates.MostOpened).Where(typed.Matches)];
    }

    /// <summary>Destroys the key of a person, and all that was sealed with it: in this database now, and in every copy of it.</summary>
    /// <param name="pass">For <see cref="Gesture.RunRetention"/>.</param>
    /// <param name="file">Whose file.</param>
    public async Task Erase(Pass pass, FileKey file)
    {
        pass.Require(Gesture.RunRetention);
        await using var context = records();
        await using var work = await context.Database.BeginTransactionAsync();
        await context.Keys.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.Codes.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.Facts.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.Contacts.Where(row => row.Person == file.Value).ExecuteDeleteAsync();
        await context.People.Where(row => row.Key == file.Value).ExecuteDeleteAsync();
        await work.CommitAsync();
        await store.Database.Erased(context);
    }
}
