using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Files;
using Prevenance.Casework.LeftMessages;
using Prevenance.Casework.People;
using Prevenance.Casework.Retention;
using Prevenance.Storage;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Pages.Demonstration.Invented;

/// <summary>Fills an empty store with people who were invented, by the same gestures as those who work with real ones.</summary>
/// <param name="crowd">Who is to be there.</param>
internal sealed class Invention(Crowd crowd, IServiceProvider services, Store store, Gate gate, FileSights sights, PersonBook people, FactStore facts, LeftMessageBook messages, TimeProvider clock)
{
    private static readonly ContactKind[] Contacts = [ContactKind.Call, ContactKind.Visit, ContactKind.HomeVisit, ContactKind.Message];

    private static readonly string[] Sentences =
    [
        "Elle rappelle pour le loyer.", "Nous avons regardé ensemble le courrier de la Caf.", "Elle cherche une place en crèche.",
        "Il préfère qu’on l’appelle le matin.", "Le dossier est parti ; réponse attendue dans le mois.", "",
    ];

    private static readonly string[] Reasons = ["Faire le point sur les courriers.", "Préparer la demande de logement.", "Un projet de formation.", ""];

    /// <summary>Who called or came, by their rank, and wait for an answer.</summary>
    private static readonly (int Rank, LeftWords Words)[] Messages =
    [
        (5, new LeftWords("", LeftBy.Call, "avant 16 h, au numéro du dossier", "qu’on la rappelle pour le rendez-vous", IsForTeam: false)),
        (12, new LeftWords("", LeftBy.Visit, "demain matin, il repasse", "", IsForTeam: false)),
    ];

    /// <summary>Makes everybody known.</summary>
    /// <returns>Each with their référent, in the order of the file.</returns>
    public async Task<IReadOnlyList<InventedPerson>> Fill(CancellationToken stop)
    {
        var known = new List<InventedPerson>();
        var staff = await Hire();
        var workers = staff.Where(one => one.Duty.Role == Role.SocialWorker).ToList();
        foreach (var (rank, household) in crowd.Households(clock.Today()).Index())
        {
            stop.ThrowIfCancellationRequested();
            var worker = workers[rank % workers.Count];
            known.Add(new(await Meet(household, worker, new Dice(1000 + rank)), $"{household.FirstName} {household.LastName}", worker.Account, worker.Duty.Team!));
        }
        foreach (var (rank, words) in Messages.Where(one => one.Rank < known.Count))
        {
            var worker = workers[rank % workers.Count];
            // Reception takes them where the team has one.
            var taker = staff.OrderBy(one => one.Duty.Role != Role.Reception).First(one => one.Duty.Team == worker.Duty.Team);
            await messages.Take(await PassOf(new Viewer(taker.Account), Gesture.BookAppointment, known[rank].File), worker.Duty.Team!, words, Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"));
        }
        return known;
    }

    private async Task<IReadOnlyList<(string Account, Duty Duty)>> Hire()
    {
        await using var scope = services.CreateAsyncScope();
        var (book, hired) = (scope.ServiceProvider.GetRequiredService<StaffBook>(), new List<(string, Duty)>());
        foreach (var (rank, one) in crowd.Staff.Index())
        {
            var duty = new Duty(one.Role, one.Team, new Days(clock.Today()));
            var account = await book.Add(one.Name, $"demonstration{rank + 1}@example.org", password: null);
            await book.Give(account, duty);
            hired.Add((account, duty));
        }
        return hired;
    }

    private async Task<FileKey> Meet(InventedHousehold household, (string Account, Duty Duty) worker, Dice dice)
    {
        var (viewer, key) = (new Viewer(worker.Account), PersonBook.NewKey());
        await people.Create(await PassOf(viewer, Gesture.CreatePerson, null), new Person(key)
        {
            FirstNames = PersonName.Of(household.FirstName),
            UsageName = PersonName.Of(household.LastName),
            Birth = household.Birth,
            // Numbers that are given to nobody.
            Contacts = [new ContactMeans(MeansKind.Telephone, $"06 39 98 {dice.Below(100):00} {dice.Below(100):00}")],
        }, worker.Duty.Team!, worker.Account);
        var told = clock.GetUtcNow().AddDays(-dice.Below(300));
        await facts.Add(await PassOf(viewer, Gesture.ChangeSituation, key), [.. household.FactsOf(told, worker.Account)]);
        var contacts = new ContactLog(store, sights, new ClockBehind(clock, dice.Below(120)));
        var pass = await PassOf(viewer, Gesture.WriteTeamNote, key);
        for (var count = dice.Below(3); count >= 0; count--)
            await contacts.Record(pass, dice.Pick(Contacts), 5 * (1 + dice.Below(9)), dice.Pick(Sentences));
        if (dice.Below(4) == 0)
            await Book(viewer, key, worker.Account, dice);
        return key;
    }

    /// <summary>An appointment around today: some of them took place, and nobody has said yet what became of them.</summary>
    private async Task Book(Viewer viewer, FileKey file, string worker, Dice dice)
    {
        const int daysBehind = 3;
        var booked = new AppointmentBook(store, sights, new ClockBehind(clock, daysBehind + 1));
        var day = clock.Today().AddDays(dice.Below(10) - daysBehind);
        var start = AppointmentRules.At(day, $"{9 + dice.Below(8)}h{(dice.Below(2) == 0 ? "00" : "30")}");
        await booked.Book(await PassOf(viewer, Gesture.BookAppointment, file), worker, start, 45, dice.Pick(Enum.GetValues<AppointmentPlace>()), dice.Pick(Reasons));
    }

    private async Task<Pass> PassOf(Viewer viewer, Gesture gesture, FileKey? file) =>
        (await gate.Ask(viewer, gesture, file, "demonstration")).Pass ?? throw new InvalidOperationException($"the demonstration's people may not {gesture}");
}

/// <summary>Somebody who was made known.</summary>
/// <param name="File">Her file.</param>
/// <param name="Name">Her name.</param>
/// <param name="Worker">The account of her référent.</param>
/// <param name="Team">The team that follows her.</param>
internal sealed record InventedPerson(FileKey File, string Name, string Worker, string Team);
