using System.Text;
using Microsoft.EntityFrameworkCore;
using Prevenance.Choices.Booklet;
using Prevenance.Choices.Records;
using Prevenance.Storage;

namespace Prevenance.Choices.Voices;

/// <summary>What anybody adds to lessons. Nobody is asked who they are; a human reads it before it is published, and takes it away at will.</summary>
/// <param name="store">Where it is kept, opened with its key: until it was read, it may name somebody.</param>
/// <param name="lessons">The lessons.</param>
public sealed class VoiceDesk(Store store, LessonBook lessons)
{
    /// <summary>In characters.</summary>
    public const int LongestWords = 600;

    /// <summary>What waits of one lesson: more would not be read.</summary>
    public const int MostWaiting = 30;

    private readonly Func<ChoicesRecords> records = ChoicesRecords.In(store.Database);
    private readonly Seal seal = store.Seal ?? throw new InvalidOperationException("nothing that somebody says is kept without a key");

    /// <summary>Keeps what somebody adds, until a human has read it; a social security number in it is taken out. Where enough waits, nothing is kept.</summary>
    /// <param name="lesson">The lesson, by its key.</param>
    /// <param name="kind">What it adds.</param>
    /// <param name="role">As what they speak.</param>
    /// <param name="words">In their words.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="RefusalException">Nothing is said, too much is, or there is no such lesson.</exception>
    public async Task Say(string lesson, VoiceKind kind, VoiceRole role, string words, DateOnly today)
    {
        var told = Nir.Removed(words.Trim());
        if (told.Length == 0)
            throw new RefusalException("words", new Text("écrivez quelques mots", "write a few words"));
        if (told.Length > LongestWords)
            throw new RefusalException("words", Text.Of($"ceci a plus de {LongestWords} caractères", $"this has more than {LongestWords} characters"));
        if (lessons.Lessons.All(one => one.Key != lesson))
            throw new RefusalException("lesson", new Text("cette leçon n’est pas dans le livret", "this lesson is not in the booklet"));
        await using var context = records();
        if (await context.Voices.CountAsync(row => row.Lesson == lesson && row.PublishedOn == null) >= MostWaiting)
            return;
        context.Add(new VoiceRow { Id = Guid.CreateVersion7().ToString("n"), Lesson = lesson, Kind = kind, Role = role, Sealed = seal.Close(Encoding.UTF8.GetBytes(told)), SaidOn = today });
        await context.SaveChangesAsync();
    }

    /// <summary>What waits for a human, the oldest first.</summary>
    public Task<IReadOnlyList<Voice>> Waiting() => Read(row => row.PublishedOn == null);

    /// <summary>What anybody reads, in the order in which it was said, which prefers none.</summary>
    public Task<IReadOnlyList<Voice>> Published() => Read(row => row.PublishedOn != null);

    /// <summary>Publishes what a human has read.</summary>
    /// <param name="id">Which.</param>
    /// <param name="by">The account of who read it.</param>
    /// <param name="today">The day.</param>
    public async Task Publish(string id, string by, DateOnly today)
    {
        await using var context = records();
        await context.Voices.Where(row => row.Id == id && row.PublishedOn == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.PublishedOn, today).SetProperty(row => row.ReadBy, by));
    }

    /// <summary>Takes away what is not to be read, be it published already: nothing of it is left.</summary>
    public async Task TakeAway(string id)
    {
        await using var context = records();
        if (await context.Voices.Where(row => row.Id == id).ExecuteDeleteAsync() > 0)
            await store.Database.Erased(context);
    }

    /// <summary>What was said of a lesson that the booklet no longer has is kept, and not told.</summary>
    private async Task<IReadOnlyList<Voice>> Read(System.Linq.Expressions.Expression<Func<VoiceRow, bool>> which)
    {
        await using var context = records();
        return
        [
            .. from row in await context.Voices.AsNoTracking().Where(which).OrderBy(row => row.Id).ToListAsync()
               where lessons.Lessons.Any(lesson => lesson.Key == row.Lesson)
               let plain = seal.TryBreak(row.Sealed)
               where plain is not null
               select new Voice(row.Id, row.Lesson, row.Kind, row.Role, Encoding.UTF8.GetString(plain), row.SaidOn, row.PublishedOn),
        ];
    }
}
