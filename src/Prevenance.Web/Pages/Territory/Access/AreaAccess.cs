using Prevenance.Geography;
using Prevenance.Territory.Access;
using Prevenance.Territory.Access.Timetables;

namespace Prevenance.Web.Pages.Territory.Access;

/// <summary>How far an area is from an answer.</summary>
/// <param name="Area">The area.</param>
/// <param name="Name">What it is called, with its commune.</param>
/// <param name="Households">Who needs an answer there.</param>
/// <param name="Walk">Minutes on foot to the nearest.</param>
/// <param name="Way">Whether that is within reach.</param>
/// <param name="HasLine">Whether a line goes to an answer without a change; nothing where no stops were imported.</param>
/// <param name="Transit">How long it takes with timetables; nothing where none were imported.</param>
/// <param name="IsLarge">Whether it is so large that one point says little of it.</param>
public sealed record AreaAccess(Iris Area, Text Name, double Households, Walk Walk, WayOnFoot Way, bool? HasLine, TransitTime? Transit, bool IsLarge);

/// <summary>The areas of a commune that show the figure, together.</summary>
/// <param name="Code">Its Insee code; in Lyon, that of the arrondissement.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Areas">Its areas, by code.</param>
public sealed record CommuneAccess(string Code, Text Name, IReadOnlyList<AreaAccess> Areas)
{
    public double Households => Areas.Sum(area => area.Households);

    /// <summary>Those without a line to an answer; nothing where no stops were imported.</summary>
    public double? WithoutLine => Areas.Any(area => area.HasLine is null) ? null : Areas.Where(area => area.HasLine == false).Sum(area => area.Households);

    /// <summary>How many households stand so to an answer.</summary>
    public double That(WayOnFoot way) => Areas.Where(area => area.Way == way).Sum(area => area.Households);
}
