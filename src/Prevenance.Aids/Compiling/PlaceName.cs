using Prevenance.Law;

namespace Prevenance.Aids.Compiling;

/// <summary>Says a place in words where the file gives it by its codes alone.</summary>
internal static class PlaceName
{
    private const int MostCodesShown = 3;

    public static Text Of(Condition.Lives place)
    {
        var codes = string.Join(", ", place.Codes.Take(MostCodesShown)) + (place.Codes.Count > MostCodesShown ? "…" : "");
        return place.Level switch
        {
            PlaceLevel.Commune => new Text($"commune {codes}", $"commune {codes}"),
            PlaceLevel.Departement => new Text($"département {codes}", $"département {codes}"),
            PlaceLevel.Region => new Text($"région {codes}", $"région {codes}"),
            PlaceLevel.Epci => new Text($"intercommunalité {codes}", $"intercommunality {codes}"),
            _ => new Text($"code postal {codes}", $"postal code {codes}"),
        };
    }
}
