using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Figures;
using Prevenance.Casework.Households;
using Prevenance.Casework.Records;
using Prevenance.Casework.Sights;
using Prevenance.Casework.Wishes;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>Counts the households of a team for its figures. What is read of each goes no further than the sum: no file is opened by it.</summary>
/// <param name="store">Where files are kept, opened with its key.</param>
/// <param name="sights">Says which files count for who asks.</param>
/// <param name="missions">Who follows which file.</param>
/// <param name="clock">Tells the day.</param>
public sealed class TeamFiguresDesk(Store store, FileSights sights, MissionBook missions, TimeProvider clock)
{
    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly PersonKeys keys = new(store);

    /// <summary>The figures of a team that who asks answers for.</summary>
    /// <param name="pass">For <see cref="Gesture.SeeIndicators"/>.</param>
    /// <param name="team">Its name.</param>
    public async Task<TeamFigures> Of(Pass pass, string team)
    {
        pass.Require(Gesture.SeeIndicators, Answer.OwnTeam);
        var today = clock.Today();
        var held = await missions.In(team, new Days(TeamFigures.FirstDay(today), today));
        var files = held.Select(one => one.Key).ToList();
        var around = await sights.Around(pass.Viewer, files);
        files.RemoveAll(file => around.Onlooker.Of(new FilePart(PartKind.Count, [file])) < Sight.Aggregate);
        await using var context = records();
        var kept = await KeptOf(context, files);
        var same = await SameFiles.Around(context, files);
        return TeamFigures.Of([.. kept.GroupBy(one => HomeOf(around.Kept.Family, same, one.File, today)).Select(home => Counted([.. home], held, team, today))], today);
    }

    /// <summary>The dwelling where a person is most of the time; she alone where none is known. Two files of hers are in one.</summary>
    private static string HomeOf(Family family, SameFiles same, FileKey file, DateOnly today)
    {
        var person = same.Followed(file) ?? file;
        return family.Of(person, HouseholdView.Menage, today).OrderByDescending(one => one.Percent).ThenBy(one => one.Household, StringComparer.Ordinal).FirstOrDefault()?.Household ?? person.Value;
    }

    private static CountedHousehold Counted(IReadOnlyList<KeptOfFile> files, ILookup<FileKey, Mission> held, string team, DateOnly today)
    {
        var from = TeamFigures.FirstDay(today);
        var followed = files.Where(one => !one.IsArchived && held[one.File].Any(mission => mission.Team == team && mission.Days.Hold(today))).ToList();
        var referents = followed.SelectMany(one => held[one.File]).Where(mission => mission.Kind == MissionKind.Referent && mission.Days.From <= today && !(mission.Days.To < from)).ToList();
        var now = referents.Where(mission => mission.Days.Hold(today)).Select(mission => mission.Account).ToHashSet(StringComparer.Ordinal);
        var madeOn = followed.Select(one => one.MadeOn).DefaultIfEmpty().Min();
        var first = followed.SelectMany(one => one.Seen).Where(day => day >= madeOn).Select(day => (DateOnly?)day).Min();
        return new CountedHousehold
        {
            IsFollowed = followed.Count > 0,
            HasReferent = now.Count > 0,
            HasChanged = referents.Any(mission => !now.Contains(mission.Account)),
            HasArrived = madeOn >= from && !followed.Any(one => one.IsImported),
            DaysToAppointment = first?.DayNumber - madeOn.DayNumber,
            DaysToAnswer = [.. followed.SelectMany(one => one.Asked).Where(asked => asked.On >= from).Select(asked => asked.AnsweredOn?.DayNumber - asked.On.DayNumber)],
            Minutes = files.SelectMany(one => one.Contacts.Where(contact => IsOfTeam(held[one.File], team, contact.On)))
                .GroupBy(contact => new DateOnly(contact.On.Year, contact.On.Month, 1), contact => contact.Minutes).ToDictionary(month => month.Key, month => month.Sum()),
        };
    }

    /// <summary>A contact of a day on which another team followed the file, and this one did not, is the other one’s.</summary>
    private static bool IsOfTeam(IEnumerable<Mission> held, string team, DateOnly on)
    {
        var teams = held.Where(mission => mission.Team is not null && mission.Days.Hold(on)).Select(mission => mission.Team).ToList();
        return teams.Count == 0 || teams.Contains(team);
    }

    private async Task<IReadOnlyList<KeptOfFile>> KeptOf(CaseworkRecords context, IReadOnlyCollection<FileKey> files)
    {
        var (today, names) = (clock.Today(), files.Select(file => file.Value).ToList());
        var since = FrenchTime.EndOf(TeamFigures.FirstDay(today).AddDays(-1)).ToUnixTimeMilliseconds();
        var seals = await keys.Of(context, files);
        var people = await context.People.AsNoTracking().Where(row => names.Contains(row.Key)).Select(row => new { row.Key, row.MadeOn, row.ArchivedOn }).ToListAsync();
        var imported = (await context.Imported.Where(row => names.Contains(row.Person)).Select(row => row.Person)
            .Union(context.RsaMembers.Where(row => row.Person != null && names.Contains(row.Person)).Select(row => row.Person!)).ToListAsync()).ToHashSet(StringComparer.Ordinal);
        var seen = (await context.Appointments.AsNoTracking().Where(row => names.Contains(row.Person) && row.Start >= since && row.State == AppointmentState.Seen).Select(row => new { row.Person, row.Start }).ToListAsync())
            .ToLookup(row => row.Person, row => DayOf(row.Start));
        var contacts = (await context.Contacts.AsNoTracking().Where(row => names.Contains(row.Person) && row.At >= since && row.IsFromPerson).ToListAsync()).ToLookup(row => row.Person);
        var wishes = (await context.Wishes.AsNoTracking().Where(row => names.Contains(row.Person)).ToListAsync()).ToLookup(row => row.Person);
        return
        [
            .. from person in people
               let file = new FileKey(person.Key)
               where seals.ContainsKey(file)
               let seal = seals[file]
               select new KeptOfFile(
                   file,
                   person.MadeOn,
                   person.ArchivedOn is not null,
                   imported.Contains(person.Key),
                   [.. seen[person.Key]],
                   [.. contacts[person.Key].Select(row => seal.Read<RecordedContact>(row.Sealed)).Where(one => one?.Minutes > 0).Select(one => (FrenchTime.DayOf(one!.At), one.Minutes!.Value))],
                   [.. wishes[person.Key].Select(row => seal.Read<Wish>(row.Sealed)).OfType<Wish>().Select(wish => (FrenchTime.DayOf(wish.At), wish.Answer is { } answer ? FrenchTime.DayOf(answer.At) : (DateOnly?)null))]),
        ];
    }

    private static DateOnly DayOf(long milliseconds) => FrenchTime.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));

    /// <summary>What is read of a file to be counted.</summary>
    private sealed record KeptOfFile(
        FileKey File,
        DateOnly MadeOn,
        bool IsArchived,
        bool IsImported,
        IReadOnlyList<DateOnly> Seen,
        IReadOnlyList<(DateOnly On, int Minutes)> Contacts,
        IReadOnlyList<(DateOnly On, DateOnly? AnsweredOn)> Asked);
}
