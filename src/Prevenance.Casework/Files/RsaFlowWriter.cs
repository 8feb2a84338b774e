using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>Writes the households of one flow, within one transaction.</summary>
internal sealed class RsaFlowWriter : IAsyncDisposable
{
    private readonly CaseworkRecords context;
    private readonly PersonBook people;
    private readonly PersonKeys keys;
    private readonly Seal own;
    private readonly FamilyRecords families;
    private readonly DateOnly reference;
    private readonly DateOnly today;
    private readonly DateTimeOffset at;
    private readonly string by;
    private readonly RowsAtOnce<RsaHouseholdRow> households;
    private readonly RowsAtOnce<RsaMemberRow> members;
    private readonly RowsAtOnce<FactRow> facts;
    private readonly RowsAtOnce<PersonRow> persons;
    private readonly RowsAtOnce<KeyRow> personKeys;
    private readonly RowsAtOnce<CodeRow> codes;

    /// <param name="context">In a transaction.</param>
    /// <param name="store">Opened with its key.</param>
    /// <param name="people">Makes new persons.</param>
    /// <param name="reference">The day that the flow tells of.</param>
    /// <param name="clock">The server's.</param>
    /// <param name="by">The account that takes it.</param>
    public RsaFlowWriter(CaseworkRecords context, Store store, PersonBook people, DateOnly reference, TimeProvider clock, string by)
    {
        (this.context, this.people, this.reference, this.by, today, at) = (context, people, reference, by, clock.Today(), clock.GetUtcNow());
        (keys, own, families) = (new PersonKeys(store), RsaContents.OfWaiting(store), new FamilyRecords(store));
        (households, members, facts) = (new(context), new(context), new(context));
        (persons, personKeys, codes) = (new(context), new(context), new(context));
    }

    /// <summary>Writes a household: its persons who are new, what it says of each whose file is known, and who is no longer in it.</summary>
    public async Task Write(RsaHousehold household, PlannedHousehold planned, IReadOnlyList<RsaMember> before)
    {
        await WriteRow(household, planned);
        var isWithheld = planned.IsAddressWithheld || await IsSomebodyHidden(planned);
        foreach (var (person, place) in household.Persons.Zip(planned.Places))
        {
            var told = RsaMemberJson.Of(household, person);
            var (hers, waiting) = place.File is { } file ? ((await WritePerson(household, person, file, place.IsNew, isWithheld)).Write(told), (byte[]?)null) : (null, own.Write(told));
            if (before.Any(member => member.Place == place.Place))
            {
                var owner = place.File?.Value;
                await context.RsaMembers.Where(row => row.Id == place.Place).ExecuteUpdateAsync(set => set
                    .SetProperty(row => row.Person, owner).SetProperty(row => row.MayShowAddress, place.MayShowAddress)
                    .SetProperty(row => row.Sealed, hers).SetProperty(row => row.Waiting, waiting).SetProperty(row => row.LeftOn, (DateOnly?)null));
                continue;
            }
            await members.Add([new RsaMemberRow { Id = place.Place, Household = planned.Household, Person = place.File?.Value, MayShowAddress = place.MayShowAddress, Sealed = hers, Waiting = waiting }]);
        }
        foreach (var left in before.Where(member => member.LeftOn is null && planned.Places.All(place => place.Place != member.Place)))
            await Leave(left, household.Key);
    }

    /// <summary>Writes what still waits to be.</summary>
    public async Task Flush()
    {
        foreach (var flush in new Func<Task>[] { persons.Flush, personKeys.Flush, codes.Flush, facts.Flush, households.Flush, members.Flush })
            await flush();
    }

    /// <summary>Writes what still waits, which households the flow did not tell of, and of which month what is kept is now.</summary>
    public async Task Finish(RsaFlowPlan plan)
    {
        await Flush();
        foreach (var hash in plan.NewlyAbsent)
            await context.RsaHouseholds.Where(row => row.Hash == hash).ExecuteUpdateAsync(set => set.SetProperty(row => row.AbsentSince, reference));
        foreach (var hash in plan.BackAgain)
            await context.RsaHouseholds.Where(row => row.Hash == hash).ExecuteUpdateAsync(set => set.SetProperty(row => row.AbsentSince, (DateOnly?)null));
        // Of a household that flows have not told of for a year, nobody is asked about any more.
        var longAgo = reference.AddYears(-1);
        await context.RsaMembers.Where(row => row.Person == null && context.RsaHouseholds.Any(one => one.Hash == row.Household && one.AbsentSince < longAgo))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Waiting, (byte[]?)null));
        var organisms = plan.Told.Select(key => key.Organism).Distinct().ToList();
        await context.RsaHouseholds.Where(row => row.Month < reference && row.AbsentSince == null && organisms.Contains(row.Organism))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Month, reference));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var rows in new IAsyncDisposable[] { households, members, facts, persons, personKeys, codes })
            await rows.DisposeAsync();
    }

    private async Task WriteRow(RsaHousehold household, PlannedHousehold planned)
    {
        if (planned.IsNew)
        {
            await households.Add([new RsaHouseholdRow
            {
                Hash = planned.Household,
                Organism = household.Key.Organism,
                Demand = people.Hash($"rsa demand:{household.Key.Demand}"),
                Fingerprint = planned.Fingerprint,
                Month = reference,
                IsEnded = household.IsEnded,
            }]);
            return;
        }
        await context.RsaHouseholds.Where(row => row.Hash == planned.Household).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Fingerprint, planned.Fingerprint).SetProperty(row => row.Month, reference).SetProperty(row => row.IsEnded, household.IsEnded));
    }

    private async Task<Seal> WritePerson(RsaHousehold household, RsaPerson person, FileKey file, bool isNew, bool isWithheld)
    {
        var told = RsaFacts.Of(household, person, reference).ToList();
        var (seal, held) = isNew ? (await Make(household, person, file), []) : await Open(file);
        if (!isNew && !IsMadeByIt())
            told.AddRange(RsaFacts.OfIdentity(household, person, reference));
        await Add(file, seal, held, told, household.Key, what => isWithheld && RsaFacts.IsOfAddress(what));
        return seal;

        // A file that this household of the flow made says who she is already; beside what another one says, the flow says it too.
        bool IsMadeByIt() => held.Where(fact => fact.Source == RsaFacts.SourceOf(household.Key)).Select(fact => fact.What).ToHashSet() is { Count: > 0 } whats && !whats.Contains(RsaFacts.Birth);
    }

    private async Task<Seal> Make(RsaHousehold household, RsaPerson person, FileKey file)
    {
        var rows = people.RowsOf(person.ToPerson(file, household));
        await personKeys.Add([rows.Key]);
        await persons.Add([rows.Person]);
        await codes.Add(rows.Codes);
        return rows.Seal;
    }

    private async Task Leave(RsaMember member, RsaKey household)
    {
        if (member.File is not { } file)
        {
            await context.RsaMembers.Where(row => row.Id == member.Place).ExecuteDeleteAsync();
            return;
        }
        await context.RsaMembers.Where(row => row.Id == member.Place).ExecuteUpdateAsync(set => set.SetProperty(row => row.LeftOn, reference));
        var (seal, held) = await Open(file);
        await Add(file, seal, held, [], household, _ => false);
    }

    private Task Add(FileKey file, Seal seal, IReadOnlyCollection<Fact> held, IReadOnlyCollection<RsaFact> told, RsaKey household, Func<string, bool> isLeft) =>
        facts.Add(new RsaFactChanges(RsaFacts.SourceOf(household), reference, at, by).Of(held, told, isLeft).Select(fact => FactRows.Of(file, fact, seal)));

    private async Task<(Seal Seal, List<Fact> Held)> Open(FileKey file)
    {
        var seal = await keys.Of(context, file) ?? throw new InvalidOperationException("her key was destroyed, and her place in the household was not");
        return (seal, FactRows.Open(seal, await context.Facts.AsNoTracking().Where(row => row.Person == file.Value).Select(row => row.Sealed).ToListAsync()));
    }

    /// <summary>Whether a human has hidden where one of them lives: what the flow says of it is written nowhere then.</summary>
    private async Task<bool> IsSomebodyHidden(PlannedHousehold planned)
    {
        var known = planned.Places.Where(place => !place.IsNew).Select(place => place.File).OfType<FileKey>().ToList();
        if (known.Count == 0)
            return false;
        var family = (await families.Around(context, known)).Kept.Family;
        return known.Exists(file => family.IsHidden(file, today));
    }
}
