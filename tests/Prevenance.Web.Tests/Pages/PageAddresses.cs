namespace Prevenance.Web.Tests.Pages;

/// <summary>Every page that has an address of its own.</summary>
internal static class PageAddresses
{
    private static readonly string[] Examples = ["lea", "karim", "famille-de-sofia", "daniel", "yvonne", "chloe"];

    public static readonly IReadOnlyList<string> Existing =
    [
        "/", "/en", "/ma-situation", "/en/my-situation", "/a-propos", "/en/about", "/exemples", "/en/examples",
        .. Examples.Select(name => $"/exemples/{name}"),
        .. Examples.Select(name => $"/en/examples/{name}"),
    ];

    public static readonly IReadOnlyList<string> Missing = ["/nulle-part", "/en/nowhere"];
}
