using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.LeftMessages;
using Prevenance.Casework.People;
using Prevenance.Casework.Records;
using Prevenance.Casework.Retention;
using Prevenance.Casework.Sights;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>Messages that are taken for those who follow people. One that was answered is gone; one of a person waits until somebody answers.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="gate">Says who may expect an answer from whom.</param>
/// <param name="sights">Says which are seen.</param>
/// <param name="people">Says who may be named.</param>
/// <param name="missions">Who follows whom.</param>
/// <param name="followers">Who of them can still answer.</param>
/// <param name="clock">The server's.</param>
public sealed class LeftMessageBook(Store store, Gate gate, FileSights sights, PeopleNames people, MissionBook missions, AbleFollowers followers, TimeProvider clock)
{
    /// <summary>What the journal calls that messages were listed.</summary>
    public const string Listed = "left messages";

    /// <summary>In characters, of each thing that is noted.</summary>
    public const int LongestWords = 300;

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly PersonKeys keys = new(store);
    private readonly Seal own = store.Seal!.For("messages of people whom nobody knows");

    /// <summary>Takes a message; a social security number in it is taken out.</summary>
    /// <param name="pass">For <see cref="Gesture.BookAppointment"/>: on her file, or about nobody in particular.</param>
    /// <param name="team">The team of who takes it: one that follows her answers, this one where she is not known.</param>
    /// <param name="words">What is noted.</param>
    /// <param name="id">What it is to be called: sent twice under one name, it is taken once.</param>
    /// <exception cref="RefusalException">Too much is said; or there is neither a file nor a name.</exception>
    public async Task Take(Pass pass, string team, LeftWords words, string id)
    {
        pass.Require(Gesture.BookAppointment);
        var told = words with { Name = Nir.Removed(words.Name.Trim()), Reach = Nir.Removed(words.Reach.Trim()), MayBeSaid = Nir.Removed(words.MayBeSaid.Trim()) };
        if (pass.File is null && told.Name.Length == 0)
            throw new RefusalException("q", new("écrivez un nom, même celui que la personne veut bien donner", "write a name, be it the one that the person is willing to give"));
        foreach (var (field, text) in new[] { ("q", told.Name), ("reach", told.Reach), ("said", told.MayBeSaid) })
        {
            if (text.Length > LongestWords)
                throw new RefusalException(field, Text.Of($"ceci a plus de {LongestWords} caractères", $"this has more than {LongestWords} characters"));
        }
        await using var context = records();
        var seal = pass.File is { } file ? await keys.Of(context, file) ?? throw new RefusalException("q", new("ce dossier n’existe pas", "there is no such file")) : own;
        if (await context.LeftMessages.AnyAsync(row => row.Id == id))
            return;
        var now = clock.GetUtcNow();
        context.LeftMessages.Add(new LeftMessageRow
        {
            Id = id,
            Person = pass.File?.Value,
            Team = pass.File is { } hers ? await TeamOf(hers, team) : team,
            IsForTeam = told.IsForTeam,
            On = FrenchTime.DayOf(now),
            Sealed = seal.Write(new LeftMessage(id, pass.File, told, now, pass.Viewer.Account!)),
        });
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Sent twice at the same moment: the other one was taken.
            await using var other = records();
            if (!await other.LeftMessages.AnyAsync(row => row.Id == id))
                throw;
        }
        await Sweep();
    }

    /// <summary>A message was answered, by a call or by an appointment: it is gone. Answered twice, it was answered.</summary>
    /// <param name="pass">For <see cref="Gesture.WriteTeamNote"/> or <see cref="Gesture.BookAppointment"/>, on her file.</param>
    /// <param name="id">Which.</param>
    public async Task End(Pass pass, string id)
    {
        pass.RequireFile(pass.Gesture == Gesture.BookAppointment ? Gesture.BookAppointment : Gesture.WriteTeamNote);
        var files = (await sights.Whole(pass)).Select(one => one.File!.Value.Value).ToList();
        await Forget(row => row.Id == id && row.Person != null && files.Contains(row.Person));
    }

    /// <summary>The same of a message of whom nobody knows.</summary>
    /// <param name="pass">For <see cref="Gesture.BookAppointment"/>, about nobody in particular.</param>
    /// <param name="teams">Those of who answered.</param>
    /// <param name="id">Which.</param>
    public async Task EndOfUnknown(Pass pass, IReadOnlyCollection<string> teams, string id)
    {
        pass.Require(Gesture.BookAppointment);
        await Forget(row => row.Id == id && row.Person == null && teams.Contains(row.Team));
    }

    /// <summary>What waits in some files, for who follows them by name; the oldest first.</summary>
    /// <param name="passes">For <see cref="Gesture.ReadFile"/>.</param>
    public async Task<IReadOnlyList<LeftMessage>> Waiting(IReadOnlyCollection<Pass> passes)
    {
        var files = await sights.Seeing(passes, PartKind.Reach);
        var names = files.ConvertAll(file => (string?)file.Value);
        await using var context = records();
        var seals = await keys.Of(context, files);
        var rows = await context.LeftMessages.AsNoTracking().Where(row => names.Contains(row.Person)).OrderBy(row => row.Id).ToListAsync();
        return [.. rows.Select(row => seals.TryGetValue(new FileKey(row.Person!), out var seal) ? seal.Read<LeftMessage>(row.Sealed) : null).OfType<LeftMessage>()];
    }

    /// <summary>What waits for some teams: for them, or for a référent where there is none today. Of whom has a file only who she is: what was noted is in it.</summary>
    /// <param name="viewer">Who looks; that they see a name is noted.</param>
    /// <param name="teams">Theirs.</param>
    public async Task<TeamMessages> Of(Viewer viewer, IReadOnlyCollection<string> teams)
    {
        if (teams.Count == 0)
            return new TeamMessages(new Dictionary<FileKey, string>(), []);
        var takenBy = LastDayOver;
        await using var context = records();
        var rows = await context.LeftMessages.AsNoTracking().Where(row => teams.Contains(row.Team) && (row.Person != null || row.On > takenBy)).OrderBy(row => row.Id).ToListAsync();
        var known = new List<FileKey>();
        foreach (var row in rows.Where(row => row.Person is not null))
        {
            if (row.IsForTeam || !await followers.HasReferent(new FileKey(row.Person!)))
                known.Add(new FileKey(row.Person!));
        }
        var asked = await gate.Sift(viewer, Gesture.BookAppointment, [.. known.Distinct()], Listed);
        var names = await people.Of(viewer, [.. asked.Select(pass => pass.File!.Value)]);
        return new TeamMessages(names, [.. rows.Where(row => row.Person is null).Select(row => own.Read<LeftMessage>(row.Sealed)).OfType<LeftMessage>()]);
    }

    /// <summary>Takes away the messages of whom nobody knows whose time is over.</summary>
    internal Task Sweep()
    {
        var takenBy = LastDayOver;
        return Forget(row => row.Person == null && row.On <= takenBy);
    }

    /// <summary>What was taken on that day or before is over, where nobody knows of whom.</summary>
    private DateOnly LastDayOver => clock.Today().AddDays(-new RetentionSettings().CallbackDays.Length);

    private async Task Forget(System.Linq.Expressions.Expression<Func<LeftMessageRow, bool>> which)
    {
        await using var context = records();
        if (await context.LeftMessages.Where(which).ExecuteDeleteAsync() > 0)
            await store.Database.Erased(context);
    }

    /// <summary>The team that answers for a file: that of who takes the message where it follows her.</summary>
    private async Task<string> TeamOf(FileKey file, string mine)
    {
        var teams = (await missions.Of(file)).Where(mission => mission.Days.Hold(clock.Today())).Select(mission => mission.Team).OfType<string>().ToList();
        return teams is [var first, ..] && !teams.Contains(mine) ? first : mine;
    }
}

/// <summary>What waits for a team.</summary>
/// <param name="Known">Those who have a file, and may be named: their name, and nothing that was noted.</param>
/// <param name="Unknown">Those of whom nobody knows who they are, the oldest first.</param>
public sealed record TeamMessages(IReadOnlyDictionary<FileKey, string> Known, IReadOnlyList<LeftMessage> Unknown);
