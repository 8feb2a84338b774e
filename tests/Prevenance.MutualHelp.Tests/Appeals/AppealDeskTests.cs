using Prevenance.MutualHelp.Appeals;
using Prevenance.MutualHelp.Board;

namespace Prevenance.MutualHelp.Tests.Appeals;

public sealed class AppealDeskTests(PostgreSqlServer postgreSql) : MutualHelpTest
{
    private const string Quarter = "Bron";
    private const string Another = "nora";

    private static readonly AppealScope Here = new(Quarter, Animator);

    private AppealDesk Appeals => new(Store, Board, Clock);

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_refusal_is_contested_once_read_by_somebody_else_and_both_are_told(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        var (member, post) = await Refused();
        var open = Assert.Single(await Appeals.Open(member));
        Assert.Equal((post, "Cherche une échelle samedi"), (open.About, open.Words));
        await Appeals.Contest(member, open.About, "C’est pour ma grand-mère, 06 39 98 00 40.");
        Assert.Empty(await Appeals.Open(member));
        await Assert.ThrowsAsync<RefusalException>(() => Appeals.Contest(member, open.About, "Encore"));
        Assert.Empty(await Appeals.Waiting(Animator, Here));
        Assert.False(await Appeals.Settle(Animator, Here, Assert.Single(await Appeals.Of(member)).Id, stands: true, "Non"));
        var waiting = Assert.Single(await Appeals.Waiting(Another, Here));
        Assert.Equal("C’est pour ma grand-mère, [numéro masqué].", waiting.Words);
        await Assert.ThrowsAsync<RefusalException>(() => Appeals.Settle(Another, Here, waiting.Id, stands: false, " "));
        Assert.True(await Appeals.Settle(Another, Here, waiting.Id, stands: false, "Rien ne s’y oppose."));
        Assert.False(await Appeals.Settle(Another, Here, waiting.Id, stands: true, "Si"));
        var told = new AppealAnswer(false, "Rien ne s’y oppose.", DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime));
        Assert.Equal([told, told], [Assert.Single(await Appeals.Of(member)).Answer!, Assert.Single(await Appeals.Told(Animator)).Answer!]);
        Assert.Equal(post, Assert.Single(await Board.Published(Quarter)).Id);
    }

    [Fact]
    public async Task A_decision_that_stands_changes_nothing_and_is_not_contested_again()
    {
        var (member, post) = await Refused();
        await Appeals.Contest(member, post, "Pourquoi ?");
        Assert.True(await Appeals.Settle(Another, Here, (await Appeals.Of(member))[0].Id, stands: true, "Une échelle ne se prête pas ici."));
        Assert.Empty(await Board.Published(Quarter));
        Assert.Empty(await Appeals.Open(member));
        Assert.Empty(await Appeals.Waiting(Another, Here));
    }

    [Fact]
    public async Task A_suspension_is_contested_and_a_later_one_anew()
    {
        var (member, _) = await Published("Inès", Quarter);
        Assert.Empty(await Appeals.Open(member));
        await Desk.Suspend(Animator, member);
        await Appeals.Contest(member, Assert.Single(await Appeals.Open(member)).About, "On m’a mal comprise.");
        Assert.Equal(AppealKind.Suspension, Assert.Single(await Appeals.Waiting(Another, Here)).Kind);
        Assert.True(await Appeals.Settle(Another, Here, (await Appeals.Of(member))[0].Id, stands: false, "Entendu."));
        Assert.Single(await Board.Published(Quarter));
        Clock.Days = 3;
        await Desk.Suspend(Animator, member);
        Assert.Single(await Appeals.Open(member));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Two_suspensions_of_one_day_are_two_and_each_is_contested(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        var (member, _) = await Published("Inès", Quarter);
        Assert.True(await Desk.Suspend(Animator, member));
        // Another click, or another animator, makes no other suspension of it.
        Assert.False(await Desk.Suspend(Another, member));
        var first = Assert.Single(await Appeals.Open(member));
        await Appeals.Contest(member, first.About, "On m’a mal comprise.");
        await Desk.EndSuspension(member);
        Clock.Days = 0.1;
        Assert.True(await Desk.Suspend(Animator, member));
        var second = Assert.Single(await Appeals.Open(member));
        Assert.NotEqual(first.About, second.About);
        await Appeals.Contest(member, second.About, "Encore ?");
        // What is answered to the first ends no later one.
        var waiting = await Appeals.Waiting(Another, Here);
        Assert.True(await Appeals.Settle(Another, Here, waiting[0].Id, stands: false, "La première était une erreur."));
        Assert.Empty(await Board.Published(Quarter));
        Assert.True(await Appeals.Settle(Another, Here, waiting[1].Id, stands: false, "La seconde aussi."));
        Assert.Single(await Board.Published(Quarter));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_an_animator_wrote_is_brought_before_another_once_and_each_reading_is_told_to_the_member(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        var (relay, readings) = (new AnimatorRelay(Store, Board, Clock), new Readings(Store));
        var member = await Board.Join("Inès", Quarter);
        await relay.Write(member, Quarter, "Bonjour");
        await relay.Waiting(Another, Quarter);
        await relay.Waiting(Another, Quarter);
        Clock.Days = 0.1;
        await relay.Answer(Animator, Quarter, member, "Encore vous ?");
        var word = Assert.Single(await Appeals.Open(member));
        Assert.Equal((AppealKind.Word, "Encore vous ?"), (word.Kind, word.Words));
        await Appeals.Contest(member, word.About, "Ce n’est pas une façon de parler.");
        Assert.Empty(await Appeals.Open(member));
        Assert.Equal([Here], await Appeals.Waiting());
        Assert.Empty(await Appeals.Waiting(Animator, Here));
        var waiting = Assert.Single(await Appeals.Waiting(Another, Here));
        Assert.Equal("Encore vous ?", waiting.Said);
        Assert.True(await Appeals.Settle(Another, Here, waiting.Id, stands: false, "Je lui en ai parlé."));
        Assert.Empty(await Appeals.Waiting());
        var (told, today) = (await readings.Of(member), DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime));
        Assert.Equal([(Another, today)], told[waiting.Id].Select(one => (one.Reader, one.On)));
        Assert.Equal([(Another, today)], told[(await relay.Of(member))[^1].Id].Select(one => (one.Reader, one.On)));
        await Board.Leave(member);
        Assert.Empty(await readings.Of(member));
        if (!onPostgreSql)
            Assert.DoesNotContain(waiting.Id, Kept(System.Text.Encoding.Latin1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leaves_leaves_no_appeal_behind()
    {
        var (member, post) = await Refused();
        await Appeals.Contest(member, post, "Pourquoi ?");
        await Board.Leave(member);
        Assert.Empty(await Appeals.Waiting(Another, Here));
        Assert.DoesNotContain(member, Kept(System.Text.Encoding.Latin1), StringComparison.Ordinal);
    }

    private async Task<(string Member, string Post)> Refused()
    {
        var member = await Board.Join("Inès", Quarter);
        var post = (await Board.Post(member, PostKind.Request, "Cherche une échelle samedi")).Id!;
        Assert.True(await Desk.Settle(Animator, post, isPublished: false));
        return (member, post);
    }
}
