using NetTopologySuite.Geometries;
using Prevenance.Geography;
using Prevenance.Geography.Shapes;
using Prevenance.Territory;
using Prevenance.Territory.Access;
using Prevenance.Territory.Needs;
using Prevenance.Web.Pages.Territory.Drawing;

namespace Prevenance.Web.Pages.Territory.Access;

/// <summary>Access as the page tells it: the same in sentences, on the map and in the tables. Counts under eleven are hidden, and in no sum.</summary>
public sealed class AccessView
{
    /// <summary>The minutes that part the five classes of the map, the same whatever is asked.</summary>
    public static readonly IReadOnlyList<double> Bounds = [10, 20, 30, 45];

    private static readonly double[] Radii = [1000, 2000];

    private AccessView(AccessAsked asked, AccessTold told, IReadOnlyDictionary<string, Iris> named)
    {
        (Asked, Told) = (asked, told);
        var lines = told.Direct.Select(one => one.Line).FirstOrDefault();
        Areas = [.. told.Access.Areas.Select((area, rank) => Area(area, rank, lines, named))];
        // Outlines may still have the codes of communes that merged since.
        Communes = [.. Areas.GroupBy(area => Prevenance.Geography.Communes.Own.Find(area.Area.Commune)?.Code ?? area.Area.Commune).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => new CommuneAccess(same.Key, AreaName.Of(same.Key, named), [.. same]))];
    }

    public AccessAsked Asked { get; }

    public AccessTold Told { get; }

    /// <summary>The areas that show the figure, by code.</summary>
    public IReadOnlyList<AreaAccess> Areas { get; }

    /// <summary>Their communes, by code.</summary>
    public IReadOnlyList<CommuneAccess> Communes { get; }

    public AreaMap Map { get; private set; } = null!;

    /// <summary>The outline of each area, by code, as its source has it.</summary>
    internal IReadOnlyDictionary<string, Geometry> Shapes => Areas.ToDictionary(area => area.Area.Code, area => area.Area.Shape, StringComparer.Ordinal);

    /// <summary>Households of the areas that are shown.</summary>
    public double Households => Told.Access.Demand.Sum();

    /// <summary>The areas that are hidden: by the CAF, or because they count too few.</summary>
    public int Hidden => Map.Areas.Count(area => area.Shade == AreaShade.Hidden);

    /// <summary>The areas of which the CAF tells nothing.</summary>
    public int Unknown => Map.Areas.Count(area => area.Shade == AreaShade.Unknown);

    /// <exception cref="RefusalException">No place answers, or nobody is counted.</exception>
    public static AccessView Of(TerritoryData data, Sheet sheet, AccessAsked asked)
    {
        var figure = data.Figure(asked.Figure).WithoutSmallCounts();
        var told = AccessTold.Of(data, figure, asked.Answers.Source, asked.Answers.Theme, Radii, asked.Minutes, [DirectLine.UsualRadius]);
        var named = data.Areas.ToDictionary(area => area.Code, StringComparer.Ordinal);
        var view = new AccessView(asked, told, named);
        var shown = view.Areas.ToDictionary(area => area.Area.Code, StringComparer.Ordinal);
        view.Map = AreaMap.Of(sheet, [.. data.Areas.Select(Drawn)]);
        return view;

        DrawnArea Drawn(Iris area) => shown.TryGetValue(area.Code, out var one)
            ? new DrawnArea(one.Name, AccessText.Says(one), AreaShade.Of(one.Walk.AtLeast, Bounds))
            : data.ToldByCaf.Contains(area.Code)
                ? new DrawnArea(AreaName.Of(area.Code, named), TerritoryText.HiddenKey, AreaShade.Hidden)
                : new DrawnArea(AreaName.Of(area.Code, named), TerritoryText.UnknownKey, AreaShade.Unknown);
    }

    /// <summary>How many households stand so to an answer.</summary>
    public double That(WayOnFoot way) => Areas.Where(area => area.Way == way).Sum(area => area.Households);

    /// <summary>Of each class of the map, how many households.</summary>
    public IReadOnlyList<double> ByClass => [.. Enumerable.Range(0, Bounds.Count + 1).Select(rank => Areas.Where(area => Bounds.Count(bound => area.Walk.AtLeast > bound) == rank).Sum(area => area.Households))];

    private AreaAccess Area(Iris area, int rank, DirectLine? lines, IReadOnlyDictionary<string, Iris> named)
    {
        var walk = new Walk(Told.Access.Minutes(Walk.LeastDetour, rank)!.Value, Told.Access.Minutes(Walk.MostDetour, rank)!.Value);
        return new AreaAccess(area, AreaName.Of(area.Code, named), Told.Access.Demand[rank], walk, WaysOnFoot.Of(walk, Asked.Minutes), lines?.Has[rank], Told.Transit?.Times[rank], Told.Data.LargeAreas.Contains(area.Code));
    }
}
