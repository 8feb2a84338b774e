using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Prevenance.Web.Components;

/// <summary>
/// The stylesheet within the page that is opened first: on a slow network each request costs nearly half a second, and
/// nothing is painted before its style is there.
/// </summary>
public sealed class FirstStylesheet : ComponentBase
{
    // Addresses of a stylesheet count from where it stands, those of a page from the page.
    private static readonly string Style = File.ReadAllText(Path.Combine(OwnFile.Root, "app.css")).Trim().Replace("./fonts/", "/fonts/", StringComparison.Ordinal);

    /// <summary>What the policy of the page lets through: this text and no other.</summary>
    internal static string Fingerprint { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'";

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, $"<style>{Style}</style>");
}
