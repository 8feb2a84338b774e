using Prevenance.MutualHelp.Board;

namespace Prevenance.MutualHelp.Tests.Board;

public sealed class ReportTests(PostgreSqlServer postgreSql) : MutualHelpTest
{
    private const string There = "Bron";
    private const string Elsewhere = "Flachet";

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_danger_across_quarters_calls_where_the_danger_is_and_who_reported_is_answered_from_there(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        var (_, post) = await Published("Inès", There);
        var reports = await Board.Join("Rui", Elsewhere);
        Assert.Equal(There, await Board.Report(reports, post, isDanger: true));
        Assert.Empty(await Desk.Calls(Elsewhere));
        var call = Assert.Single(await Desk.Calls(There));
        Assert.Equal((reports, post, true), (call.Member, call.Post, call.IsUrgent));
        var relay = new AnimatorRelay(Store, Board, Clock);
        await relay.Answer(Animator, There, reports, "Nous y allons.");
        Assert.Equal(There, Assert.Single(await relay.Of(reports)).Quarter);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task The_author_of_a_post_is_told_of_no_reading_that_a_report_brought(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        var (author, post) = await Published("Inès", There);
        var readings = new Readings(Store);
        var before = (await readings.Of(author)).SelectMany(one => one).ToList();
        var state = Assert.Single(await Board.Mine(author));
        await Board.Report(await Board.Join("Rui", Elsewhere), post, isDanger: false);
        Clock.Days = 2;
        Assert.Equal(post, Assert.Single(await Desk.Reported(Animator, There)).Key);
        Assert.Equal(before, (await readings.Of(author)).SelectMany(one => one));
        Assert.Equal(state, Assert.Single(await Board.Mine(author)));
        // It is noted all the same, and goes with the call.
        await using var records = Store.Records()();
        Assert.Single(records.Reads.Where(read => records.Calls.Any(call => call.Id == read.About)).ToList());
        await Board.Leave(author);
        Assert.Empty(records.Reads.ToList());
    }
}
