using Prevenance.Accounts;
using Prevenance.Directories;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Referrals;

namespace Prevenance.Web.Pages.Demonstration.Invented;

/// <summary>What the demonstration's directory has to keep true: what passers-by said of cards, and what services put right themselves.</summary>
internal sealed class InventedKeeping(Catalogue catalogue, RemarkDesk remarks, TimeProvider clock)
{
    private const int DaysOnHold = 40;

    public async Task Fill()
    {
        await remarks.Say(InventedServices.Id(12), RemarkKind.WasClosed, "Porte close mardi matin, sans rien d’affiché.");
        await remarks.Say(InventedServices.Id(12), RemarkKind.WasClosed, "");
        await remarks.Say(InventedServices.Id(31), RemarkKind.WrongNumber, "Le numéro est celui d’un magasin.");
        await catalogue.SayRoom(InventedServices.Id(20), Room.OnHold, clock.Today().AddDays(DaysOnHold), Actors.TheService.French, Actors.Service);
        await catalogue.Correct(InventedServices.Id(40), "horaires_accueil", FieldValue.Typed("horaires_accueil", "Mo,We 09:00-12:30; PH off"), Actors.TheService.French, Actors.Service);
    }
}
