using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Plan;
using Prevenance.Casework.Records;

namespace Prevenance.Casework.Tests.Files;

public sealed class GoalStoreTests(PostgreSqlServer postgreSql) : FilesTest
{
    private static readonly LevelWords Levels = new("à la rue", "chez des amis", "un studio à moi", "un deux-pièces", "près de l’école");

    private Viewer odile = null!;
    private FileKey fatima;

    private GoalStore Goals => Services.GetRequiredService<GoalStore>();

    [Theory, InlineData(false), InlineData(true)]
    public async Task Goals_come_back_in_her_words_with_each_rating(bool onPostgreSql)
    {
        await Open(onPostgreSql);
        await Goals.Set(await Changing(), "Un logement à moi", Levels, 2);
        Clock.Days = 1;
        await Goals.Set(await Changing(), "Passer le permis", Levels with { MuchMore = "" }, 1);
        var (home, licence) = ((await Plan()).Goals[0], (await Plan()).Goals[1]);
        Assert.Equal(("Un logement à moi", Levels, 2d, "Passer le permis"), (home.Words, home.Levels, home.Weight, licence.Words));
        await Goals.Rate(await Changing(), home.Id, -1);
        Clock.Days = 30;
        await Goals.Rate(await Changing(), home.Id, 1);
        await Goals.LetGo(await Changing(), licence.Id, "trop cher");
        var attained = (await Plan()).AttainedOn(Today.AddDays(30));
        Assert.Equal((60.0, 1, WhyLeftOut.GivenUp), (attained.Score, attained.Counted, Assert.Single(attained.LeftOut).Why));
        Assert.Equal([-1, 1], (await Plan()).Goals[0].Ratings.Select(rating => rating.Level));
    }

    [Fact]
    public async Task A_goal_that_was_let_go_or_never_was_is_not_rated()
    {
        await Open(false);
        await Goals.Set(await Changing(), "Passer le permis", Levels, 1);
        var goal = (await Plan()).Goals[0].Id;
        await Assert.ThrowsAsync<RefusalException>(async () => await Goals.Rate(await Changing(), goal, 3));
        await Assert.ThrowsAsync<RefusalException>(async () => await Goals.Rate(await Changing(), "another", 0));
        await Goals.LetGo(await Changing(), goal, "");
        await Assert.ThrowsAsync<RefusalException>(async () => await Goals.Rate(await Changing(), goal, 0));
    }

    [Theory]
    [InlineData("", "x", 1, "words")]
    [InlineData("x", "", 1, "hoped")]
    [InlineData("x", "x", 0, "weight")]
    public async Task A_goal_says_what_is_hoped_for_and_how_much_it_matters(string words, string hoped, double weight, string place)
    {
        await Open(false);
        var refusal = await Assert.ThrowsAsync<RefusalException>(async () => await Goals.Set(await Changing(), words, Levels with { Hoped = hoped }, weight));
        Assert.Equal(place, refusal.Refusals[0].Place);
    }

    [Fact]
    public async Task Nothing_of_a_goal_can_be_read_in_the_database_and_erasing_takes_it()
    {
        await Open(false);
        await Goals.Set(await Changing(), "Quintanilha", Levels, 1);
        await using var context = CaseworkRecords.In(Store.Database)();
        await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", TestContext.Current.CancellationToken);
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Folder, "prevenance.db"), TestContext.Current.CancellationToken);
        foreach (var word in (string[])["Quintanilha", "chez des amis"])
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)));
        await People.Erase(await Pass(await Worker("dpo", Role.DataProtectionOfficer), Gesture.RunRetention), fatima);
        Assert.Equal(0, await context.Goals.CountAsync(TestContext.Current.CancellationToken));
    }

    private async Task Open(bool onPostgreSql)
    {
        if (onPostgreSql)
            await Open(await postgreSql.NewDatabase());
        odile = await Worker("odile", Role.SocialWorker, "nord");
        fatima = await Known(odile, "nord", Named("Fatima", "Moreau"));
    }

    private Task<Accounts.Access.Pass> Changing() => Pass(odile, Gesture.ChangeSituation, fatima);

    private async Task<GoalPlan> Plan() => await Goals.Read(await Pass(odile, Gesture.ReadFile, fatima));
}
