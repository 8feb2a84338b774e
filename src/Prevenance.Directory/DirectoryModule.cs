using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Prevenance.Accounts;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Duplicates;
using Prevenance.Directories.Records;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Directories.Referrals.Unmet;
using Prevenance.Directories.Search;
using Prevenance.Geography;
using Prevenance.Storage;

namespace Prevenance.Directories;

/// <summary>The directory of services, kept.</summary>
public static class DirectoryModule
{
    /// <summary>The module's records, as a store is opened with them.</summary>
    public static IKeepsRecords Records { get; } = new DirectoryKeeping();

    /// <summary>Registers the module; the host has a <see cref="Store"/> and a clock.</summary>
    public static IServiceCollection AddDirectory(this IServiceCollection services)
    {
        services.TryAddSingleton(Communes.Own);
        return services
            .AddSingleton<Catalogue>()
            .AddSingleton<CatalogueImport>()
            .AddSingleton<RemarkDesk>()
            .AddSingleton<KinDesk>()
            .AddSingleton<FreshnessDesk>()
            .AddSingleton<NewsDesk>()
            .AddSingleton<ReferralDesk>()
            .AddSingleton<IForgetsPeople>(provider => provider.GetRequiredService<ReferralDesk>())
            .AddSingleton<IHoldsFiles>(provider => provider.GetRequiredService<ReferralDesk>())
            .AddSingleton<UnmetDesk>()
            .AddSingleton<IForgetsPeople>(provider => provider.GetRequiredService<UnmetDesk>())
            .AddSingleton<PartnerDoor>()
            .AddSingleton<PartnerDesk>()
            .AddSingleton<ReferralRound>()
            .AddSingleton<CardShelf>()
            .AddSingleton<ServiceSearch>();
    }
}
