using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Notes;
using Prevenance.Casework.Retention;
using Prevenance.Storage;

namespace Prevenance.Writing;

/// <summary>A worker who writes in files as pages do, several things at once, and says what was written once it was: a line a thing, its kind, its file and its words.</summary>
internal sealed class Writer : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly Viewer viewer;
    private readonly TimeProvider clock;
    private readonly string note;
    private readonly FileKey[] files;

    private Writer(ServiceProvider services, Viewer viewer, TimeProvider clock, string note, FileKey[] files) =>
        (this.services, this.viewer, this.clock, this.note, this.files) = (services, viewer, clock, note, files);

    /// <summary>What is written.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["fact", "contact", "note", "appointment", "rewrite", "rewrite"];

    /// <param name="folder">The store's.</param>
    /// <param name="postgreSql">How to reach the database; a file of the folder where nothing is said.</param>
    /// <param name="account">Who writes.</param>
    /// <param name="now">The moment that it is taken to be: missions have their days.</param>
    /// <param name="note">A note of the first file, which is written anew again and again.</param>
    /// <param name="files">In which files.</param>
    public static Writer Open(string folder, string? postgreSql, string account, DateTimeOffset now, string note, string[] files)
    {
        var clock = new StandingClock(now);
        var store = Store.Open(new StorePlace(folder, postgreSql), AccountsModule.Records, CaseworkModule.Records);
        var services = new ServiceCollection().AddLogging().AddHttpContextAccessor().AddSingleton(store).AddSingleton<TimeProvider>(clock)
            .AddAccounts(() => new CommonPasswords(new HashSet<string>())).AddCasework();
        services.AddAuthentication();
        return new Writer(services.BuildServiceProvider(), new Viewer(account), clock, note, [.. files.Select(file => new FileKey(file))]);
    }

    /// <summary>Writes things of a kind, one after the other.</summary>
    public async Task WriteForEver(string kind)
    {
        // A database that answers without waiting would let nobody else begin.
        await Task.Yield();
        for (var number = 0; ; number++)
        {
            var file = kind == "rewrite" ? files[0] : files[number % files.Length];
            var words = $"{kind} {Letters()}";
            await Write(kind, file, words);
            Console.WriteLine($"{kind} {file} {words}");
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    /// <summary>Words that nobody wrote before; without digits, among which there may be a social security number, which would be taken out.</summary>
    private static string Letters() => string.Concat(Guid.NewGuid().ToString("n").Select(sign => char.IsAsciiDigit(sign) ? (char)(sign - '0' + 'g') : sign));

    private async Task Write(string kind, FileKey file, string words)
    {
        switch (kind)
        {
            case "fact":
                await Get<FactStore>().Add(await Pass(Gesture.ChangeSituation, file), [FactOf(words)]);
                break;
            case "contact":
                await Get<ContactLog>().Record(await Pass(Gesture.WriteTeamNote, file), ContactKind.Call, 5, words);
                break;
            case "note":
                await Get<NoteStore>().Write([await Pass(Gesture.WriteTeamNote, file)], new WrittenNote(NoteTier.Team, [new NotePart(words), new NotePart(words, file)]));
                break;
            case "appointment":
                await Get<AppointmentBook>().Book(await Pass(Gesture.BookAppointment, file), viewer.Account!, clock.GetUtcNow().AddDays(1), 30, AppointmentPlace.Office, words);
                break;
            default:
                var read = (await Get<NoteStore>().Read(await Pass(Gesture.ReadFile, file))).First(one => one.Id == note);
                // What this one does not name was written meanwhile: it stands beside.
                await Get<NoteStore>().Rewrite(await Pass(Gesture.WriteTeamNote, file), note, 0, words, [.. read.Parts.Take(1).Select(part => part.Id)]);
                break;
        }
    }

    private Fact FactOf(string words) => new()
    {
        Id = words,
        What = "commentaire",
        Value = new FactValue.Words(words),
        From = FrenchTime.DayOf(clock.GetUtcNow()),
        RecordedAt = clock.GetUtcNow(),
        Source = new FactSource(SourceKind.Said),
        By = viewer.Account!,
    };

    private T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    private async Task<Pass> Pass(Gesture gesture, FileKey file) =>
        (await Get<Gate>().Ask(viewer, gesture, file, "writing")).Pass ?? throw new InvalidOperationException($"no pass for {gesture}");

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
