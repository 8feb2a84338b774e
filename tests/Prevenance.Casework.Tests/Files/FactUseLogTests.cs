using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Records;

namespace Prevenance.Casework.Tests.Files;

/// <summary>What a fact served for is kept with it, under the key of whom it is about, and goes with her file.</summary>
public sealed class FactUseLogTests(PostgreSqlServer postgreSql) : FilesTest
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private FactUseLog Uses => Services.GetRequiredService<FactUseLog>();

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_paper_of_one_day_is_noted_once_for_each_who_makes_it_and_another_day_anew(bool onPostgreSql)
    {
        await Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        var (odile, karim) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("karim", Role.SocialWorker, "nord"));
        var file = await WithRent(odile, "Fatima", 640);
        await Note(odile, file);
        await Note(odile, file);
        await Note(karim, file);
        Clock.Days = 1;
        await Note(odile, file);
        var use = new FactUse("f1", UseKind.Letter, "Aide au logement – la Caf", Today, odile.Account!);
        Assert.Equal([use, use with { By = karim.Account! }, use with { Day = Today.AddDays(1) }], (await Read(odile, file)).OrderBy(one => one.Day).ThenBy(one => one.By == karim.Account));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Opened_by_several_at_the_same_moment_it_is_noted_once(bool onPostgreSql)
    {
        await Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var file = await WithRent(odile, "Fatima", 640);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Note(odile, file), Stop)));
        Assert.Single(await Read(odile, file));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task It_says_nothing_without_her_key_and_goes_with_her_file(bool onPostgreSql)
    {
        await Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        var (odile, officer) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("dpo", Role.DataProtectionOfficer));
        var (file, another) = (await WithRent(odile, "Fatima", 640), await WithRent(odile, "Awa", 500));
        await Note(odile, file);
        await Note(odile, another);
        await using (var records = CaseworkRecords.In(Store.Database)())
        {
            var row = await records.FactUses.AsNoTracking().SingleAsync(one => one.Person == file.Value, Stop);
            Assert.DoesNotContain("Caf", System.Text.Encoding.UTF8.GetString(row.Sealed), StringComparison.Ordinal);
            Assert.DoesNotContain("f1", row.Id, StringComparison.Ordinal);
        }
        await People.Erase(await Pass(officer, Gesture.RunRetention), file);
        await using var after = CaseworkRecords.In(Store.Database)();
        Assert.Equal(another.Value, (await after.FactUses.SingleAsync(Stop)).Person);
    }

    [Fact]
    public async Task Of_two_files_of_one_person_it_stands_beside_its_fact_and_goes_where_that_goes()
    {
        var odile = await Worker("odile", Role.SocialWorker, "nord");
        var (one, other) = (await WithRent(odile, "Fatima", 640), await Known(odile, "nord", Named("Fatma", "Moreau")));
        var same = Services.GetRequiredService<SamePersons>();
        Clock.Days = 1;
        await same.Join(await Pass(odile, Gesture.MergePeople, one), await Pass(odile, Gesture.MergePeople, other), Clock.Today());
        await Add(odile, one, new Fact { Id = "f2", What = "salaire_net", Value = new FactValue.Number(900), From = Today, RecordedAt = Clock.GetUtcNow(), Source = new FactSource(SourceKind.Said), By = "odile" });
        // Made from the other file, it is noted with the fact, and each file names it in its own way.
        await Note(odile, other);
        Assert.Equal([$"{one}/f1", $"{one}/f2"], (await Read(odile, other)).Select(use => use.Fact).Order(StringComparer.Ordinal));
        Assert.Equal(["f1", "f2"], (await Read(odile, one)).Select(use => use.Fact).Order(StringComparer.Ordinal));
        await same.Undo(await Pass(odile, Gesture.UndoMerge, one), await Pass(odile, Gesture.UndoMerge, other), ["f2"]);
        Assert.Equal(("f1", "f2"), (Assert.Single(await Read(odile, one)).Fact, Assert.Single(await Read(odile, other)).Fact));
    }

    private async Task<FileKey> WithRent(Viewer referent, string first, int rent)
    {
        var file = await Known(referent, "nord", Named(first, "Moreau"));
        await Add(referent, file, new Fact { Id = "f1", What = "loyer", Value = new FactValue.Number(rent), From = Today, RecordedAt = Clock.GetUtcNow(), Source = new FactSource(SourceKind.Said), By = "odile" });
        return file;
    }

    private async Task Add(Viewer worker, FileKey file, Fact fact) => await Facts.Add(await Pass(worker, Gesture.ChangeSituation, file), [fact]);

    private async Task Note(Viewer worker, FileKey file)
    {
        var pass = await Pass(worker, Gesture.ReadFile, file);
        await Uses.Note(pass, UseKind.Letter, "Aide au logement – la Caf", (await Facts.Read(pass)).Facts);
    }

    private async Task<IReadOnlyList<FactUse>> Read(Viewer worker, FileKey file) => await Uses.Read(await Pass(worker, Gesture.ReadFile, file));
}
