using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.Openings;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.Households;
using Prevenance.Casework.People;
using Prevenance.Casework.Records;

namespace Prevenance.Casework.Tests.Files;

/// <summary>A couple and two daughters, followed by one worker; they part, one side in hiding, and the other gets a worker in another team.</summary>
public abstract class PartedFamilyTest(PostgreSqlServer postgreSql) : FilesTest
{
    private protected static readonly DateOnly Together = new(2019, 1, 1), Apart = new(2026, 4, 1);

    private protected Viewer odile = null!, bruno = null!, karim = null!;
    private protected FileKey fatima, luc, yasmine, ines;
    private protected string home = null!;

    private protected HouseholdBook Households => Services.GetRequiredService<HouseholdBook>();

    private protected MissionBook Missions => Services.GetRequiredService<MissionBook>();

    private protected async Task Family(bool onPostgreSql = false)
    {
        if (onPostgreSql)
            await Open(await postgreSql.NewDatabase());
        (odile, karim, bruno) = (await Worker("odile", Role.SocialWorker, "nord"), await Worker("karim", Role.SocialWorker, "nord"), await Worker("bruno", Role.SocialWorker, "sud"));
        fatima = await Known(odile, "nord", Named("Fatima", "Moreau", "1985-03-12") with
        {
            Contacts = [new ContactMeans(MeansKind.Telephone, "06 39 98 00 12"), new ContactMeans(MeansKind.Post, "4 impasse du Chêne, Villeurbanne")],
        });
        (luc, yasmine, ines) = (await Known(odile, "nord", Named("Luc", "Moreau", "1983-11-02")), await Known(odile, "nord", Named("Yasmine", "Moreau", "2010-06-30")), await Known(odile, "nord", Named("Inès", "Moreau", "2018-05-20")));
        home = HouseholdBook.NewKey();
        foreach (var person in new[] { luc, yasmine, ines })
            await Join(person, HouseholdView.Menage);
    }

    private protected async Task Join(FileKey person, HouseholdView view) =>
        await Households.Save(await Pass(odile, Gesture.ChangeSituation, fatima), Joined(person, view), await Pass(odile, Gesture.ChangeSituation, person));

    private protected Joining Joined(FileKey person, HouseholdView view) => new()
    {
        Of = fatima,
        Person = person,
        View = view,
        Household = view == HouseholdView.Menage ? home : $"{home}{view}",
        From = Together,
        RecordedOn = Today,
        Parent = person == luc ? null : fatima,
    };

    private protected SeparationInAllViews Parting() => new(
        new Separation
        {
            Household = home,
            EffectOn = Apart,
            RecordedOn = Today,
            One = new SeparatedSide(HouseholdBook.NewKey(), new Dictionary<FileKey, int> { [fatima] = 100, [yasmine] = 100, [ines] = 50 }, IsHidden: true),
            Other = new SeparatedSide(HouseholdBook.NewKey(), new Dictionary<FileKey, int> { [luc] = 100, [ines] = 50 }),
        },
        HouseholdBook.NewKey);

    private protected async Task Part() => await Households.Save(await Pass(odile, Gesture.ChangeSituation, fatima), Parting());

    /// <summary>The father, and the daughter who lives on both sides, get a worker in another team.</summary>
    private protected async Task Follow()
    {
        foreach (var file in new[] { luc, ines })
            await Missions.Give(new Mission(bruno.Account, file, MissionKind.Referent, "sud", new Days(Today)));
        await Missions.End(odile.Account!, luc, MissionKind.Referent, Today.AddDays(-1));
        await Households.RaiseWalls([luc]);
    }

    private protected async Task<IReadOnlyList<Prevenance.Casework.Sights.HouseholdSeen>> Seen(Viewer viewer, FileKey file) => await Households.Read(await Pass(viewer, Gesture.ReadFile, file));

    private protected async Task<Pass> Ask(Viewer viewer, FileKey file, string part) => (await Gate.Ask(viewer, Gesture.ReadFile, file, part, "une raison de test")).Pass!;

    private protected Fact Address(string what, string value) => new()
    {
        Id = what,
        What = what,
        Value = new FactValue.Words(value),
        From = Today,
        RecordedAt = Clock.GetUtcNow(),
        Source = new FactSource(SourceKind.Imported, "suivi.csv"),
        By = "odile",
    };
}
