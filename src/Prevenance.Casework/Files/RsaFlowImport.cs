using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Searching;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>What became of a flow that was read to its end.</summary>
/// <param name="Header">What it says of itself.</param>
/// <param name="Announced">How many households its end says that it holds; nothing where it says no number.</param>
/// <param name="Written">Of how many households something was written.</param>
/// <param name="Made">How many files were made.</param>
public sealed record RsaFlowTaken(RsaFlowHeader Header, int? Announced, int Written, int Made);

/// <summary>
/// Takes the monthly flow of the RSA: read to its end first, then written in one transaction. What it says becomes imported facts, which stand beside what
/// was told.
/// </summary>
/// <param name="store">Where files are kept, opened with its key.</param>
/// <param name="people">Who is known.</param>
/// <param name="missions">Where new files are made known.</param>
/// <param name="gate">Where each file that it comes to is noted.</param>
/// <param name="clock">The server's.</param>
public sealed class RsaFlowImport(Store store, PersonBook people, MissionBook missions, Gate gate, TimeProvider clock)
{
    private const string Part = "rsa flow";

    /// <summary>How many files are noted, and made known, together.</summary>
    private const int Together = 500;

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly PersonKeys keys = new(store);
    private readonly LikelyDoubles doubles = new(store, missions, clock);

    /// <summary>Tells of each household what moved, in the order of the flow and then those that it does not tell of; nothing is written.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>.</param>
    /// <param name="open">Opens the flow.</param>
    /// <param name="tell">Told of each household.</param>
    /// <exception cref="RefusalException">It stops before its end.</exception>
    public async Task<RsaFlowTaken> Preview(Pass pass, Func<Stream> open, Action<RsaTold> tell) => (await Read(pass, open, tell)).Taken;

    /// <summary>Takes a flow; of what an earlier one told alike, nothing is written.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>.</param>
    /// <param name="open">Opens the flow, which is read twice.</param>
    /// <param name="team">The team that follows new files; may be absent where there are none.</param>
    /// <param name="tell">Told of each household, before anything is written.</param>
    /// <exception cref="RefusalException">It stops before its end, or is another one the second time; or there is no team. Nothing was written.</exception>
    public async Task<RsaFlowTaken> Take(Pass pass, Func<Stream> open, string? team, Action<RsaTold> tell)
    {
        // Who takes the same month meanwhile reads what this one wrote.
        using var turn = await store.Database.OneAtATime(Part);
        var (plan, taken) = await Read(pass, open, tell);
        if (plan.ChangesNothing)
            return taken;
        if (plan.Made.Count > 0 && team is null)
            throw new RefusalException("team", new("attendu : l’équipe qui suit les nouveaux dossiers", "expected the team that follows the new files"));
        foreach (var files in plan.Touched.Chunk(Together))
            await gate.Note(pass, files, Part);
        try
        {
            foreach (var files in plan.Made.Chunk(Together))
                await missions.Open([.. files.Select(file => people.MissionOf(file, team!, referent: null))]);
            await Keep(pass, plan.SaidToBeNew);
            return taken with { Written = await Write(pass, open, plan), Made = plan.Made.Count };
        }
        catch
        {
            await Withdraw(plan.Made);
            throw;
        }
    }

    /// <summary>The keyed hash of the store, in which a flow is read.</summary>
    public string Hash(string text) => people.Hash(text);

    private async Task<(RsaFlowPlan Plan, RsaFlowTaken Taken)> Read(Pass pass, Func<Stream> open, Action<RsaTold> tell)
    {
        pass.Require(Gesture.ImportFlow, Answer.WithoutNames);
        using var flow = RsaFlowFile.Open(open(), Hash);
        await using var context = records();
        var kept = await RsaRecords.Of(context, keys, Hash);
        var (known, codes) = people.Known;
        var places = new RsaPlaces(kept, await context.People.AnyAsync() ? new Candidates(known, codes) : null, await people.Erased(context), clock.Today());
        var plan = new RsaFlowPlan(kept, flow.Header.Reference);
        foreach (var difference in new RsaFlowComparison(kept, Hash).Of(flow))
        {
            var told = new RsaTold(difference, places.Of(difference));
            plan.Add(told);
            tell(told);
        }
        return (plan, new RsaFlowTaken(flow.Header, flow.Announced, 0, 0));
    }

    /// <summary>Keeps those who are like somebody that hides beside her, before anything is written of them; who is like nobody is beside nobody.</summary>
    private async Task Keep(Pass pass, IReadOnlyList<Person> made)
    {
        await using var context = records();
        foreach (var person in made)
        {
            var beside = await doubles.Found(context, person, pass.Viewer.Account!);
            await doubles.Raise(context, beside);
            context.Doubles.AddRange(beside);
        }
        await context.SaveChangesAsync();
    }

    /// <summary>Takes away files that were made known, and of which nothing came to be written.</summary>
    private async Task Withdraw(IReadOnlyList<FileKey> made)
    {
        await using var context = records();
        await doubles.Lift(context, await LikelyDoubles.Standing(context, made));
        foreach (var file in made)
            await missions.Forget(file);
    }

    private async Task<int> Write(Pass pass, Func<Stream> open, RsaFlowPlan plan)
    {
        using var flow = RsaFlowFile.Open(open(), Hash);
        await using var context = records();
        await using var work = await context.Database.BeginTransactionAsync();
        if (plan.Made.Count > Together)
        {
            // What was read to be compared is no longer needed, and what is written takes as much again.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
            await store.Database.ExpectManyRows(context);
        }
        await using var writer = new RsaFlowWriter(context, store, people, plan.Reference, clock, pass.Viewer.Account!);
        var (written, entries) = (0, plan.Entries.GetEnumerator());
        foreach (var entry in flow.Households())
        {
            if (!entries.MoveNext())
                throw Changed();
            if (entries.Current is not { } planned)
                continue;
            if (entry.Household is not { } household || plan.Kept.HashOf(household.Key) != planned.Household)
                throw Changed();
            await writer.Write(household, planned, [.. plan.Kept.Members(planned.Household)]);
            written++;
        }
        if (entries.MoveNext())
            throw Changed();
        await writer.Finish(plan);
        await work.CommitAsync();
        return written;
    }

    private static RefusalException Changed() => new(new Text("le fichier a changé pendant qu’il était lu : rien n’est pris", "the file changed while it was read: nothing is taken"));
}
