using Prevenance.Territory.Access;
using Prevenance.Web.Pages.Territory.Tables;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Territory.Access;

/// <summary>The columns of access: by commune, and by IRIS.</summary>
internal static class AccessTables
{
    /// <param name="view">What is told.</param>
    public static IReadOnlyList<Column<CommuneAccess>> ByCommune(AccessView view) =>
    [
        new("name", TerritoryText.Commune, commune => commune.Name.French, commune => commune.Name),
        new("households", AccessText.Households, commune => commune.Households, commune => CountText.Whole(commune.Households)),
        new("certain", AccessText.WithoutCertain, commune => commune.That(WayOnFoot.Beyond), commune => CountText.Whole(commune.That(WayOnFoot.Beyond))),
        new("doubtful", AccessText.WithoutDoubtful, commune => commune.That(WayOnFoot.Doubtful), commune => CountText.Whole(commune.That(WayOnFoot.Doubtful))),
        .. view.Told.Stops is null ? Array.Empty<Column<CommuneAccess>>() : [new("line", AccessText.WithoutLine, commune => commune.WithoutLine, commune => CountText.Whole(commune.WithoutLine!.Value))],
    ];

    /// <inheritdoc cref="ByCommune"/>
    public static IReadOnlyList<Column<AreaAccess>> ByArea(AccessView view) =>
    [
        new("name", TerritoryText.Area, area => area.Name.French, AccessText.Name),
        new("households", AccessText.Households, area => area.Households, area => CountText.Whole(area.Households)),
        new("minutes", AccessText.OnFoot, area => area.Walk.AtLeast, area => AccessText.Of(area.Walk)),
        new("reached", AccessText.Reached, area => (int)area.Way, area => AccessText.Of(area.Way)),
        .. view.Told.Stops is null ? Array.Empty<Column<AreaAccess>>() : [new("line", AccessText.DirectLine, area => area.HasLine == true ? 1 : 0, area => area.HasLine == true ? TerritoryText.Yes : TerritoryText.No)],
        .. view.Told.Transit is null ? Array.Empty<Column<AreaAccess>>() : [new("transit", TransitText.Heading, area => area.Transit!.Minutes?.AtLeast, area => TransitText.Of(area.Transit!))],
    ];
}
