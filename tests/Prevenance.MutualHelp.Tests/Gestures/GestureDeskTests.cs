using Prevenance.MutualHelp.Gestures;

namespace Prevenance.MutualHelp.Tests.Gestures;

public sealed class GestureDeskTests(PostgreSqlServer postgreSql) : MutualHelpTest
{
    private const int InDecember = 10;

    private GestureDesk Gestures => new(Store, Clock);

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_month_is_told_once_it_is_over_and_is_all_that_is_left_after_ninety_days(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        await Happen(12, "Bron");
        Assert.Equal(0, await Gestures.Publish());
        Assert.Null(await Gestures.OfTheYear());
        Clock.Days = InDecember;
        Assert.Equal(1, await Gestures.Publish());
        Assert.Equal(0, await Gestures.Publish());
        Clock.Days = 92;
        Assert.Equal(2, await Gestures.Publish());
        Assert.Equal(12, await Desk.Sweep());
        Assert.Equal([0L, 0L, 12L], (await Gestures.Months()).Select(month => month.All!.Value));
        Assert.Equal(new GesturesOfQuarter("Bron", 12), Assert.Single((await Gestures.Months())[^1].Quarters));
        Assert.Equal(new GestureYear(12, new DateOnly(2026, 11, 1), new DateOnly(2027, 1, 31), IsWhole: true), await Gestures.OfTheYear());
        // A year later it is no part of the last twelve months.
        Clock.Days = 370;
        await Gestures.Publish();
        Assert.Null(await Gestures.OfTheYear());
    }

    [Fact]
    public async Task A_small_count_is_hidden_and_so_is_what_would_give_it_back()
    {
        await Happen(3, "Bron");
        await Happen(14, "Oullins");
        await Happen(20, "Villeurbanne");
        Clock.Days = InDecember;
        await Gestures.Publish();
        var month = Assert.Single(await Gestures.Months());
        Assert.Null(month.Quarters.Single(one => one.Quarter == "Bron").Count);
        // Were only that one hidden, the sum of all less the two others would be three.
        Assert.True(month.All is null || month.Quarters.Count(one => one.Count is null) > 1);
        Assert.DoesNotContain("\"Count\":3", Kept(System.Text.Encoding.UTF8), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_ten_in_all_nothing_is_told_of_the_year()
    {
        await Happen(9, "Bron");
        Clock.Days = InDecember;
        await Gestures.Publish();
        Assert.Null(Assert.Single(await Gestures.Months()).All);
        Assert.Null(await Gestures.OfTheYear());
        await Happen(10, "Bron");
        Clock.Days = InDecember + 31;
        await Gestures.Publish();
        Assert.Equal(new GestureYear(10, new DateOnly(2026, 11, 1), new DateOnly(2026, 12, 31), IsWhole: false), await Gestures.OfTheYear());
    }

    [Fact]
    public async Task A_gesture_counts_once_and_only_of_what_others_read()
    {
        var (member, post) = await Published("Inès", "Bron");
        await Board.SayItHappened(member, post);
        await Assert.ThrowsAsync<RefusalException>(() => Board.SayItHappened(member, post));
        var unread = (await Board.Post(member, PostKind.Request, "Cherche une échelle samedi")).Id!;
        await Assert.ThrowsAsync<RefusalException>(() => Board.SayItHappened(member, unread));
    }

    [Fact]
    public async Task Who_leaves_before_the_month_is_over_is_in_no_count()
    {
        await Happen(9, "Bron");
        var (member, post) = await Published("Inès", "Bron");
        await Board.SayItHappened(member, post);
        await Board.Leave(member);
        Clock.Days = InDecember;
        await Gestures.Publish();
        Assert.Null(Assert.Single(await Gestures.Months()).All);
    }

    private async Task Happen(int times, string quarter)
    {
        for (var time = 0; time < times; time++)
        {
            var (member, post) = await Published("Inès", quarter);
            await Board.SayItHappened(member, post);
        }
    }
}
