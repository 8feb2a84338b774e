using System.Text;
using Prevenance.Directories.Catalogues;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Catalogues;

public sealed class CatalogueImportTests(PostgreSqlServer postgreSql) : DirectoryTest
{
    [Theory, InlineData(false), InlineData(true)]
    public async Task What_is_taken_again_is_not_written_again(bool onPostgreSql)
    {
        Store = Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        Assert.Equal((3, 3), Counts(await Take(Numbered(1), Numbered(2), Numbered(3))));
        Assert.Equal((3, 0), Counts(await Take(Numbered(3), Numbered(1), Numbered(2))));
        var changed = await Take(Numbered(1), Numbered(2, ("telephone", "04 65 71 00 99")), Numbered(3));
        Assert.Equal((1, 1), (changed.Changed, changed.Written));
        Assert.Equal("04 65 71 00 99", (await Catalogue.Find("exemple--2"))!.Service.Telephones[0]);
    }

    [Fact]
    public async Task What_a_file_has_no_more_is_absent_and_comes_back_with_its_history()
    {
        await Take(Numbered(1), Numbered(2), Numbered(9, ("source", "ailleurs")));
        Assert.Equal(1, (await Take(Numbered(1))).Absent);
        Assert.Equal(0, (await Take(Numbered(1))).Written);
        var absent = (await Catalogue.Find("exemple--2"))!;
        Assert.Equal((true, false), (absent.IsSoughtOn(Today.AddDays(30)), absent.IsSoughtOn(Today.AddDays(31))));
        Assert.Null((await Catalogue.Find("exemple--9"))!.AbsentSince);
        Assert.Equal((1, 0), (await Take(Numbered(1), Numbered(2))) is var back ? (back.Back, back.Changed) : default);
        Assert.Equal([CardEvent.Back, CardEvent.Absent], (await Catalogue.History("exemple--2")).Select(line => line.Event));
    }

    [Fact]
    public async Task A_record_that_is_refused_leaves_the_card_as_it_was()
    {
        await Take(Numbered(1), Numbered(2));
        var taken = await Take(Numbered(1), Numbered(2, ("nom", null)));
        Assert.Equal((1, 0), (taken.Refused, taken.Written));
        Assert.Null((await Catalogue.Find("exemple--2"))!.AbsentSince);
    }

    [Fact]
    public async Task A_file_that_breaks_off_makes_nothing_absent()
    {
        await Take(Numbered(1), Numbered(2));
        var file = Path.Combine(Folder, "cut.json");
        await File.WriteAllTextAsync(file, $"[{Numbered(1).ToJsonString()},");
        await Assert.ThrowsAsync<RefusalException>(() => new CatalogueImport(Store, Communes.Own).Take(file, Today));
        Assert.Null((await Catalogue.Find("exemple--2"))!.AbsentSince);
    }

    [Fact]
    public async Task Who_has_the_database_alone_reads_no_address()
    {
        await Take(Numbered(1, ("adresse", "8 impasse Cachée")));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(Folder, "prevenance.db*"))
            Assert.DoesNotContain("impasse", Encoding.UTF8.GetString(await File.ReadAllBytesAsync(file)), StringComparison.Ordinal);
    }

    private static (int Seen, int Written) Counts(ImportTaken taken) => (taken.Seen, taken.Written);
}
