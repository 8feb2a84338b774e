using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Files;
using Prevenance.Casework.Households;
using Prevenance.Casework.Notes;
using Prevenance.Casework.People;
using Prevenance.Casework.Retention;
using Prevenance.Storage;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Pages.Demonstration.Invented;

/// <summary>
/// A family that parted, one side in hiding, its younger daughter in both homes: what each of those who work there still sees of whom can be tried, and
/// that the other side needs somebody new.
/// </summary>
internal sealed class InventedFamily(Store store, Gate gate, FileSights sights, PersonBook people, FactStore facts, HouseholdBook households, TimeProvider clock)
{
    private const int MonthsApart = 5;
    private const int YearsTogether = 9;
    private const int DaysBetweenNotes = 60;

    /// <summary>Drawn like those of the other households, after all of them.</summary>
    private const int Row = 9_000;

    private const string Mother = "people.you.birth=@41~0&people.union=seul&people.children=2&people.child1.birth=@16~0&people.child2.birth=@8~0&people.circumstances=recentlyAlone&people.you.activity=actif&people.you.nationality=fr&housing.status=locataire_hlm&housing.commune=69266&housing.rent=430~0&housing.kind=-&housing.since=recently&incomes.you.kinds=salaire&incomes.you.salaire.now=980~0&incomes.you.past=same&incomes.received=-";
    private const string Father = "people.you.birth=@43~0&people.union=seul&people.children=0&people.circumstances=-&people.you.activity=actif&people.you.nationality=fr&housing.status=locataire_vide&housing.commune=69266&housing.rent=610~0&housing.kind=-&housing.since=longer&incomes.you.kinds=salaire&incomes.you.salaire.now=1480~0&incomes.you.past=same&incomes.received=-";

    /// <summary>Makes them known, has them part, and writes what was told before and since.</summary>
    /// <param name="worker">The account of who follows all four, until they part.</param>
    /// <param name="team">Their team.</param>
    public async Task Fill(string worker, string team)
    {
        var (viewer, today) = (new Viewer(worker), clock.Today());
        var (hers, his) = (InventedHousehold.Make(Mother, "Soraya", "Delorme", new Dice(Row), today), InventedHousehold.Make(Father, "Thomas", "Delorme", new Dice(Row + 1), today));
        var mother = await Meet(viewer, team, hers, "Achour", new(MeansKind.Telephone, "06 39 98 70 21") { MayBeSaid = "ne rien laisser sur le répondeur" }, new(MeansKind.Post, "3 impasse Inventée, 69100 Villeurbanne"));
        var father = await Meet(viewer, team, his, null, new ContactMeans(MeansKind.Telephone, "06 39 98 70 22"));
        var (lina, jade) = (hers.Child("Lina", "people.child1.birth"), hers.Child("Jade", "people.child2.birth"));
        var elder = await Meet(viewer, team, lina, null);
        var younger = await Meet(viewer, team, jade, null);
        await LiveTogether(viewer, mother, father, [(elder, lina.Birth), (younger, jade.Birth)]);
        var apart = today.AddMonths(-MonthsApart);
        var daysApart = today.DayNumber - apart.DayNumber;
        await Write(viewer, daysApart + DaysBetweenNotes, [mother, father], new NotePart("Ils cherchent un logement plus grand, et un mode de garde pour le mercredi."), new NotePart("Elle dit qu’elle a peur quand il rentre tard.", mother));
        await households.Save(await PassOf(viewer, Gesture.ChangeSituation, mother), Parting(apart, (await Home(viewer, mother)).Key, mother, father, elder, younger));
        await Write(viewer, daysApart - DaysBetweenNotes, [mother], new NotePart("Un logement est trouvé ; elle souhaite que personne ne sache où."));
    }

    private static SeparationInAllViews Parting(DateOnly apart, string home, FileKey mother, FileKey father, FileKey elder, FileKey younger) => new(
        new Separation
        {
            Household = home,
            EffectOn = apart,
            RecordedOn = apart.AddDays(1),
            One = new SeparatedSide(HouseholdBook.NewKey(), new Dictionary<FileKey, int> { [mother] = 100, [elder] = 100, [younger] = 50 }, IsHidden: true),
            Other = new SeparatedSide(HouseholdBook.NewKey(), new Dictionary<FileKey, int> { [father] = 100, [younger] = 50 }),
        },
        HouseholdBook.NewKey);

    private async Task<FileKey> Meet(Viewer viewer, string team, InventedHousehold told, string? birthName, params ContactMeans[] contacts)
    {
        var key = PersonBook.NewKey();
        await people.Create(await PassOf(viewer, Gesture.CreatePerson, null), new Person(key)
        {
            FirstNames = PersonName.Of(told.FirstName),
            UsageName = PersonName.Of(told.LastName),
            BirthName = PersonName.Optional(birthName),
            Birth = told.Birth,
            Contacts = contacts,
        }, team, viewer.Account);
        if (told.Answers.Count == 0)
            return key;
        await facts.Add(await PassOf(viewer, Gesture.ChangeSituation, key), [.. told.FactsOf(clock.GetUtcNow().AddDays(-DaysBetweenNotes), viewer.Account!)]);
        await new ContactLog(store, sights, new ClockBehind(clock, DaysBetweenNotes)).Record(await PassOf(viewer, Gesture.WriteTeamNote, key), ContactKind.Visit, 45, "");
        return key;
    }

    /// <summary>One dwelling, in which both are parents of both, who are there since they were born.</summary>
    private async Task LiveTogether(Viewer viewer, FileKey mother, FileKey father, IReadOnlyList<(FileKey File, Birth? Born)> children)
    {
        var since = clock.Today().AddYears(-YearsTogether);
        foreach (var (view, parent) in new[] { (HouseholdView.Menage, mother), (HouseholdView.Famille, father) })
        {
            var household = HouseholdBook.NewKey();
            foreach (var (of, person, born) in children.Select(child => (parent, child.File, child.Born)).Prepend((mother, father, null)))
            {
                var from = born?.Earliest > since ? born.Earliest.Value : since;
                await households.Save(
                    await PassOf(viewer, Gesture.ChangeSituation, of),
                    new Joining { Of = of, Person = person, View = view, Household = household, From = from, RecordedOn = from, Parent = person == father ? null : parent },
                    await PassOf(viewer, Gesture.ChangeSituation, person));
            }
        }
    }

    private async Task<Prevenance.Casework.Sights.HouseholdSeen> Home(Viewer viewer, FileKey file) =>
        (await households.Read(await PassOf(viewer, Gesture.ReadFile, file))).First(one => one.View == HouseholdView.Menage);

    private async Task Write(Viewer viewer, int daysAgo, IReadOnlyList<FileKey> about, params NotePart[] parts)
    {
        var passes = new List<Pass>();
        foreach (var file in about)
            passes.Add(await PassOf(viewer, Gesture.WriteTeamNote, file));
        await new NoteStore(store, sights, new ClockBehind(clock, daysAgo)).Write(passes, new WrittenNote(NoteTier.Team, parts));
    }

    private async Task<Pass> PassOf(Viewer viewer, Gesture gesture, FileKey? file) =>
        (await gate.Ask(viewer, gesture, file, "demonstration")).Pass ?? throw new InvalidOperationException($"the demonstration's people may not {gesture}");
}
