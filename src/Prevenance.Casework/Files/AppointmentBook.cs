using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.People;
using Prevenance.Casework.Records;
using Prevenance.Casework.Retention;
using Prevenance.Casework.Sights;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>The appointments of people with those who follow them.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="sights">Says which are seen.</param>
/// <param name="clock">The server's.</param>
public sealed class AppointmentBook(Store store, FileSights sights, TimeProvider clock)
{
    /// <summary>What the contact that an appointment was is called by.</summary>
    internal const string ContactPrefix = "appointment-";

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly PersonKeys keys = new(store);
    private readonly WaitingRooms rooms = new(store);

    /// <summary>Books one; a social security number in what it is for is taken out.</summary>
    /// <param name="pass">For <see cref="Gesture.BookAppointment"/>.</param>
    /// <param name="worker">The account of who meets her; who met her before, for one that is moved.</param>
    /// <param name="start">When.</param>
    /// <param name="minutes">How long.</param>
    /// <param name="place">Where.</param>
    /// <param name="why">What for.</param>
    /// <param name="instead">The one that it takes the place of: that one was moved.</param>
    /// <param name="id">What it is to be called, where it was given a name before it was booked: sent twice under one name, it is one appointment.</param>
    /// <exception cref="RefusalException">It has passed, is too far, too short or too long, or says too much; the place is not possible then; or the other one is none of hers.</exception>
    public async Task<string> Book(Pass pass, string worker, DateTimeOffset start, int minutes, AppointmentPlace place, string why, string? instead = null, string? id = null)
    {
        var now = clock.GetUtcNow();
        await using var context = records();
        if (id is not null && await IsBooked(context, id))
            return id;
        var (file, seal, moved) = await Bookable(context, pass, start, minutes, place, why, instead);
        if (moved is { } before)
        {
            // Whoever moves it, it stays with whom it was with, and for what.
            Change(before, AppointmentState.Moved, now);
            (worker, why) = (before.Appointment.Worker, why.Trim().Length > 0 ? why : before.Appointment.Why);
        }
        var row = new AppointmentRow
        {
            Id = id ?? Guid.NewGuid().ToString("n"),
            Person = file.Value,
            Worker = worker,
            Start = start.ToUnixTimeMilliseconds(),
            Minutes = minutes,
            State = AppointmentState.Booked,
            Sequence = 0,
            ChangedAt = now.ToUnixTimeMilliseconds(),
            Sealed = new AppointmentInside(place, Nir.Removed(why.Trim())).Close(seal),
        };
        context.Appointments.Add(row);
        try
        {
            await Save(context);
        }
        catch (Exception fault) when (id is not null && fault is DbUpdateException or RefusalException)
        {
            // Sent twice at the same moment: the other one booked it.
            await using var other = records();
            if (!await IsBooked(other, id!))
                throw;
        }
        return row.Id;
    }

    /// <summary>Holds one to what may be booked, before anything is said of what stands beside it: nothing is offered that would then be refused.</summary>
    /// <inheritdoc cref="Book"/>
    public async Task Require(Pass pass, DateTimeOffset start, int minutes, AppointmentPlace place, string why, string? instead = null)
    {
        await using var context = records();
        await Bookable(context, pass, start, minutes, place, why, instead);
    }

    private async Task<(FileKey File, Seal Seal, (AppointmentRow Row, Appointment Appointment)? Moved)> Bookable(CaseworkRecords context, Pass pass, DateTimeOffset start, int minutes, AppointmentPlace place, string why, string? instead)
    {
        var (file, now) = (pass.RequireFile(Gesture.BookAppointment), clock.GetUtcNow());
        AppointmentRules.Require(start, minutes, why, now);
        if (instead is not null)
            file = await FileOf(context, pass, instead);
        var seal = await keys.Of(context, file) ?? throw NoFile();
        (AppointmentRow Row, Appointment Appointment)? moved = instead is null ? null : await Find(context, pass, seal, file, instead);
        if (moved is { } before)
            AppointmentRules.Require(before.Appointment, AppointmentState.Moved, now);
        await rooms.Require(context, file, start, minutes, place);
        return (file, seal, moved);
    }

    /// <summary>Whether one was booked under that name: what is sent twice is answered as the first time.</summary>
    /// <param name="id">What it was called before it was booked.</param>
    public async Task<bool> IsBooked(string id)
    {
        await using var context = records();
        return await IsBooked(context, id);
    }

    private static Task<bool> IsBooked(CaseworkRecords context, string id) => context.Appointments.AnyAsync(row => row.Id == id);

    /// <summary>Says what became of one. Who was seen came to us: that is a contact too.</summary>
    /// <param name="pass">For <see cref="Gesture.MarkMissed"/> where she did not come, or somebody said so; for that or <see cref="Gesture.BookAppointment"/> otherwise.</param>
    /// <param name="id">Which.</param>
    /// <param name="state">What became of it.</param>
    /// <exception cref="RefusalException">There is none of that name in the file, it has not taken place yet, or it was moved.</exception>
    public async Task Mark(Pass pass, string id, AppointmentState state)
    {
        if (state is AppointmentState.Booked or AppointmentState.Moved)
            throw new ArgumentOutOfRangeException(nameof(state));
        pass.RequireFile(state == AppointmentState.Missed || pass.Gesture == Gesture.MarkMissed ? Gesture.MarkMissed : Gesture.BookAppointment);
        var now = clock.GetUtcNow();
        await using var context = records();
        var file = await FileOf(context, pass, id);
        var seal = await keys.Of(context, file) ?? throw NoFile();
        var (row, appointment) = await Find(context, pass, seal, file, id);
        if (appointment.State == state)
            return;
        if (appointment.State == AppointmentState.Missed && pass.Gesture != Gesture.MarkMissed)
            throw new RefusalException(new Text("quelqu’un a dit que ce rendez-vous a été manqué : c’est à qui peut le dire de le reprendre", "somebody said that this appointment was missed: whoever may say so may take it back"));
        await using var work = await context.Database.BeginTransactionAsync();
        Change((row, appointment), state, now);
        // That she was seen is a contact of that day, which goes when somebody says that it was a mistake.
        if (state == AppointmentState.Seen)
            await ContactLog.Add(context, new RecordedContact(appointment.Start, KindOf(appointment.Place), appointment.Minutes, "", appointment.Worker), file, seal, ContactOf(id));
        else if (await context.Contacts.FirstOrDefaultAsync(one => one.Id == ContactOf(id)) is { } contact)
            context.Contacts.Remove(contact);
        await Save(context);
        await work.CommitAsync();
    }

    /// <summary>Passes on to somebody what is booked from now on with those who can no longer open the file: they would wait for her, or she for them.</summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>.</param>
    /// <param name="to">The account of who follows her now.</param>
    /// <param name="canOpen">Whether an account can open the file.</param>
    /// <returns>How many were passed on.</returns>
    public async Task<int> PassOn(Pass pass, string to, Func<string, Task<bool>> canOpen)
    {
        var (file, now, passed) = (pass.RequireFile(Gesture.ChangeSituation), clock.GetUtcNow().ToUnixTimeMilliseconds(), 0);
        await using var context = records();
        var booked = await context.Appointments.Where(row => row.Person == file.Value && row.State == AppointmentState.Booked && row.Start > now).ToListAsync();
        foreach (var with in booked.GroupBy(row => row.Worker).Where(with => with.Key != to))
        {
            if (await canOpen(with.Key))
                continue;
            foreach (var row in with)
            {
                (row.Worker, row.ChangedAt, row.Sequence) = (to, now, row.Sequence + 1);
                passed++;
            }
        }
        await Save(context);
        return passed;
    }

    /// <summary>Those of several files, and of the others of the same persons, in order of time.</summary>
    /// <param name="passes">For <see cref="Gesture.ReadFile"/>.</param>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The moment before which they begin; without end when absent.</param>
    public async Task<IReadOnlyList<Appointment>> Read(IReadOnlyCollection<Pass> passes, DateTimeOffset from, DateTimeOffset? to = null)
    {
        var files = passes.Count == 0 ? [] : await sights.Seeing(FileSights.All(passes, await sights.Whole(passes)), PartKind.TeamNote);
        var (names, first, last) = (files.ConvertAll(file => file.Value), from.ToUnixTimeMilliseconds(), to?.ToUnixTimeMilliseconds() ?? long.MaxValue);
        await using var context = records();
        var seals = await keys.Of(context, files);
        var rows = await context.Appointments.AsNoTracking().Where(row => names.Contains(row.Person) && row.Start >= first && row.Start < last).OrderBy(row => row.Start).ToListAsync();
        if (rows.Count == 0)
            return [];
        var seen = await sights.Seen(passes.First().Viewer, [.. rows.Select(row => row.Meeting)]);
        return [.. rows.Where(row => seen.Contains(row.Meeting)).Select(row => seals.TryGetValue(new FileKey(row.Person), out var seal) ? Open(row, seal) : null).OfType<Appointment>()];
    }

    /// <summary>How many somebody has in some time, in whatever file: a day is full, be it by what one may not open.</summary>
    /// <param name="worker">The account.</param>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The moment before which they begin.</param>
    public async Task<int> CountOf(string worker, DateTimeOffset from, DateTimeOffset to)
    {
        var (first, last) = (from.ToUnixTimeMilliseconds(), to.ToUnixTimeMilliseconds());
        await using var context = records();
        return await context.Appointments.CountAsync(row => row.Worker == worker && row.Start >= first && row.Start < last && row.State == AppointmentState.Booked);
    }

    /// <summary>Until which day each of some files has an appointment to come: it keeps the file.</summary>
    internal static async Task<ILookup<string, Hold>> Holds(CaseworkRecords context, DateTimeOffset now)
    {
        var from = now.ToUnixTimeMilliseconds();
        var rows = await context.Appointments.AsNoTracking().Where(row => row.Start >= from && row.State == AppointmentState.Booked).Select(row => new { row.Person, row.Start }).ToListAsync();
        return rows.ToLookup(row => row.Person, row => new Hold(HoldKind.Appointment, FrenchTime.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(row.Start))));
    }

    /// <summary>In which of the person's files one is; in that of the pass where it is in none.</summary>
    private async Task<FileKey> FileOf(CaseworkRecords context, Pass pass, string id)
    {
        var hers = (await sights.Whole(pass)).Select(one => one.File!.Value).ToList();
        var person = await context.Appointments.Where(row => row.Id == id).Select(row => row.Person).FirstOrDefaultAsync();
        return hers.FirstOrDefault(file => file.Value == person, pass.File!.Value);
    }

    private static void Change((AppointmentRow Row, Appointment Appointment) one, AppointmentState state, DateTimeOffset now)
    {
        AppointmentRules.Require(one.Appointment, state, now);
        (one.Row.State, one.Row.Sequence, one.Row.ChangedAt) = (state, one.Row.Sequence + 1, now.ToUnixTimeMilliseconds());
    }

    /// <summary>One that who asks may see: of another they are told as of one that does not exist.</summary>
    private async Task<(AppointmentRow Row, Appointment Appointment)> Find(CaseworkRecords context, Pass pass, Seal seal, FileKey file, string id) =>
        await context.Appointments.FirstOrDefaultAsync(row => row.Id == id && row.Person == file.Value) is { } row
            && (await sights.Seen(pass.Viewer, [row.Meeting])).Count > 0 && Open(row, seal) is { } appointment
            ? (row, appointment)
            : throw new RefusalException(new Text("ce rendez-vous n’existe pas", "there is no such appointment"));

    private static async Task Save(CaseworkRecords context)
    {
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException fault)
        {
            throw new RefusalException(new Text("quelqu’un vient de changer ce rendez-vous : regardez-le et recommencez", "somebody has just changed this appointment: look at it and try again"), fault);
        }
    }

    private static Appointment? Open(AppointmentRow row, Seal seal) => AppointmentInside.Open(row, seal) is { } inside
        ? new Appointment(row.Id, new FileKey(row.Person), row.Worker, DateTimeOffset.FromUnixTimeMilliseconds(row.Start), row.Minutes, inside.Place, inside.Why, row.State)
        : null;

    /// <summary>The contact that an appointment was.</summary>
    private static string ContactOf(string id) => $"{ContactPrefix}{id}";

    private static ContactKind KindOf(AppointmentPlace place) => place switch
    {
        AppointmentPlace.Home => ContactKind.HomeVisit,
        AppointmentPlace.Telephone or AppointmentPlace.Video => ContactKind.Call,
        _ => ContactKind.Visit,
    };

    private static RefusalException NoFile() => new(new Text("ce dossier n’existe pas", "there is no such file"));
}
