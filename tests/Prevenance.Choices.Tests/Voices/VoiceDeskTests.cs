using Microsoft.Data.Sqlite;
using Prevenance.Choices.Booklet;
using Prevenance.Choices.Voices;
using Prevenance.Storage;

namespace Prevenance.Choices.Tests.Voices;

/// <summary>What anybody adds to the booklet: a human reads it first, and takes it away at will.</summary>
public sealed class VoiceDeskTests(PostgreSqlServer postgreSql) : IDisposable
{
    private const string Lesson = "time-for-prevention";

    private static readonly DateOnly Today = new(2026, 11, 29);
    private static readonly LessonBook Lessons = LessonBook.Read(LessonBook.OwnFolder);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_added_appears_once_a_human_has_read_it_and_leaves_nothing_once_taken_away(bool onPostgreSql)
    {
        var desk = new VoiceDesk(Store.Open(new StorePlace(folder.FullName, onPostgreSql ? await postgreSql.NewDatabase() : null), ChoicesModule.Records), Lessons);
        await desk.Say(Lesson, VoiceKind.Choice, VoiceRole.Resident, " Un jour sans rendez-vous. ", Today);
        await desk.Say(Lesson, VoiceKind.Disagreement, VoiceRole.ElectedOfficial, "Mesurer coûte.", Today);
        Assert.Empty(await desk.Published());
        var waiting = await desk.Waiting();
        Assert.Equal(["Un jour sans rendez-vous.", "Mesurer coûte."], waiting.Select(voice => voice.Words));
        await desk.Publish(waiting[0].Id, "valerie", Today.AddDays(1));
        await desk.Publish(waiting[0].Id, "karim", Today.AddDays(2));
        var published = Assert.Single(await desk.Published());
        Assert.Equal((waiting[0].Id, VoiceKind.Choice, VoiceRole.Resident, Today.AddDays(1)), (published.Id, published.Kind, published.Role, published.PublishedOn));
        Assert.Equal(waiting[1].Id, Assert.Single(await desk.Waiting()).Id);
        await desk.TakeAway(waiting[0].Id);
        await desk.TakeAway(waiting[1].Id);
        Assert.Empty(await desk.Published());
        Assert.Empty(await desk.Waiting());
    }

    [Theory]
    [InlineData(Lesson, "   ", "write a few words")]
    [InlineData("no-such-lesson", "Bonjour", "not in the booklet")]
    public async Task What_says_nothing_or_is_of_no_lesson_is_refused(string lesson, string words, string why)
    {
        var desk = new VoiceDesk(Store.Open(new StorePlace(folder.FullName, null), ChoicesModule.Records), Lessons);
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => desk.Say(lesson, VoiceKind.Choice, VoiceRole.Resident, words, Today));
        Assert.Contains(why, refusal.Reason.English, StringComparison.Ordinal);
        await Assert.ThrowsAsync<RefusalException>(() => desk.Say(Lesson, VoiceKind.Choice, VoiceRole.Resident, new string('a', VoiceDesk.LongestWords + 1), Today));
    }

    [Fact]
    public async Task No_more_waits_than_somebody_would_read_and_a_social_security_number_is_not_kept()
    {
        var desk = new VoiceDesk(Store.Open(new StorePlace(folder.FullName, null), ChoicesModule.Records), Lessons);
        for (var time = 0; time < VoiceDesk.MostWaiting + 2; time++)
            await desk.Say(Lesson, VoiceKind.Disagreement, VoiceRole.Partner, "C’est 1 70 01 69 999 999 79.", Today);
        var waiting = await desk.Waiting();
        Assert.Equal(VoiceDesk.MostWaiting, waiting.Count);
        Assert.DoesNotContain("999", waiting[0].Words, StringComparison.Ordinal);
    }
}
