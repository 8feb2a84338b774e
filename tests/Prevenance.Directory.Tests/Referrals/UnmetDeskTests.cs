using Prevenance.Accounts;
using Prevenance.Directories.Records;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Unmet;
using Prevenance.Directories.Search;
using Prevenance.Directories.Search.Typed;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Referrals;

/// <summary>From an answer that is no help, or a search that finds nothing, to what is published of a quarter.</summary>
public sealed class UnmetDeskTests : ReferralDeskTest
{
    private const string Villeurbanne = "69266";

    private UnmetDesk Unmet => new(Store, Clock);

    [Fact]
    public async Task A_refusal_a_wait_and_a_search_in_vain_count_a_person_once_each_in_a_quarter()
    {
        await Take(Numbered(1));
        foreach (var _ in Enumerable.Range(0, 3))
        {
            var id = await Desk.Prepare(Nour, "odile", "exemple--1", "un repas", [], area: Villeurbanne);
            await Desk.Send(id, "odile", []);
            await Desk.Do(id, "odile", new ReferralAct(ActKind.Open, default));
            await Desk.Do(id, "odile", new ReferralAct(ActKind.PutOnWaitingList, default) { Review = Today.AddDays(20) });
            await Desk.Do(id, "odile", new ReferralAct(ActKind.Decline, default) { Reason = "no-room" });
            await Search(Nour, "alimentation");
        }
        var rows = Rows();
        Assert.Equal(["no-room", UnmetKinds.NothingFound, UnmetKinds.Waiting], rows.Select(row => row.Kind).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(rows.Count, rows.Select(row => (row.Theme, row.Kind)).Distinct().Count());
        Assert.All(rows, row => Assert.Equal(Villeurbanne, row.Area));
        Assert.All(rows, row => Assert.DoesNotContain("nour", row.Person, StringComparison.OrdinalIgnoreCase));
        Assert.All(rows, row => Assert.DoesNotContain("--", row.Theme, StringComparison.Ordinal));
        // Two quarters have no code in common.
        Clock.Days = 92;
        await Search(Nour, "alimentation");
        Assert.Equal(2, Rows().Where(row => row.Kind == UnmetKinds.NothingFound).Select(row => row.Person).Distinct().Count());
    }

    [Fact]
    public async Task An_acceptance_a_search_that_finds_something_and_words_of_no_theme_count_nobody()
    {
        var (id, _) = await SendOne();
        await Desk.Do(id, "odile", new ReferralAct(ActKind.Open, default));
        await Desk.Do(id, "odile", new ReferralAct(ActKind.Accept, default));
        var query = QueryReader.Read("tractopelle", Communes.Own);
        await Unmet.Searched(Nour, query, new ServiceList([], Communes.Own).Find(query, Today), null);
        var all = new SearchQuery();
        await Unmet.Searched(Nour, QueryReader.Read("alimentation", Communes.Own), new ServiceList(await Services(), Communes.Own).Find(all, Today), null);
        Assert.Empty(Rows());
    }

    [Fact]
    public async Task What_she_takes_back_is_counted_no_more_and_who_is_erased_leaves_the_count()
    {
        await Take(Numbered(1));
        var id = await Desk.Prepare(Nour, "odile", "exemple--1", "un repas", [], area: Villeurbanne);
        await Desk.Send(id, "odile", []);
        await Desk.Do(id, ActKind.Withdraw, "nour");
        Assert.Null((await Desk.Find(id))!.Page.CountedUnder);
        await Search(Nour, "alimentation");
        await Search(new FileKey("autre"), "alimentation");
        await Unmet.Forget(Nour);
        Assert.Single(Rows());
    }

    [Fact]
    public async Task A_quarter_is_published_once_it_is_over_and_leaves_nobody_behind()
    {
        foreach (var rank in Enumerable.Range(0, 12))
            await Search(new FileKey($"f{rank}"), "alimentation", rank < 9 ? Villeurbanne : null);
        Assert.Equal(0, await Unmet.Publish());
        Assert.Empty(await Unmet.Releases());
        Clock.Days = 61;
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Quietly(Unmet.Publish)));
        Assert.Equal(0, await Unmet.Publish());
        Assert.Empty(Rows());
        var release = Assert.Single(await Unmet.Releases());
        Assert.Equal("2026-4", release.Quarter);
        var nothing = release.Kinds.Index().Single(kind => kind.Item == UnmetKinds.NothingFound).Index;
        // Their sum may be told: of nine and three, a reader knows that each is from none to twelve.
        Assert.Equal([12, null, null], release.Lines.Select(line => line.Counts[nothing]));
        // Who is erased afterwards changes nothing of what was published.
        await Unmet.Forget(new FileKey("f1"));
        Assert.Equal(release.Hidden, Assert.Single(await Unmet.Releases()).Hidden);
    }

    private async Task Search(FileKey person, string what, string? area = Villeurbanne)
    {
        var query = QueryReader.Read(what, Communes.Own);
        await Unmet.Searched(person, query, new ServiceList([], Communes.Own).Find(query, Today), area);
    }

    private async Task<IReadOnlyList<Service>> Services()
    {
        var services = new List<Service>();
        await foreach (var card in Catalogue.All(TestContext.Current.CancellationToken))
            services.Add(card.Service);
        return services;
    }

    private List<UnmetRow> Rows()
    {
        using var context = DirectoryRecords.In(Store.Database)();
        return [.. context.Unmet];
    }

    /// <summary>Of two machines at once, one may come too late: the next round finds it done.</summary>
    private static async Task Quietly(Func<Task<int>> publish)
    {
        try
        {
            await publish();
        }
        catch (Microsoft.EntityFrameworkCore.DbUpdateException)
        {
        }
    }
}
