using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Files;
using Prevenance.Casework.Notes;
using Prevenance.Casework.Records;

namespace Prevenance.Casework.Tests.Files;

public sealed class NoteStoreTests(PostgreSqlServer postgreSql) : FilesTest
{
    private Viewer odile = null!, karim = null!;
    private FileKey fatima, luc;

    private NoteStore Notes => Services.GetRequiredService<NoteStore>();

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_joint_note_is_each_ones_but_what_one_told_alone(bool onPostgreSql)
    {
        await Couple(onPostgreSql);
        await Notes.Write([await Writing(fatima), await Writing(luc)], new WrittenNote(NoteTier.Team, [new("Ils cherchent un logement."), new("Elle a peur.", fatima)]));
        var (hers, his) = (Assert.Single(await Read(odile, fatima)), Assert.Single(await Read(odile, luc)));
        Assert.Equal(["Ils cherchent un logement.", "Elle a peur."], hers.Parts.Select(part => part.Words));
        Assert.Equal(["Ils cherchent un logement."], his.Parts.Select(part => part.Words));
        Assert.Equal((odile.Account, Clock.GetUtcNow(), 2), (hers.Author, hers.WrittenAt, hers.About.Count));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Erasing_one_leaves_the_note_to_the_other_and_takes_what_she_told_alone(bool onPostgreSql)
    {
        await Couple(onPostgreSql);
        await Notes.Write([await Writing(fatima), await Writing(luc)], new WrittenNote(NoteTier.Team, [new("Ils cherchent un logement."), new("Elle a peur.", fatima)]));
        await Notes.Write([await Writing(fatima)], new WrittenNote(NoteTier.Team, [new("Elle rappelle jeudi.")]));
        await People.Erase(await Pass(await Worker("dpo", Role.DataProtectionOfficer), Gesture.RunRetention), fatima);
        var his = Assert.Single(await Read(odile, luc));
        Assert.Equal(("Ils cherchent un logement.", luc), (Assert.Single(his.Parts).Words, Assert.Single(his.About)));
        await using var context = CaseworkRecords.In(Store.Database)();
        Assert.Equal((1, 1), (await context.Notes.CountAsync(Stop), await context.NoteWords.CountAsync(Stop)));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Of_two_workers_on_one_note_no_word_is_lost(bool onPostgreSql)
    {
        await Couple(onPostgreSql);
        var note = await Notes.Write([await Writing(fatima)], new WrittenNote(NoteTier.Team, [new("au départ")]));
        for (var turn = 0; turn < 20; turn++)
        {
            var read = Assert.Single(await Read(odile, fatima)).Parts.Select(part => part.Id).ToList();
            await Task.WhenAll(new[] { odile, karim }.Select(worker => Task.Run(async () =>
                await Notes.Rewrite(await Pass(worker, Gesture.WriteTeamNote, fatima), note, 0, $"tour {turn} de {worker.Account}", read))));
            var parts = Assert.Single(await Read(odile, fatima)).Parts;
            Assert.Equal(new[] { odile, karim }.Select(worker => $"tour {turn} de {worker.Account}").Order(), parts.Select(part => part.Words).Order());
        }
        var both = Assert.Single(await Read(odile, fatima)).Parts.Select(part => part.Id).ToList();
        await Notes.Rewrite(await Writing(fatima), note, 0, "ensemble", both);
        Assert.Equal("ensemble", Assert.Single(Assert.Single(await Read(karim, fatima)).Parts).Words);
    }

    [Theory, InlineData(59, 1), InlineData(60, 0)]
    public async Task A_draft_is_its_authors_alone_and_goes_after_sixty_days(int days, int left)
    {
        await Couple();
        await Notes.Write([await Writing(fatima)], new WrittenNote(NoteTier.Draft, [new("à relire")]));
        Assert.Empty(await Read(odile, fatima));
        Assert.Null((await Gate.Ask(karim, Gesture.ReadDraft, fatima, "drafts")).Pass);
        Clock.Days = days;
        Assert.Equal(left, (await Drafts()).Count);
        await using var context = CaseworkRecords.In(Store.Database)();
        Assert.Equal((left, left), (await context.Notes.CountAsync(Stop), await context.NoteWords.CountAsync(Stop)));
    }

    [Fact]
    public async Task Drafts_go_with_what_retention_carries_out_too()
    {
        await Couple();
        var officer = await Worker("dpo", Role.DataProtectionOfficer);
        await Notes.Write([await Writing(fatima)], new WrittenNote(NoteTier.Draft, [new("à relire")]));
        Clock.Days = 60;
        await Services.GetRequiredService<RetentionDesk>().Carry(await Pass(officer, Gesture.RunRetention), [], Today.AddDays(60), new Casework.Retention.RetentionSettings());
        await using var context = CaseworkRecords.In(Store.Database)();
        Assert.Equal(0, await context.Notes.CountAsync(Stop));
    }

    [Fact]
    public async Task A_draft_that_is_shared_is_the_teams_and_stays()
    {
        await Couple();
        var note = await Notes.Write([await Writing(fatima)], new WrittenNote(NoteTier.Draft, [new("à relire")]));
        await Assert.ThrowsAsync<RefusalException>(async () => await Notes.Share(await Pass(karim, Gesture.WriteTeamNote, fatima), note, NoteTier.Team));
        await Notes.Share(await Writing(fatima), note, NoteTier.Team);
        Clock.Days = 100;
        Assert.Equal("à relire", Assert.Single(Assert.Single(await Read(karim, fatima)).Parts).Words);
        Assert.Empty(await Drafts());
    }

    [Fact]
    public async Task Her_own_sentence_stands_beside_ours_and_is_hers_alone()
    {
        await Couple();
        var note = await Notes.Write([await Writing(fatima), await Writing(luc)], new WrittenNote(NoteTier.Team, [new("Ils se sont disputés.")]));
        await Notes.SetBeside(await Writing(fatima), note, 0, "Ce n’est pas ainsi : il a crié.");
        Assert.Equal("Ce n’est pas ainsi : il a crié.", Assert.Single(Assert.Single(await Read(odile, fatima)).Beside).Words);
        Assert.Empty(Assert.Single(await Read(odile, luc)).Beside);
    }

    [Fact]
    public async Task What_a_minor_keeps_from_her_parents_is_read_by_whom_she_named()
    {
        await Couple();
        var lea = await Worker("lea", Role.SocialWorker, "nord");
        var yasmine = await Known(odile, "nord", Named("Yasmine", "Moreau", "2010-06-30"));
        await Notes.Write([await Writing(yasmine)], new WrittenNote(NoteTier.Team, [new("Elle veut partir.")]) { IsKeptFromParents = true, Named = [odile.Account!] });
        Assert.Single(await Read(odile, yasmine));
        Assert.Empty(await Read(lea, yasmine));
        Assert.Single(await Read(await Worker("head", Role.TeamManager, "nord"), yasmine));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task A_note_says_something(string words)
    {
        await Couple();
        var refusal = await Assert.ThrowsAsync<RefusalException>(async () => await Notes.Write([await Writing(fatima)], new WrittenNote(NoteTier.Team, [new(words)])));
        Assert.Equal("words", refusal.Refusals[0].Place);
    }

    [Fact]
    public async Task Nothing_of_a_note_can_be_read_in_the_database()
    {
        await Couple();
        var note = await Notes.Write([await Writing(fatima), await Writing(luc)], new WrittenNote(NoteTier.Team, [new("Quintanilha expulsion"), new("toutseul", fatima)]));
        await Notes.SetBeside(await Writing(fatima), note, null, "pasainsi");
        await using (var context = CaseworkRecords.In(Store.Database)())
            await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", Stop);
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Folder, "prevenance.db"), Stop);
        foreach (var word in (string[])["Quintanilha", "expulsion", "toutseul", "pasainsi"])
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task Couple(bool onPostgreSql = false)
    {
        if (onPostgreSql)
            await Open(await postgreSql.NewDatabase());
        (odile, karim) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("karim", Role.SocialWorker, "nord"));
        (fatima, luc) = (await Known(odile, "nord", Named("Fatima", "Moreau")), await Known(odile, "nord", Named("Luc", "Moreau")));
    }

    private Task<Pass> Writing(FileKey file) => Pass(odile, Gesture.WriteTeamNote, file);

    private async Task<IReadOnlyList<Note>> Read(Viewer viewer, FileKey file) => await Notes.Read(await Pass(viewer, Gesture.ReadFile, file));

    private async Task<IReadOnlyList<Note>> Drafts() => await Notes.Drafts(await Pass(odile, Gesture.ReadDraft, fatima));
}
