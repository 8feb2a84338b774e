using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;
using Prevenance.Foresight.Alerts;
using Prevenance.Law;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.SocialWorker.Rights;

namespace Prevenance.Web.Pages.SocialWorker.Alerts;

/// <summary>What is worth a gesture in the files that somebody follows: worked out where something changed, and kept until it does again.</summary>
internal sealed class OutlookDesk(FactStore facts, OutlookShelf shelf, SetAsideShelf aside, FileRightsCalculation rights, OutlooksBehind behind, LegalSystem law, TimeProvider clock)
{
    // A list that makes one wait is closed: what is left is worked out beside, and the page says so.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(30);

    /// <param name="passes">For <see cref="Gesture.ReadFile"/>.</param>
    /// <param name="people">Whose files they are.</param>
    public async Task<Morning> Of(IReadOnlyCollection<Pass> passes, IReadOnlyCollection<Person> people)
    {
        var (today, month, rules) = (clock.Today(), Month.Of(clock.Today()), LawVersion.Own);
        var (books, kept, waiting) = (await facts.Read(passes), await shelf.Read(passes), await aside.Read(passes));
        var (found, worked, late) = (new List<AlertOf>(), new List<(Pass, byte[])>(), 0);
        var (started, passOf) = (clock.GetTimestamp(), passes.ToDictionary(pass => pass.File!.Value));
        foreach (var person in people)
        {
            var answers = AnswersOf(person, books[person.Key], today);
            var outlook = kept.TryGetValue(person.Key, out var written) ? Outlook.Read(written, law) : null;
            if (outlook?.IsOf(month, rules, answers) != true)
            {
                var stale = new StaleOutlook(passOf[person.Key], person, books[person.Key], today, rules, answers);
                if (clock.GetElapsedTime(started) > Longest)
                {
                    late++;
                    behind.Ask(stale);
                    continue;
                }
                outlook = stale.WorkOut(rights);
                worked.Add((passOf[person.Key], outlook.Write()));
            }
            found.AddRange(outlook.Alerts.Where(alert => !waiting[person.Key].Any(one => one.What == FileRights.NameOf(alert))).Select(alert => new AlertOf(person, alert)));
        }
        if (worked.Count > 0)
            await shelf.Keep(worked);
        return new Morning(AlertOrder.Sort(found, one => one.Alert), late, [.. from person in people let count = books[person.Key].Contradictions(today).Count() where count > 0 select (person, count)]);
    }

    /// <summary>
    /// What a file answers today, what it knows to come, and who she is: all that alerts are worked out from, told without working out anything,
    /// for a morning asks it of each file.
    /// </summary>
    private static string AnswersOf(Person person, FactBook book, DateOnly on) => string.Join('|',
        book.Variables.Order(StringComparer.Ordinal).Select(what => $"{what}={book.On(what, on).Value.InWords.French}")
            .Concat(book.Masked.Order(StringComparer.Ordinal))
            .Concat(book.Turns(on).Select(turn => $"{DayText.Iso(turn.Day)} {turn.What} {turn.Value.InWords.French}"))
            .Append(person.ShownName).Append(person.Birth?.InWords.French));
}

/// <summary>Something worth a gesture, and for whom.</summary>
public sealed record AlertOf(Person Person, Alert Alert);

/// <summary>What somebody finds in the morning.</summary>
/// <param name="Alerts">What is worth a gesture, in its explained order.</param>
/// <param name="Late">How many files were not looked at yet.</param>
/// <param name="ToSettle">Whose facts say different things of today, and of how many matters.</param>
public sealed record Morning(IReadOnlyList<AlertOf> Alerts, int Late, IReadOnlyList<(Person Person, int Count)> ToSettle);
