using Prevenance.Accounts;
using Prevenance.Territory;
using Prevenance.Territory.Imports;
using Prevenance.Territory.Needs;
using Prevenance.Territory.Needs.Publishing;
using Prevenance.Territory.Statistics;
using Prevenance.Territory.Tests;
using Prevenance.Web.Tests.Staff;

namespace Prevenance.Web.Tests.Pages.Territory;

/// <summary>An official before the page of a town: first with nothing, then with its sources and what was published of its needs. One server for all tests.</summary>
public sealed class TerritoryServer : IAsyncLifetime
{
    private StaffServer server = null!;

    internal StaffServer Server => server;

    public HttpClient Official { get; private set; } = null!;

    /// <summary>The page as it was before anything was imported.</summary>
    public string Empty { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        await server.Add("elu", Role.ElectedOfficial);
        await server.Add("valerie", Role.TeamManager, "nord");
        await server.Add("odile", Role.SocialWorker, "nord");
        Official = await server.SignedIn("elu");
        Empty = await Official.GetStringAsync("/territoire");
        using var town = InventedTown.Imported();
        var folder = Directory.CreateDirectory(Path.Combine(server.Data, "territory")).FullName;
        foreach (var file in Directory.EnumerateFiles(town.Folder))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        PublicationFile.Keep(new TerritoryFolder(folder), Published);
    }

    public async ValueTask DisposeAsync()
    {
        Official.Dispose();
        await server.DisposeAsync();
    }

    internal static NeedsPublication Published => new(
        NeedsPublication.ByIris, "2026-12", ["2027-01", "2027-02"], "0123456789abcdef", "fedcba9876543210", 2, true, new Source("caf", "Insee et CNAF", "Licence Ouverte 2.0", 2021),
        [
            new("692660101", new([new(40, new(28, 52), new(38, 44)), null], [new(90, new(70, 110), new(90, 92)), new(12, new(11, 15), new(12, 13))]), new(25, 51), [new("arsas", 100, 1000, RateInterval.Wilson(100, 1000), 0.101)]),
            new("692660102", new([null, new(30, new(20, 40), new(28, 31))], [null, null]), null, []),
            new("692660103", new([new(60, new(45, 75), new(55, 61)), null], [null, null]), new(75, 154), [new("arsas", 300, 600, RateInterval.Wilson(300, 600), 0.49)]),
        ],
        new([new(112, new(90, 134), new(105, 116)), null], [null, null]),
        new Dictionary<BreakCause, IReadOnlyList<BreakCount?>> { [BreakCause.Age] = [new(82, new(70, 94), new(80, 85)), null], [BreakCause.Figure] = [null, null] },
        ["692660104"],
        [new("692660102", "2027-01")]);
}
