using Microsoft.Extensions.DependencyInjection;
using Prevenance.Residents.Records;
using Prevenance.Storage;

namespace Prevenance.Residents;

/// <summary>What residents leave with us: a request to be called back, answers that they keep for a while.</summary>
public static class ResidentsModule
{
    /// <summary>The module's records, as a store is opened with them.</summary>
    public static IKeepsRecords Records { get; } = new ResidentsKeeping();

    /// <summary>Registers the module; the host has a <see cref="Store"/> and a clock.</summary>
    public static IServiceCollection AddResidents(this IServiceCollection services) => services
        .AddSingleton<CallbackBox>()
        .AddSingleton<KeptAnswers>();
}
