using System.Security.Cryptography;

namespace Prevenance.Web.Components;

/// <summary>The stylesheet's address, which changes with its content so that browsers may keep it for ever.</summary>
internal static class Stylesheet
{
    public static readonly string Root = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    public static readonly string Address = $"/app.css?v={Version()}";

    private static string Version()
    {
        using var file = File.OpenRead(Path.Combine(Root, "app.css"));
        return Convert.ToHexStringLower(SHA256.HashData(file))[..10];
    }
}
