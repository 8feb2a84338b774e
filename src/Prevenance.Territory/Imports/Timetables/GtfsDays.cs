using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Imports.Timetables;

/// <summary>Reads the days on which services run, from either table that tells them or from both.</summary>
internal sealed class GtfsDays
{
    public const string Weeks = "calendar.txt";
    public const string Dates = "calendar_dates.txt";

    private const string Added = "1";
    private const string Removed = "2";

    private static readonly (string Column, DayOfWeek Day)[] Week = [.. Enum.GetValues<DayOfWeek>().Select(day => (day.ToString().ToLowerInvariant(), day))];
    private static readonly Text DateForm = new("une date, comme 20260302", "a date such as 20260302");

    private readonly List<RunningDays> services = [];
    private readonly Dictionary<string, int> ranks = new(StringComparer.Ordinal);
    private bool areTold;

    public IReadOnlyList<RunningDays> Services => services;

    public static GtfsDays Read(GtfsArchive archive)
    {
        var days = new GtfsDays();
        days.ReadWeeks(archive);
        days.ReadDates(archive);
        if (!days.areTold)
            archive.Refused.Add(archive.Path, new($"ni {Weeks} ni {Dates} : aucun jour n’est dit, et donc aucune minute", $"neither {Weeks} nor {Dates}: no day is told, and so no minutes"));
        return days;
    }

    /// <summary>The rank of a service; nothing where no day is told of it. In an archive that tells no days at all, one that never runs.</summary>
    public int? Find(string service) => ranks.TryGetValue(service, out var rank) ? rank : areTold ? null : Rank(service);

    private void ReadWeeks(GtfsArchive archive)
    {
        using var file = archive.Find(Weeks, ["service_id", "start_date", "end_date", .. Week.Select(day => day.Column)]);
        areTold |= file is not null;
        while (file?.Read() == true)
        {
            if (GtfsClock.Date(file["start_date"]) is not { } first)
                file.RefuseForm("start_date", DateForm);
            else if (GtfsClock.Date(file["end_date"]) is not { } last)
                file.RefuseForm("end_date", DateForm);
            else if (ranks.ContainsKey(file["service_id"]))
                file.RefuseTwice("service_id");
            else
                services[Rank(file["service_id"])].Weekly(Week.Where(day => file[day.Column] == Added).Select(day => day.Day), first, last);
        }
    }

    private void ReadDates(GtfsArchive archive)
    {
        using var file = archive.Find(Dates, "service_id", "date", "exception_type");
        areTold |= file is not null;
        while (file?.Read() == true)
        {
            if (GtfsClock.Date(file["date"]) is not { } date)
                file.RefuseForm("date", DateForm);
            else if (file["exception_type"] is not (Added or Removed))
                file.RefuseForm("exception_type", new($"{Added} ou {Removed}", $"{Added} or {Removed}"));
            else
                services[Rank(file["service_id"])].Apart(date, file["exception_type"] == Added);
        }
    }

    private int Rank(string service)
    {
        if (ranks.TryAdd(service, services.Count))
            services.Add(new RunningDays());
        return ranks[service];
    }
}
