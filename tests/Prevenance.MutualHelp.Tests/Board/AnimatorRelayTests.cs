using Prevenance.MutualHelp.Board;

namespace Prevenance.MutualHelp.Tests.Board;

public sealed class AnimatorRelayTests(PostgreSqlServer postgreSql) : MutualHelpTest
{
    private const string Quarter = "Bron";

    private AnimatorRelay Relay => new(Store, Board, Clock);

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_member_writes_an_animator_answers_and_neither_learns_a_number(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        var member = await Board.Join("Inès", Quarter);
        await Relay.Write(member, Quarter, "Je peux venir le samedi, 06 39 98 00 40", "appel");
        var waiting = Assert.Single(await Relay.Waiting(Animator, Quarter));
        Assert.Equal(("Inès", "Je peux venir le samedi, [numéro masqué]", "appel"), (waiting.From.FirstName, waiting.Word.Words, waiting.Word.Notice));
        Assert.Empty(await Relay.Waiting(Animator, "Oullins"));
        Clock.Days = 0.1;
        Assert.Equal(1, (await Relay.Answer(Animator, Quarter, member, "Merci ! Le 04 65 71 00 10 répond le lundi.")).Count);
        Assert.Empty(await Relay.Waiting(Animator, Quarter));
        Assert.Equal([true, false], (await Relay.Of(member)).Select(word => word.FromAnimator));
    }

    [Fact]
    public async Task Who_leaves_takes_it_all_away_and_it_goes_after_ninety_days()
    {
        var (gone, stays) = (await Board.Join("Inès", Quarter), await Board.Join("Rui", Quarter));
        foreach (var member in (string[])[gone, stays])
            await Relay.Write(member, Quarter, "Bonjour");
        await Board.Leave(gone);
        Assert.Equal(stays, Assert.Single(await Relay.Waiting(Animator, Quarter)).From.Id);
        Assert.DoesNotContain(gone, Kept(System.Text.Encoding.Latin1), StringComparison.Ordinal);
        Clock.Days = 90;
        await Desk.Sweep();
        Assert.Empty(await Relay.Of(stays));
        await Assert.ThrowsAsync<RefusalException>(() => Relay.Write(gone, Quarter, "Bonjour"));
        await Assert.ThrowsAsync<RefusalException>(() => Relay.Write(stays, Quarter, " "));
    }
}
