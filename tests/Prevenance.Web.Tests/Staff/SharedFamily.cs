using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Consents;
using Prevenance.Accounts.Missions;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Households;
using Prevenance.Casework.Notes;
using Prevenance.Casework.People;

namespace Prevenance.Web.Tests.Staff;

/// <summary>The shared family in the real application, with everybody who has an account; they part through the page, one side in hiding.</summary>
public sealed class SharedFamily : IAsyncLifetime
{
    private const string Nord = "nord", Sud = "sud";

    /// <summary>The couple was followed, and a note written of both, before they parted; in days.</summary>
    private const double MonthsBefore = -300;

    private static readonly DateOnly Start = new(2026, 1, 1), Together = new(2019, 1, 1);

    private readonly Dictionary<string, FileKey> files = [];
    private readonly Dictionary<string, string> accounts = [];
    private StaffServer server = null!;

    internal StaffServer Server => server;

    internal IReadOnlyDictionary<string, FileKey> Files => files;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        server.Clock.Days = MonthsBefore;
        foreach (var (name, role, team) in new[]
        {
            ("WA", Role.SocialWorker, Nord), ("TA", Role.SocialWorker, Nord), ("REC", Role.Reception, Nord), ("MGR", Role.TeamManager, Nord), ("WB", Role.SocialWorker, Sud),
            ("PART", Role.Partner, null), ("ADM", Role.Administrator, null), ("ELU", Role.ElectedOfficial, null), ("OUT", Role.SocialWorker, "ailleurs"),
        })
            accounts[name] = await server.Add(name, role, team);
        await Make("FAT", "Fatima", "Moreau", "1985-03-12", "Benali", new(MeansKind.Telephone, "06 39 98 00 77"), new(MeansKind.Post, "3 Impasse-Verte"));
        await Make("LUC", "Luc", "Moreau", "1983-11-02");
        await Make("YAS", "Yasmine", "Moreau", "2010-06-30");
        await Make("INE", "Inès", "Moreau", "2018-05-20");
        await Told("FAT", "adresse", "3 Impasse-Verte");
        await Told("FAT", "domiciliation", "Boîte-Douze");
        await Told("LUC", "dettes", "detteshuit");
        await Told("INE", "ecole", "école-Neuf");
        var home = HouseholdBook.NewKey();
        foreach (var other in new[] { "LUC", "YAS", "INE" })
        {
            await Get<HouseholdBook>().Save(await Pass(Gesture.ChangeSituation, "FAT"), new Joining
            {
                Of = files["FAT"],
                Person = files[other],
                View = HouseholdView.Menage,
                Household = home,
                From = Together,
                RecordedOn = Start,
                Parent = other == "LUC" ? null : files["FAT"],
            }, await Pass(Gesture.ChangeSituation, other));
        }
        await Noted(["FAT", "LUC"], new WrittenNote(NoteTier.Team, [new("ensemblequatre"), new("seulecinq", files["FAT"])]));
        server.Clock.Days = 0;
        await Get<MissionBook>().End(accounts["WA"], files["LUC"], MissionKind.Referent, new DateOnly(2026, 11, 26));
        await Get<MissionBook>().Give(new Mission(accounts["WB"], files["LUC"], MissionKind.Referent, Sud, new Days(Start)));
        await Get<MissionBook>().Give(new Mission(accounts["WB"], files["INE"], MissionKind.Referent, Sud, new Days(Start)));
        await Get<MissionBook>().Give(new Mission(accounts["PART"], files["FAT"], MissionKind.AcceptedReferral, null, new Days(Start)));
        await Get<ConsentBook>().Give(files["FAT"], new(accounts["PART"], "votre demande d’hébergement", new DateOnly(2027, 1, 1)), "odile", ConsentWay.InTheRoom);
        await Part();
        await Noted(["FAT"], new WrittenNote(NoteTier.Team, [new("depuissix")]));
        await Noted(["FAT", "INE"], new WrittenNote(NoteTier.Team, [new("elleetsafille")]));
        await Noted(["FAT"], new WrittenNote(NoteTier.Draft, [new("brouillonsept")]));
        await Noted(["YAS"], new WrittenNote(NoteTier.Team, [new("secretdix")]) { IsKeptFromParents = true, Named = [accounts["WA"]] });
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    /// <summary>Notes the separation as her worker does, who does not follow him any more: typed, shown as the other will see it, confirmed.</summary>
    private async Task Part()
    {
        using var client = await server.SignedIn("WA");
        var address = $"/equipe/dossiers/{files["FAT"]}/separation";
        (string, string)[] typed = [("from", "01/04/2026"), ($"time.{files["YAS"]}", "100"), ($"time.{files["INE"]}", "50"), ($"time.{files["LUC"]}", "0"), ("hidden", "on")];
        using var preview = await StaffServer.Post(client, address, typed);
        var page = await preview.Content.ReadAsStringAsync(Stop);
        Assert.Contains("Ce que verra L. M.", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        var mark = StaffServer.Hidden(page, "_seen");
        using (var other = await StaffServer.Post(client, address, [.. typed[..^1], ("_seen", mark)]))
            Assert.Contains("Rien n’est encore noté", WebUtility.HtmlDecode(await other.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        using var kept = await StaffServer.Post(client, address, [.. typed, ("_seen", mark)]);
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
    }

    private T Get<T>()
        where T : notnull => server.Services.GetRequiredService<T>();

    private async Task<Pass> Pass(Gesture gesture, string? person) =>
        (await Get<Gate>().Ask(new Viewer(accounts["WA"]), gesture, person is null ? null : files[person], "test")).Pass!;

    private async Task Make(string name, string first, string usage, string born, string? birth = null, params ContactMeans[] contacts)
    {
        files[name] = PersonBook.NewKey();
        await Get<PersonBook>().Create(await Pass(Gesture.CreatePerson, null), new Person(files[name])
        {
            FirstNames = PersonName.Of(first),
            UsageName = PersonName.Of(usage),
            BirthName = PersonName.Optional(birth),
            Birth = Birth.Typed(born),
            Contacts = contacts,
        }, Nord, accounts["WA"]);
    }

    private async Task Told(string person, string what, string words) => await Get<FactStore>().Add(await Pass(Gesture.ChangeSituation, person), [new Fact
    {
        Id = what,
        What = what,
        Value = new FactValue.Words(words),
        From = Start,
        RecordedAt = server.Clock.GetUtcNow(),
        Source = new FactSource(SourceKind.Said),
        By = "WA",
    }]);

    private async Task Noted(string[] about, WrittenNote note) =>
        await Get<NoteStore>().Write(await Task.WhenAll(about.Select(person => Pass(Gesture.WriteTeamNote, person))), note);
}
