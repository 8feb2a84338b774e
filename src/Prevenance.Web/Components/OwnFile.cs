using System.Security.Cryptography;

namespace Prevenance.Web.Components;

/// <summary>The addresses of the pages' own files, which change with their content so that browsers may keep them for ever.</summary>
internal static class OwnFile
{
    public static readonly string Root = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    public static readonly string Stylesheet = Versioned("app.css");

    public static readonly string AnswerStylesheet = Versioned("answer.css");

    /// <summary>Maps of areas.</summary>
    public static readonly string MapStylesheet = Versioned("map.css");

    /// <summary>What the browser may add to any page.</summary>
    public static readonly string PageScript = Versioned("page.js");

    /// <summary>Keeping answers under a code.</summary>
    public static readonly string KeepScript = Versioned("keep.js");

    /// <summary>Making a passkey, and signing in with one.</summary>
    public static readonly string PasskeyScript = Versioned("passkey.js");

    /// <summary>A map that moves, fetched by who asks for it.</summary>
    public static readonly string MovingMapScript = Versioned("moving-map.js");

    /// <inheritdoc cref="MovingMapScript"/>
    public static readonly string MovingMapStylesheet = Versioned("moving-map.css");

    /// <summary>What prepares, beside the page, what such a map draws.</summary>
    public static readonly string MovingMapWorker = Versioned("moving-map-worker.js");

    private static string Versioned(string name)
    {
        using var file = File.OpenRead(Path.Combine(Root, name));
        return $"/{name}?v={Convert.ToHexStringLower(SHA256.HashData(file))[..10]}";
    }
}
