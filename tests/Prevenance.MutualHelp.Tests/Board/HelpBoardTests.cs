using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Prevenance.MutualHelp.Board;
using Prevenance.MutualHelp.Moderation;

namespace Prevenance.MutualHelp.Tests.Board;

public sealed class HelpBoardTests : IDisposable
{
    private const string Quarter = "Flachet";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;
    private readonly PostgreSqlServer postgreSql;
    private readonly MovedClock clock = new(new DateTimeOffset(2026, 11, 27, 11, 0, 0, TimeSpan.Zero));
    private MutualHelpStore store;

    public HelpBoardTests(PostgreSqlServer postgreSql) => (this.postgreSql, store) = (postgreSql, MutualHelpStore.Open(folder));

    private HelpBoard Board => new(store, new Moderator(ModerationRules.Own), clock);

    private AnimatorDesk Animator => new(store, Board, clock);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_request_is_read_by_a_human_then_by_neighbours_and_happens(bool onPostgreSql)
    {
        store = MutualHelpStore.Open(folder, onPostgreSql ? await postgreSql.NewDatabase() : null);
        await using (var records = store.Records()())
            Assert.False(records.Database.HasPendingModelChanges(), "a table has changed without its migration: tools/add-migration");
        var (asks, offers) = (await Board.Join("Inès", Quarter), await Board.Join("Rui", Quarter));
        var posted = await Board.Post(asks, PostKind.Request, "Cherche quelqu'un pour porter des cartons samedi.");
        Assert.Equal((Verdict.Publish, PostState.ToRead), (posted.Judgement.Verdict, posted.State));
        Assert.Empty(await Board.Read(offers));
        Assert.Equal("Inès", Assert.Single(await Animator.ToRead("odile", Quarter)).Post.By.FirstName);
        Assert.True(await Animator.Settle("odile", posted.Id!, isPublished: true));
        Assert.False(await Animator.Settle("jo", posted.Id!, isPublished: false));
        Assert.Single(await Board.Read(offers));
        await Board.Say(offers, posted.Id!, "Je viens à 10 h, mon numéro est le 06 39 98 00 40");
        await Board.Say(asks, posted.Id!, "Merci !", offers);
        Assert.Equal("Rui : Je viens à 10 h, mon numéro est le [numéro masqué]", Assert.Single(await Board.Inbox(asks)) is var came ? $"{came.From.FirstName} : {came.Words}" : "");
        Assert.Equal("Merci !", Assert.Single(await Board.Inbox(offers)).Words);
        await Board.SayItHappened(asks, posted.Id!);
        Assert.Empty(await Board.Read(offers));
        clock.Days = 89;
        Assert.Equal(0, await Animator.Sweep());
        clock.Days = 90;
        Assert.Equal(1, await Animator.Sweep());
        Assert.Empty(await Board.Inbox(asks));
    }

    [Fact]
    public async Task What_is_urgent_calls_a_human_and_is_stored_nowhere()
    {
        var member = await Board.Join("Inès", Quarter);
        var posted = await Board.Post(member, PostKind.Request, "Mon mari me frappe, comment partir ?");
        Assert.Equal((null, "3919"), (posted.Id, posted.Judgement.Numbers[0]));
        var call = Assert.Single(await Animator.Calls(Quarter));
        Assert.True(call.IsUrgent);
        Assert.True(await Animator.Take("odile", call.Id));
        Assert.False(await Animator.Take("jo", call.Id));
        Assert.Empty(await Animator.Calls(Quarter));
        Assert.Empty(await Animator.ToRead("odile", Quarter));
    }

    [Fact]
    public async Task After_a_month_plain_texts_are_published_and_fragile_ones_still_read()
    {
        var member = await Board.Join("Inès", Quarter);
        clock.Days = 30;
        Assert.Equal(PostState.Published, (await Board.Post(member, PostKind.Offer, "Je peux promener votre chien")).State);
        Assert.Equal(PostState.ToRead, (await Board.Post(member, PostKind.Offer, "Je visite des personnes âgées isolées")).State);
        Assert.Null((await Board.Post(member, PostKind.Offer, "Ménage 12 € de l’heure")).Id);
    }

    [Fact]
    public async Task An_offer_sleeps_after_sixty_days_and_wakes_at_a_yes()
    {
        var (offers, reads) = (await Board.Join("Rui", Quarter), await Board.Join("Inès", Quarter));
        var id = (await Board.Post(offers, PostKind.Offer, "Je peux promener votre chien")).Id!;
        await Animator.Settle("odile", id, isPublished: true);
        clock.Days = 60;
        Assert.Single(await Board.Read(reads));
        clock.Days = 61;
        Assert.Empty(await Board.Read(reads));
        await Board.StillTrue(offers, id);
        Assert.Single(await Board.Read(reads));
    }

    [Fact]
    public async Task Who_is_blocked_leaves_no_trace_on_either_side_and_is_not_told()
    {
        var (one, other) = (await Published("Inès"), await Published("Rui"));
        await Board.Say(other.Member, one.Post, "Bonjour");
        await Board.Block(one.Member, other.Member);
        Assert.Empty(await Board.Read(one.Member));
        Assert.Empty(await Board.Read(other.Member));
        Assert.Empty(await Board.Inbox(one.Member));
        Assert.Equal("Vous êtes là ?", (await Board.Say(other.Member, one.Post, "Vous êtes là ?")).Text);
        await Board.Say(one.Member, other.Post, "Bonjour");
        Assert.Empty(await Board.Inbox(one.Member));
        Assert.Empty(await Board.Inbox(other.Member));
    }

    [Fact]
    public async Task Who_leaves_is_gone_at_once_from_the_files_too()
    {
        var (gone, stays) = (await Published("Zénobie"), await Published("Rui"));
        await Board.Say(gone.Member, stays.Post, "Bonjour");
        await Board.Say(stays.Member, gone.Post, "Bonjour aussi");
        await Board.Report(stays.Member, gone.Post, isDanger: false);
        await Board.Leave(gone.Member);
        Assert.Empty(await Board.Read(stays.Member));
        Assert.Empty(await Board.Inbox(stays.Member));
        Assert.Empty(await Animator.Calls(Quarter));
        SqliteConnection.ClearAllPools();
        var kept = string.Concat(Directory.EnumerateFiles(folder, "prevenance.db*", SearchOption.AllDirectories).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
        Assert.DoesNotContain(gone.Member, kept, StringComparison.Ordinal);
        Assert.Contains(stays.Member, kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_the_database_alone_reads_nobody()
    {
        await Published("Zénobie");
        SqliteConnection.ClearAllPools();
        var kept = string.Concat(Directory.EnumerateFiles(folder, "prevenance.db*", SearchOption.AllDirectories).Select(file => Encoding.UTF8.GetString(File.ReadAllBytes(file))));
        Assert.DoesNotContain("Zénobie", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("bibliothèque", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_without_mail_or_telephone_is_a_member_through_an_animator()
    {
        var (member, neighbour) = (await Board.Join("Marcel", Quarter, throughAnimator: true), await Published("Rui"));
        var id = (await Board.Post(member, PostKind.Request, "Cherche quelqu'un pour jouer aux échecs à la bibliothèque")).Id!;
        await Animator.Settle("odile", id, isPublished: true);
        await Board.Say(neighbour.Member, id, "Mardi à 14 h ?");
        Assert.Equal("Mardi à 14 h ?", (await Board.Inbox(member)).Single().Words);
        await Board.SayItHappened(member, id);
    }

    [Fact]
    public async Task A_suspended_member_is_shown_to_nobody_and_comes_back_whole()
    {
        var (one, other) = (await Published("Inès"), await Published("Rui"));
        await Animator.Suspend("odile", one.Member);
        Assert.Empty(await Board.Read(other.Member));
        await Animator.EndSuspension(one.Member);
        Assert.Single(await Board.Read(other.Member));
    }

    [Fact]
    public async Task Who_introduced_a_member_is_read_by_the_animator_alone()
    {
        var member = await Board.Join("Inès", Quarter, introducedBy: " Les jardins de Flachet ");
        var post = (await Board.Post(member, PostKind.Request, "Cherche une échelle samedi")).Id!;
        Assert.Equal("Les jardins de Flachet", Assert.Single(await Animator.ToRead("odile", Quarter)).IntroducedBy);
        await Animator.Settle("odile", post, isPublished: true);
        Assert.DoesNotContain("jardins", System.Text.Json.JsonSerializer.Serialize(await Board.Published(Quarter)), StringComparison.Ordinal);
        await Assert.ThrowsAsync<RefusalException>(() => Board.Join("Inès", Quarter, introducedBy: new string('a', 101)));
    }

    [Theory, InlineData("Inès Exemple"), InlineData(""), InlineData("Inès69"), InlineData("ines@example.org")]
    public async Task A_member_is_a_first_name_alone(string name) => await Assert.ThrowsAsync<RefusalException>(() => Board.Join(name, Quarter));

    [Fact]
    public async Task Nobody_writes_to_who_did_not_ask_or_offer_anything()
    {
        var (one, other) = (await Published("Inès"), await Published("Rui"));
        await Assert.ThrowsAsync<RefusalException>(() => Board.Say(one.Member, one.Post, "Bonjour", other.Member));
        await Assert.ThrowsAsync<RefusalException>(() => Board.Say(one.Member, "autre", "Bonjour"));
        await Assert.ThrowsAsync<RefusalException>(() => Board.Withdraw(other.Member, one.Post));
    }

    private async Task<(string Member, string Post)> Published(string name)
    {
        var member = await Board.Join(name, Quarter);
        var post = (await Board.Post(member, PostKind.Request, "Qui veut lire avec moi à la bibliothèque ?")).Id!;
        await Animator.Settle("odile", post, isPublished: true);
        return (member, post);
    }
}
