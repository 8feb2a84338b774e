using Prevenance.Accounts;
using Prevenance.Directories;
using Prevenance.Directories.Catalogues;
using Prevenance.Geography;

namespace Prevenance.Web.Places;

/// <summary>The file of the territory's places, <c>places.json</c>: copied beside the program, where it may be changed without compiling.</summary>
internal static class PlaceFile
{
    /// <summary>Its places, read when the application starts.</summary>
    public static IReadOnlyList<Service> Read(TimeProvider clock) =>
        TerritoryPlaces.Read(Path.Combine(AppContext.BaseDirectory, "places", "places.json"), Communes.Own, clock.Today());
}
