using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Records;
using Prevenance.Directories.Referrals.Unmet;
using Prevenance.Storage;

namespace Prevenance.Directories.Referrals.Keeping;

/// <summary>Referrals as rows: acts in their order, out of which everything else is worked out again each time.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="people">The seals of people.</param>
/// <param name="clock">The server's.</param>
internal sealed class ReferralBook(Store store, IPersonSeals people, TimeProvider clock)
{
    /// <summary>What one may write in a referral, by whomever.</summary>
    public const int LongestWords = 2_000;

    private const int MostTries = 5;

    private readonly UnmetTally unmet = new(store);

    /// <summary>What opens each.</summary>
    public ReferralSeals Seals { get; } = new(store, people);

    /// <summary>What those who accept one with an account are given for it.</summary>
    public PartnerMissions Partners => new(store, this, clock);

    /// <summary>Now, by the clock of Paris.</summary>
    public DateTime Now => clock.Now();

    /// <summary>A referral with what time has done to it; nothing where there is none, or the key does not open it.</summary>
    public async Task<KeptReferral?> Find(DirectoryRecords context, string id) =>
        await context.Referrals.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id) is { } row ? await Read(context, row) : null;

    public async Task<KeptReferral?> Read(DirectoryRecords context, ReferralRow row) => (await Read(context, [row])) is [var kept] ? kept : null;

    /// <summary>Several, in their order; what the key does not open is left out.</summary>
    public async Task<IReadOnlyList<KeptReferral>> Read(DirectoryRecords context, IReadOnlyCollection<ReferralRow> rows)
    {
        if (rows.Count == 0)
            return [];
        var ids = rows.Select(row => row.Id).ToList();
        var acts = (await context.ReferralActs.AsNoTracking().Where(act => ids.Contains(act.Referral)).OrderBy(act => act.Rank).ToListAsync()).ToLookup(act => act.Referral, StringComparer.Ordinal);
        var opened = await Seals.Of(rows);
        return [.. rows.Select(row => opened.TryGetValue(row.Id, out var seal) && ReferralSeals.Open<ReferralPage>(seal, row.Sealed) is { } page ? new KeptReferral(row.Id, row.Service, row.Sender, page, Replay(seal, acts[row.Id])) : null).OfType<KeptReferral>()];
    }

    /// <summary>Does an act. Who does another at the same moment takes the rank first, and this one is tried again on what it led to.</summary>
    /// <returns>Nothing; or why it is refused, and what is possible instead.</returns>
    public async Task<Text?> Do(Func<DirectoryRecords> records, string id, ReferralAct act)
    {
        if (act.Words?.Length > LongestWords)
            return Text.Of($"{LongestWords} signes au plus", $"{LongestWords} signs at most");
        act = act with { Words = act.Words is { } words ? Nir.Removed(words) : null };
        for (var time = 1; ; time++)
        {
            await using var context = records();
            if (await context.Referrals.FirstOrDefaultAsync(one => one.Id == id) is not { } row || await Read(context, row) is not { } kept || !(await Seals.Of([row])).TryGetValue(id, out var seal))
                return new Text("cette orientation n’existe pas", "there is no such referral");
            if (kept.Referral.IsAnsweredSo(act))
                return null;
            if (kept.Referral.Do(act) is { } refused)
                return refused;
            row.IsOpen = !IsOver(kept.Referral.State);
            // What she takes back is read no more by anybody, here neither.
            if (act.Kind == ActKind.Withdraw)
                row.Sealed = ReferralSeals.Close(seal, kept.Page with { Lines = [], CountedUnder = null });
            context.Add(new ReferralActRow { Referral = id, Rank = await context.ReferralActs.CountAsync(one => one.Referral == id), Sealed = ReferralSeals.Close(seal, act) });
            var over = row.IsOpen ? null : Seals.FileOf(row);
            if (UnmetKinds.Of(act) is { } kind && kept.Page.CountedUnder is { } under && Seals.FileOf(row) is { } file)
                await unmet.Add(context, file, under, kind, DateOnly.FromDateTime(act.At));
            try
            {
                // A process that is killed in between leaves a partner with less than is due, never with more.
                if (over is { } before)
                    await Partners.SettleWithout(before, id);
                // What an answer makes of the letters and the links is written with it, or not at all.
                await using var transaction = await context.Database.BeginTransactionAsync();
                await Hold(context, id);
                await context.SaveChangesAsync();
                if (act.Kind is not (ActKind.Send or ActKind.Open))
                    await Unsend(context, id);
                if (IsAnsweredForGood(kept.Referral.State))
                    await Questions.End(context, id);
                await transaction.CommitAsync();
                // Somebody may have accepted it at the same moment.
                if (over is { } after)
                    await Partners.SettleWithout(after, id);
                return null;
            }
            catch (DbUpdateException) when (time < MostTries)
            {
                // Another act took the rank: what it led to decides.
            }
        }
    }

    /// <summary>Has whoever else writes of a referral wait until this transaction is over.</summary>
    public static Task<int> Hold(DirectoryRecords context, string id) => context.Referrals.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsOpen, row => row.IsOpen));

    private Referral Replay(Seal seal, IEnumerable<ReferralActRow> acts)
    {
        var referral = new Referral();
        foreach (var act in acts)
        {
            if (ReferralSeals.Open<ReferralAct>(seal, act.Sealed) is { } done)
                referral.Do(done);
        }
        referral.Advance(Now);
        return referral;
    }

    /// <summary>What waits to leave crosses no answer.</summary>
    private static Task<int> Unsend(DirectoryRecords context, string id) => context.Letters
        .Where(letter => letter.About == id && letter.ClaimedAt == null && letter.End == null).ExecuteUpdateAsync(set => set.SetProperty(letter => letter.End, LetterEnd.Answered));

    /// <summary>Whether nothing more is asked of anybody and the links lead nowhere: of what was withdrawn they still say so.</summary>
    public static bool IsAnsweredForGood(ReferralState state) => IsOver(state) && state != ReferralState.Withdrawn;

    /// <summary>Whether nothing more is asked of anybody.</summary>
    public static bool IsOver(ReferralState state) => state is ReferralState.Declined or ReferralState.Done or ReferralState.Outcome or ReferralState.Withdrawn;
}
