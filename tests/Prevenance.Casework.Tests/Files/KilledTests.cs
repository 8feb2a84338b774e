using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Journal;
using Prevenance.Casework.Files;
using Prevenance.Casework.Notes;
using Prevenance.Casework.Records;

namespace Prevenance.Casework.Tests.Files;

/// <summary>What was acknowledged is there, and nothing is there by half, however often who writes it is killed; nor are words of a note lost when two write at once.</summary>
public sealed class KilledTests(PostgreSqlServer postgreSql) : FilesTest
{
    private const int Files = 5;

    /// <summary>In lines: a writer is killed while it writes, and not while it starts.</summary>
    private const int FewestAcknowledged = 10;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private NoteStore Notes => Services.GetRequiredService<NoteStore>();

    [Theory, InlineData(false), InlineData(true)]
    public async Task Nothing_that_was_acknowledged_is_lost_or_half_written_when_who_writes_is_killed(bool onPostgreSql) => await Kill(onPostgreSql, times: 2);

    /// <summary>Measured by hand, for docs/security.md: <c>--explicit only --filter-class '*KilledTests'</c>.</summary>
    [Theory(Explicit = true), InlineData(false), InlineData(true)]
    public async Task Nothing_is_lost_when_who_writes_is_killed_fifty_times(bool onPostgreSql) => await Kill(onPostgreSql, times: 50);

    [Fact]
    public async Task Two_who_write_one_note_two_hundred_times_lose_no_word()
    {
        var (odile, karim) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("karim", Role.TeamManager, "nord"));
        var file = await Known(odile, "nord", Named("Fatima", "Moreau"));
        var note = await Notes.Write([await Pass(odile, Gesture.WriteTeamNote, file)], new WrittenNote(NoteTier.Team, [new NotePart("Début")]));
        var (reads, one, other) = (await Pass(odile, Gesture.ReadFile, file), await Pass(odile, Gesture.WriteTeamNote, file), await Pass(karim, Gesture.WriteTeamNote, file));
        var parts = (await Notes.Read(reads)).Single().Parts;
        for (var round = 0; round < 200; round++)
        {
            var read = parts.Select(part => part.Id).ToList();
            await Task.WhenAll(Rewrite(one, $"Odile {round}"), Rewrite(other, $"Karim {round}"));
            parts = (await Notes.Read(reads)).Single().Parts;
            Assert.Equal([$"Karim {round}", $"Odile {round}"], parts.Select(part => part.Words).Order(StringComparer.Ordinal));

            Task Rewrite(Pass pass, string words) => Task.Run(() => Notes.Rewrite(pass, note, 0, words, read), Stop);
        }
    }

    private async Task Kill(bool onPostgreSql, int times)
    {
        var connection = onPostgreSql ? await postgreSql.NewDatabase() : null;
        await Open(connection);
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var files = new List<FileKey>();
        for (var number = 0; number < Files; number++)
            files.Add(await Known(odile, "nord", Named($"Prénom{number}", "Moreau")));
        var note = await Notes.Write([await Pass(odile, Gesture.WriteTeamNote, files[0])], new WrittenNote(NoteTier.Team, [new NotePart("Début")]));
        var acknowledged = new List<string>();
        for (var kill = 0; kill < times; kill++)
            acknowledged.AddRange(await WriteUntilKilled(connection, odile.Account!, note, files));

        var kept = await Kept(odile, note, files);
        Assert.Empty(acknowledged.Except(kept));
        Assert.Empty((await Services.GetRequiredService<AccessJournal>().Verify()).Faults);
        TestContext.Current.TestOutputHelper?.WriteLine($"{times} kills: {string.Join(", ", acknowledged.CountBy(line => line.Split(' ')[0]).Select(kind => $"{kind.Value} {kind.Key}"))} acknowledged, none lost; {kept.Count - acknowledged.Count} kept beside");
    }

    /// <summary>What a writer acknowledged until it was killed, at a moment that nobody chose.</summary>
    private async Task<List<string>> WriteUntilKilled(string? connection, string account, string note, IEnumerable<FileKey> files)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "Prevenance.Writing.dll"), Folder, connection ?? "", account, Clock.GetUtcNow().ToString("o", CultureInfo.InvariantCulture), note, .. files.Select(file => file.Value)];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(Stop) is { } line)
        {
            lines.Add(line);
            if (lines.Count == FewestAcknowledged)
                _ = Task.Delay(RandomNumberGenerator.GetInt32(300), Stop).ContinueWith(_ => process.Kill(), Stop, TaskContinuationOptions.None, TaskScheduler.Default);
        }
        await process.WaitForExitAsync(Stop);
        Assert.InRange(lines.Count, FewestAcknowledged, int.MaxValue);
        // The last line may have been cut as it was said.
        return lines is [.., var last] && last.Split(' ').Length != 4 ? lines[..^1] : lines;
    }

    /// <summary>All that is in the files, as the writer says it; each row is whole, or this fails.</summary>
    private async Task<HashSet<string>> Kept(Viewer viewer, string rewritten, List<FileKey> files)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var (facts, contacts, notes, appointments) = (0, 0, 0, 0);
        foreach (var file in files)
        {
            var pass = await Pass(viewer, Gesture.ReadFile, file);
            foreach (var words in (await Facts.Read(pass)).Facts.Select(fact => fact.Value.InWords.French))
                facts += Add("fact", words);
            foreach (var words in (await Services.GetRequiredService<ContactLog>().Read(pass)).Select(contact => contact.Sentence))
                contacts += Add("contact", words);
            foreach (var words in (await Services.GetRequiredService<AppointmentBook>().Read([pass], DateTimeOffset.MinValue)).Select(one => one.Why))
                appointments += Add("appointment", words);
            foreach (var note in await Notes.Read(pass))
            {
                notes++;
                if (note.Id != rewritten)
                    Assert.Equal((2, 1), (note.Parts.Count, note.Parts.Select(part => part.Words).Distinct().Count() * Add("note", note.Parts[0].Words)));
            }

            int Add(string kind, string words) => kept.Add($"{kind} {file} {words}") ? 1 : throw new InvalidOperationException("twice");
        }
        await using var context = CaseworkRecords.In(Store.Database)();
        Assert.Equal((await context.Facts.CountAsync(Stop), await context.Contacts.CountAsync(Stop), await context.Notes.CountAsync(Stop), await context.Appointments.CountAsync(Stop)), (facts, contacts, notes, appointments));
        Assert.Equal(notes, await context.NoteKeys.CountAsync(Stop));
        kept.UnionWith(await Rewritten(context, rewritten, files[0]));
        return kept;
    }

    /// <summary>Every word that the note of the first file ever had: what was written over is kept too.</summary>
    private async Task<IEnumerable<string>> Rewritten(CaseworkRecords context, string rewritten, FileKey file)
    {
        var seal = (await new PersonKeys(Store).Of(context, file))!;
        var note = await context.NoteKeys.FirstAsync(key => key.Note == rewritten, Stop);
        var own = new Storage.Seal(seal.TryBreak(note.Sealed)!);
        return (await context.NoteWords.Where(row => row.Note == note.Note).Select(row => row.Sealed).ToListAsync(Stop)).Select(box => $"rewrite {file} {own.Read<NoteWords>(box)!.Words}");
    }
}
