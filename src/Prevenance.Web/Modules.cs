using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Deciders;
using Prevenance.Web.Pages.Everyone;
using Prevenance.Web.Pages.Neighbours;
using Prevenance.Web.Pages.Neighbours.Animator;
using Prevenance.Web.Pages.Oneself;
using Prevenance.Web.Pages.Resident;
using Prevenance.Web.Pages.Services;
using Prevenance.Web.Pages.Services.Keeping;
using Prevenance.Web.Pages.Services.Partner;
using Prevenance.Web.Pages.SocialWorker;
using Prevenance.Web.Pages.Staff;
using Prevenance.Web.Pages.Territory;

namespace Prevenance.Web;

/// <summary>The modules of the application.</summary>
internal static class Modules
{
    public static readonly IReadOnlyList<IModule> All =
    [
        new EveryoneModule(),
        new ResidentModule(),
        new ServicesModule(),
        new NeighboursModule(),
        new StaffModule(),
        new SocialWorkerModule(),
        new TerritoryModule(),
        new DecidersModule(),
        new AnimatorModule(),
        new PartnerModule(),
        new KeepingModule(),
        new OneselfModule(),
    ];
}
