using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.OverlayNG;
using Prevenance.Geography;
using Prevenance.Territory.Needs;

namespace Prevenance.Territory;

/// <summary>The outlines of communes, and of the arrondissements of Lyon, made of those of their areas.</summary>
public static class CommuneOutlines
{
    /// <param name="areas">The IRIS of a territory.</param>
    /// <returns>The Insee code of each commune as it is today, by code, with its outline in degrees.</returns>
    public static IReadOnlyList<(string Code, Geometry Shape)> Of(IReadOnlyList<Iris> areas) =>
    [
        .. areas.GroupBy(area => AreaName.CommuneCode(area.Commune)).OrderBy(commune => commune.Key, StringComparer.Ordinal)
            .Select(commune => (commune.Key, Union(commune))),
    ];

    /// <summary>The outline of some areas together.</summary>
    public static Geometry Union(IEnumerable<Iris> areas) => OverlayNGRobust.Union(areas.Select(area => Whole(area.Shape)));

    /// <summary>Outlines that cross themselves are found in official files: they are taken apart where they do.</summary>
    private static Geometry Whole(Geometry shape) => shape.IsValid ? shape : GeometryFixer.Fix(shape);
}
