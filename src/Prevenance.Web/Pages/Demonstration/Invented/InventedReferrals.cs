using Prevenance.Accounts;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;

namespace Prevenance.Web.Pages.Demonstration.Invented;

/// <summary>What some of the invented people asked of the partner's service: it waits for an answer.</summary>
internal sealed class InventedReferrals(ReferralDesk desk)
{
    /// <summary>The service that the partner of the demonstration answers for.</summary>
    private const string Service = "demonstration--1";

    private static readonly string[] Purposes =
    [
        "Elle voudrait faire ses courses chez vous deux fois par mois, le temps que son dossier d’aide au logement soit traité.",
        "Il aimerait participer à un atelier de cuisine, pour rencontrer du monde dans le quartier.",
        "Une inscription dès cette semaine si c’est possible : le frigo est vide avant le 5 du mois.",
    ];

    /// <summary>Asks for some of them.</summary>
    /// <param name="known">Those who are known, with their référents.</param>
    /// <param name="stop">When to stop.</param>
    public async Task Fill(IReadOnlyList<InventedPerson> known, CancellationToken stop)
    {
        foreach (var (rank, purpose) in Purposes.Index().Where(one => one.Index < known.Count))
        {
            stop.ThrowIfCancellationRequested();
            var (file, name, worker, _) = known[rank];
            var id = await desk.Prepare(file, worker, Service, purpose, [new SharedLine("Nom", name)]);
            await desk.Send(id, worker, []);
        }
    }
}
