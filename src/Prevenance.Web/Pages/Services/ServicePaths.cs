using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Services;

/// <summary>The addresses of the directory of services.</summary>
internal static class ServicePaths
{
    public static readonly Text Search = Paths.Services;

    /// <summary>What a source calls a service may hold strokes: it is the rest of the address.</summary>
    public static readonly Text Card = Paths.Under(Paths.Services, new("/fiche/{**service}", "/card/{**service}"));

    /// <summary>Where anybody says that a card is not right.</summary>
    public static readonly Text Remark = Paths.Under(Paths.Services, new("/signaler", "/report"));

    /// <summary>Where somebody of a service asks for a link to put its card right.</summary>
    public static readonly Text YourCard = Paths.Under(Paths.Services, new("/votre-fiche", "/your-card"));

    /// <summary>Where somebody asks to be told when a service takes people again.</summary>
    public static readonly Text TellMe = Paths.Under(Paths.Services, new("/prevenez-moi", "/tell-me"));

    /// <summary>What a map of services stands on.</summary>
    public static readonly Text Communes = Paths.Under(Paths.Services, new("/communes.geojson", "/communes.geojson"));

    public static Text CardOf(string service) => Paths.Under(Paths.Services, new($"/fiche/{Escaped(service)}", $"/card/{Escaped(service)}"));

    private static string Escaped(string service) => string.Join('/', service.Split('/').Select(Uri.EscapeDataString));
}
