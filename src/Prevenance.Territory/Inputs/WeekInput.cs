using Prevenance.Territory.Access;
using Prevenance.Territory.Outreach.Week;

namespace Prevenance.Territory.Inputs;

/// <summary>A week of visits to plan, as a small file tells it.</summary>
/// <param name="Problem">Areas, places and teams.</param>
/// <param name="Today">The weekdays of each place today, from zero; nothing where the file says none.</param>
public sealed record WeekInput(WeekProblem Problem, IReadOnlyList<IReadOnlyList<int>>? Today)
{
    private const int MostPlaces = 200;
    private const int MostAreas = 1000;
    private const int MostDays = 7;
    private const int MostPeople = 1_000_000;
    private const int MostSlots = 10_000;
    private const int MostTeams = 1000;

    /// <summary>Whether a file is one of those: it says how many teams there are.</summary>
    public static bool IsOne(InputFile file) => file.Find("teams") is not null;

    /// <exception cref="RefusalException">A list is missing, or is not as long as the others ask.</exception>
    public static WeekInput Read(InputFile file)
    {
        IReadOnlyList<int> demand = [.. file.Require("demand").Items().Select(count => count.Count(0, MostPeople))];
        var rows = file.Require("minutes");
        var places = demand.Count > 0 && rows.Items() is [var first, ..] ? first.Items().Count : 0;
        if (demand.Count is 0 or > MostAreas || places is 0 or > MostPlaces)
            throw file.Fault($"attendu : de 1 à {MostAreas} aires et de 1 à {MostPlaces} lieux", $"expected 1 to {MostAreas} areas and 1 to {MostPlaces} places");
        var minutes = rows.Matrix(demand.Count, places, least: 0);
        var days = file.Require("days").Count(1, MostDays);
        var problem = new WeekProblem(
            demand,
            TravelTimes.Of(demand.Count, places, (area, place) => minutes[area][place]),
            file.Require("reach").Number(least: 0),
            file.Require("slots", "slots_per_team_day").Count(1, MostSlots),
            file.Require("teams").Count(1, MostTeams),
            days)
        {
            Unmet = file.Find("unmet_minutes", "need_minutes")?.Number(least: 0),
        };
        return new WeekInput(problem, file.Find("today") is { } today ? DaysOf(today, places, days) : null);
    }

    private static IReadOnlyList<IReadOnlyList<int>> DaysOf(InputFile today, int places, int days)
    {
        IReadOnlyList<IReadOnlyList<int>> read = [.. today.Items().Select(place => (IReadOnlyList<int>)[.. place.Items().Select(day => day.Count(0, days - 1)).Distinct()])];
        return read.Count == places ? read : throw today.Fault($"attendu : les jours de chacun des {places} lieux", $"expected the days of each of the {places} places");
    }
}
