using Microsoft.Extensions.Configuration;
using Prevenance.Storage;

namespace Prevenance.Web.Hosting;

/// <summary>Where the store is, as the settings of its folder and the environment tell (<c>Store__PostgreSql=Host=…</c>).</summary>
public static class StoreSettings
{
    /// <summary>The file of settings, in the folder of what is kept.</summary>
    internal const string FileName = "settings.json";

    /// <param name="data">The folder of what is kept.</param>
    public static StorePlace In(string data) => new(data, Of(data)[StorePlace.PostgreSqlSetting]);

    /// <summary>Every setting of a folder and of the environment.</summary>
    public static IConfiguration Of(string data) => new ConfigurationBuilder().AddSettings(data).Build();

    /// <summary>The file of settings in the folder of what is kept; then the environment, which has the last word.</summary>
    internal static IConfigurationBuilder AddSettings(this IConfigurationBuilder configuration, string data) => configuration
        .AddJsonFile(Path.GetFullPath(Path.Combine(data, FileName)), optional: true)
        .AddEnvironmentVariables();
}
