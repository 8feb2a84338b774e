using Microsoft.Extensions.DependencyInjection;
using Prevenance.Choices.Booklet.Figures;

namespace Prevenance.Web.Pages.Everyone.LivingBooklet.Measures;

/// <summary>What an installation can measure of itself for the booklet.</summary>
public static class MeasuresRegistration
{
    /// <summary>Registers each; the host has the modules that they count in.</summary>
    public static IServiceCollection AddMeasures(this IServiceCollection services) => services
        .AddSingleton<IMeasures, ReferralsFollowed>()
        .AddSingleton<IMeasures, ReferentsStayed>();
}
