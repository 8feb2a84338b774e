using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Directories.Referrals.Keeping;

namespace Prevenance.Web.Pages.SocialWorker.Situation;

/// <summary>Gathers where the facts of a file have served: on papers, and with services.</summary>
internal sealed class FactUsesReader(FactUseLog papers, ReferralDesk referrals, FileSights sights)
{
    /// <param name="pass">For <see cref="Gesture.ReadFile"/>.</param>
    /// <param name="book">What is seen of the file.</param>
    public async Task<FactUses> Of(Pass pass, FactBook book)
    {
        var (here, told) = (pass.RequireFile(Gesture.ReadFile), new List<FactUse>());
        // Who does not see what was asked of services does not learn by a fact that it was.
        foreach (var file in await sights.FilesOfReferrals(pass))
        {
            told.AddRange(from kept in await referrals.Of(file)
                          from fact in kept.Page.Facts
                          let sent = kept.Referral.Steps[0]
                          select new FactUse(FactPlace.NameFrom(here, file, fact), UseKind.Referral, kept.Page.Service, DateOnly.FromDateTime(sent.At), sent.By!));
        }
        return new FactUses(book, (await papers.Read(pass)).Concat(told));
    }
}
