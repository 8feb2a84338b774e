using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Casework.People;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>One household of the flow while somebody answers of one of its persons: whoever answers of another meanwhile waits. What is not written is as it was.</summary>
internal sealed class RsaHouseholdWork : IAsyncDisposable
{
    private readonly CaseworkRecords context;
    private readonly Store store;
    private readonly PersonBook people;
    private readonly TimeProvider clock;
    private readonly PersonKeys keys;
    private readonly string by;
    private readonly IDbContextTransaction transaction;
    private readonly RsaHouseholdRow row;
    private readonly IReadOnlyList<(RsaMemberRow Row, RsaMemberJson Told)> members;
    private readonly IReadOnlyList<string> others;

    private RsaHouseholdWork(
        CaseworkRecords context, Store store, PersonBook people, TimeProvider clock, string by, IDbContextTransaction transaction,
        RsaHouseholdRow row, IReadOnlyList<(RsaMemberRow Row, RsaMemberJson Told)> members, IReadOnlyList<string> others, string place)
    {
        (this.context, this.store, this.people, this.clock, this.by, this.transaction) = (context, store, people, clock, by, transaction);
        (this.row, this.members, this.others, keys, Asked) = (row, members, others, new PersonKeys(store), members.First(member => member.Row.Id == place));
    }

    /// <summary>The person of whom it is answered.</summary>
    public (RsaMemberRow Row, RsaMemberJson Told) Asked { get; }

    /// <summary>The files that it comes to.</summary>
    public IReadOnlyList<FileKey> Files => [.. members.Select(member => member.Row.Person).OfType<string>().Distinct().Select(file => new FileKey(file))];

    /// <param name="context">Closed with the work.</param>
    /// <param name="store">Opened with its key.</param>
    /// <param name="people">Who is known.</param>
    /// <param name="clock">The server's.</param>
    /// <param name="pass">Of who answers.</param>
    /// <param name="place">What the person is called there.</param>
    /// <exception cref="RefusalException">No flow that was taken tells of her.</exception>
    public static async Task<RsaHouseholdWork> Begin(CaseworkRecords context, Store store, PersonBook people, TimeProvider clock, Pass pass, string place)
    {
        try
        {
            var transaction = await context.Database.BeginTransactionAsync();
            var hash = await context.RsaMembers.Where(member => member.Id == place).Select(member => member.Household).FirstOrDefaultAsync();
            // Written with what it is, for the others to wait: of two answers at once, the second reads the first.
            await context.RsaHouseholds.Where(one => one.Hash == hash).ExecuteUpdateAsync(set => set.SetProperty(one => one.Month, one => one.Month));
            var members = await new RsaContents(context, store).Of(member => member.Household == hash && (member.LeftOn == null || member.Id == place));
            var others = await context.RsaMembers.Where(member => member.Household == hash && member.Id != place && member.Person != null).Select(member => member.Person!).ToListAsync();
            if (await context.RsaHouseholds.AsNoTracking().FirstOrDefaultAsync(one => one.Hash == hash) is not { } row || members.All(member => member.Row.Id != place))
                throw new RefusalException("place", new("personne n’attend là ; prenez d’abord le mois qui le dit", "nobody waits there; take the month that tells of it first"));
            return new RsaHouseholdWork(context, store, people, clock, pass.Viewer.Account!, transaction, row, members, others, place);
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }

    /// <summary>Who a file is about; nothing where there is nobody.</summary>
    public async Task<Person?> PersonOf(FileKey file) =>
        await keys.Of(context, file) is { } seal && await context.People.AsNoTracking().Where(one => one.Key == file.Value).Select(one => one.Sealed).FirstOrDefaultAsync() is { } closed && seal.TryBreak(closed) is { } plain
            ? PersonJson.Read(file, plain)
            : null;

    /// <summary>Gives her a file, or finds that she has it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isMade">It is made for her.</param>
    /// <exception cref="RefusalException">She has another one, or somebody else of the household has this one.</exception>
    public void Give(FileKey file, bool isMade)
    {
        if (Asked.Row.Person == file.Value)
            return;
        if (Asked.Row.Person is not null)
            throw new RefusalException("place", new("un autre dossier est déjà dit être le sien : reprenez d’abord cette réponse", "another file is said to be hers already: take that answer back first"));
        if (others.Contains(file.Value))
            throw new RefusalException("place", new("ce dossier est déjà celui d’une autre personne de ce foyer : deux personnes n’ont pas un même dossier", "this file is already that of another person of this household: two people do not have one file"));
        (Asked.Row.Person, Asked.Row.IsToMake, Asked.Row.AnsweredAt) = (file.Value, isMade, clock.GetUtcNow());
    }

    /// <summary>Writes what the last flow said of the household, in the files that its persons are known to have.</summary>
    /// <param name="mayShowAddress">Whether its address may be written, as she says; nothing where nobody asked her.</param>
    public async Task Write(bool? mayShowAddress)
    {
        var asked = Asked.Row;
        if (mayShowAddress == false && asked.MayShowAddress == true)
            await TakeBackFacts(Files, RsaFacts.IsOfAddress);
        asked.MayShowAddress = mayShowAddress ?? asked.MayShowAddress;
        await context.RsaMembers.Where(member => member.Id == asked.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(member => member.IsToMake, asked.IsToMake).SetProperty(member => member.AnsweredAt, asked.AnsweredAt));
        var there = members.Where(member => member.Row.LeftOn is null).ToList();
        var household = Asked.Told.Household(there.Select(member => member.Told));
        var known = await keys.Of(context, Files);
        var isWithheld = there.Zip(household.Persons).Any(one => one.Second.IsAdult && (one.First.Row.Person is null || one.First.Row.MayShowAddress != true));
        var planned = new PlannedHousehold(row.Hash, row.Fingerprint, IsNew: false, isWithheld, [.. there.Select(member => Place(member.Row))]);
        await using (var writer = new RsaFlowWriter(context, store, people, row.Month, clock, by))
        {
            await writer.Write(household, planned, [.. there.Select(member => new RsaMember(member.Row.Id, row.Hash, null, member.Row.IsToMake, null, null, IsWritten: true))]);
            await writer.Flush();
        }
        await transaction.CommitAsync();

        (string, FileKey?, bool, bool?) Place(RsaMemberRow member) => member.Person is { } file
            ? (member.Id, new FileKey(file), !known.ContainsKey(new FileKey(file)), member.MayShowAddress)
            : (member.Id, null, false, member.MayShowAddress);
    }

    /// <summary>Has her wait again, and what the flow brought to her file hold no more.</summary>
    public async Task TakeBack()
    {
        var (asked, told) = Asked;
        await TakeBackFacts([new FileKey(asked.Person!)], _ => true);
        if (asked.MayShowAddress == true)
            await TakeBackFacts(Files, RsaFacts.IsOfAddress);
        if (asked.LeftOn is not null)
        {
            // No flow tells of her there any more: nobody is asked.
            await context.RsaMembers.Where(member => member.Id == asked.Id).ExecuteDeleteAsync();
        }
        else
        {
            await context.RsaMembers.Where(member => member.Id == asked.Id).ExecuteUpdateAsync(set => set
                .SetProperty(member => member.Person, (string?)null).SetProperty(member => member.IsToMake, false).SetProperty(member => member.AnsweredAt, (DateTimeOffset?)null)
                .SetProperty(member => member.MayShowAddress, (bool?)null).SetProperty(member => member.Sealed, (byte[]?)null)
                .SetProperty(member => member.Waiting, RsaContents.OfWaiting(store).Write(told)));
        }
        await transaction.CommitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await context.DisposeAsync();
    }

    private async Task TakeBackFacts(IReadOnlyList<FileKey> files, Func<string, bool> which)
    {
        var changes = new RsaFactChanges(RsaFacts.SourceOf(Asked.Told.Key), row.Month, clock.GetUtcNow(), by);
        foreach (var (file, seal) in await keys.Of(context, files))
        {
            var held = FactRows.Open(seal, await context.Facts.AsNoTracking().Where(fact => fact.Person == file.Value).Select(fact => fact.Sealed).ToListAsync());
            context.Facts.AddRange(changes.TakenBack(held, which).Select(fact => FactRows.Of(file, fact, seal)));
        }
        await context.SaveChangesAsync();
    }
}
