using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Journal;
using Prevenance.Storage;

namespace Prevenance.Directories.Referrals.Keeping;

/// <summary>What a partner with an account does: read what was asked of its own services, and answer it. A request to another service is not there.</summary>
/// <param name="store">Where referrals are kept, opened with its key.</param>
/// <param name="people">The seals of people.</param>
/// <param name="journal">Where each reading is noted, for her whom it is about.</param>
/// <param name="gate">Says what who reads is to her.</param>
/// <param name="clock">The server's.</param>
public sealed class PartnerDesk(Store store, IPersonSeals people, AccessJournal journal, Gate gate, TimeProvider clock)
{
    /// <summary>How the journal names what a partner reads.</summary>
    public const string Part = "request";

    private readonly ServiceSide side = new(store, people, clock);

    /// <summary>What was asked of some services and is not over, the longest waiting first.</summary>
    /// <param name="services">Their identifiers.</param>
    public async Task<IReadOnlyList<KeptReferral>> Open(IReadOnlyCollection<string> services)
    {
        await using var context = side.Records();
        var rows = await context.Referrals.AsNoTracking().Where(row => row.IsOpen && services.Contains(row.Service)).OrderBy(row => row.Id).ToListAsync();
        return [.. (await side.Book.Read(context, rows)).Where(side.MayBeRead)];
    }

    /// <summary>Reads what was asked of one of its services. That is noted first, in the journal of her whom it is about: where it cannot be, nothing is read.</summary>
    /// <param name="services">Its services.</param>
    /// <param name="id">The request.</param>
    /// <param name="viewer">Who reads, by their account.</param>
    public async Task<PartnerView> Read(IReadOnlyCollection<string> services, string id, Viewer viewer)
    {
        if (await Find(services, id) is not { } kept)
            return new PartnerView(PartnerSight.Nothing);
        if (side.MayBeRead(kept) && await side.FileOf(id) is { } file)
        {
            var standing = (await gate.StandingsTo(viewer, [file]))[file].Contains(Standing.AcceptedPartner) ? Standing.AcceptedPartner : Standing.OtherPartner;
            await journal.Write(new JournalEntry(viewer.Account, file, Gesture.ReadFile, Part, standing, null, viewer.Device));
        }
        return await side.Read(kept, viewer.Account!);
    }

    /// <summary>Answers it. Who accepts it works with the person until she no longer agrees, or it is over.</summary>
    /// <param name="services">Its services.</param>
    /// <param name="id">The request.</param>
    /// <param name="account">Who answers.</param>
    /// <param name="answer">What; its moment is now.</param>
    /// <returns>Nothing; or why it is refused, and what is possible instead.</returns>
    public async Task<Text?> Answer(IReadOnlyCollection<string> services, string id, string account, ReferralAct answer)
    {
        if (await Find(services, id) is not { } kept || !side.MayBeRead(kept))
            return new Text("cette demande n’est plus là : la personne l’a reprise, ou elle est close", "this request is no longer there: the person took it back, or it is over");
        if (await side.Answer(kept, account, answer) is { } refused)
            return refused;
        if (answer.Kind == ActKind.Accept && await side.FileOf(id) is { } file)
            await side.Book.Partners.Settle(file, account);
        return null;
    }

    private async Task<KeptReferral?> Find(IReadOnlyCollection<string> services, string id)
    {
        await using var context = side.Records();
        return await side.Book.Find(context, id) is { Referral.State: not ReferralState.Draft } kept && services.Contains(kept.Service) ? kept : null;
    }
}
