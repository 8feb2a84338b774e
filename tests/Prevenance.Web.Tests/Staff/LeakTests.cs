using Prevenance.Accounts;
using Prevenance.Web.Leaks;

namespace Prevenance.Web.Tests.Staff;

/// <summary>Asks everything as each of those around the shared family, one side of which is in hiding, and looks at what they learned.</summary>
public sealed class LeakTests(SharedFamily family) : IClassFixture<SharedFamily>
{
    private readonly IReadOnlyDictionary<string, FileKey> files = family.Files;

    [Fact]
    public async Task Her_referent_learns_all_and_her_colleague_names_before_a_reason_is_given()
    {
        var hers = await As("WA");
        Assert.Equal(
            [SecretKind.Key, SecretKind.Name, SecretKind.Birth, SecretKind.Reach, SecretKind.Fact, SecretKind.Note, SecretKind.Page], KindsOf(hers, files["FAT"], files["YAS"], files["INE"]).Order());
        // A colleague may make an appointment: that page is one of her file.
        Assert.Equal([SecretKind.Key, SecretKind.Name, SecretKind.Birth, SecretKind.Page], KindsOf(await As("TA"), files["FAT"]).Order());
    }

    [Fact]
    public async Task Who_follows_the_other_side_learns_nothing_of_her_and_it_is_tried_without_a_trace()
    {
        var before = await family.Server.Journal();
        var report = await As("WB");
        Assert.Contains(SecretKind.Page, KindsOf(report, files["LUC"]));
        Assert.Empty(KindsOf(report, files["FAT"]));
        Assert.Empty(KindsOf(report, files["YAS"]));
        Assert.Equal([], report.Differences);
        Assert.Equal(before, await family.Server.Journal());
        Assert.Empty(Directory.GetDirectories(family.Server.Data, "prevenance.leak-*"));
    }

    [Fact]
    public async Task An_elected_official_learns_of_nobody()
    {
        var report = await As("ELU");
        Assert.Equal([], report.Learned);
        Assert.Equal([], report.Differences);
        Assert.Equal(files.Count, report.Files);
    }

    [Fact]
    public async Task Where_nothing_is_kept_it_is_said_and_no_folder_is_made()
    {
        var none = Path.Combine(family.Server.Data, "none");
        await Assert.ThrowsAsync<RefusalException>(() => LeakHunt.Run(none, null));
        Assert.False(Directory.Exists(none));
    }

    [Fact]
    public async Task Two_at_once_on_one_folder_leave_each_other_alone()
    {
        await using (await QuietHouse.CopyOf(family.Server.Data, family.Server.Clock))
        {
            await Assert.ThrowsAsync<RefusalException>(() => QuietHouse.CopyOf(family.Server.Data, family.Server.Clock));
            Assert.Single(Directory.GetDirectories(family.Server.Data, "prevenance.leak-*"));
        }
        Assert.Empty(Directory.GetFiles(family.Server.Data, "prevenance.leak*"));
    }

    private Task<LeakReport> As(string name) => LeakHunt.Run(family.Server.Data, $"{name}@example.org", clock: family.Server.Clock);

    private static HashSet<SecretKind> KindsOf(LeakReport report, params FileKey[] of) => [.. report.Learned.Where(one => one.Of.All(of.Contains)).Select(one => one.Kind)];
}
