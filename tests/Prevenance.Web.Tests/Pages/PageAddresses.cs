namespace Prevenance.Web.Tests.Pages;

/// <summary>Every page that has an address of its own.</summary>
internal static class PageAddresses
{
    private static readonly string[] Plain =
    [
        "/", "/en", "/ma-situation", "/en/my-situation", "/a-propos", "/en/about", "/exemples", "/en/examples",
        "/aide", "/en/help", "/etre-rappele", "/en/call-me-back", "/reprendre", "/en/resume", "/effacer", "/en/erase", "/etre-rappele/merci", "/en/call-me-back/thanks", "/loi", "/en/law", "/livret", "/en/booklet", "/veille", "/en/horizon",
    ];

    private static readonly string[] Examples = ["lea", "karim", "famille-de-sofia", "daniel", "yvonne", "chloe"];

    public static readonly IReadOnlyList<string> Existing =
        [.. Plain, "/loi/rsa", "/en/law/pch", .. Examples.Select(name => $"/exemples/{name}"), .. Examples.Select(name => $"/en/examples/{name}")];

    /// <summary>One page of each kind, for what is slow to look at: all examples are made of the same parts.</summary>
    public static readonly IReadOnlyList<string> Kinds = [.. Plain, "/loi/cf", "/en/law/pch", "/exemples/chloe", "/en/examples/daniel", "/exemples/lea/pourquoi?about=apl", "/exemples/famille-de-sofia/et-si", "/en/examples/karim/what-if"];

    public static readonly IReadOnlyList<string> Missing = ["/nulle-part", "/en/nowhere"];
}
