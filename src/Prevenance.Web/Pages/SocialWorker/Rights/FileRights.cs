using Prevenance.Casework.People;
using Prevenance.Foresight.Alerts;
using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Law.Rights;
using Prevenance.Web.Pages.Resident.Rights;
using Prevenance.Web.Pages.SocialWorker.Situation;

namespace Prevenance.Web.Pages.SocialWorker.Rights;

/// <summary>What the law gives to somebody's household by what her file holds, now and over two years.</summary>
/// <param name="Subject">What is known of the household.</param>
/// <param name="Shown">Each right, and the months to come.</param>
/// <param name="Alerts">What is worth a gesture before it is too late, in its explained order.</param>
public sealed record FileRights(Subject Subject, RightsShown Shown, IReadOnlyList<Alert> Alerts)
{
    /// <summary>What is left to ask, most awaited first: neither what is hidden here, nor what the rights of others wait for.</summary>
    internal IReadOnlyList<MissingAnswer> Missing { get; init; } = [];

    /// <summary>Whether some of it is in the file, and hidden here.</summary>
    public bool WaitsForHidden { get; init; }

    /// <summary>Whether the months that are shown hold all that the file knows of them.</summary>
    public bool SeesAhead { get; init; } = true;

    /// <summary>The name by which an alert is known again: of what kind it is, about what, and of which month, where it is of one.</summary>
    public static string NameOf(Alert alert) => $"{alert.Kind}/{alert.Right.Name}/{alert.Who.Key}{(IsOfNow(alert) ? "" : $"/{alert.By}")}";

    /// <summary>The last day until which an alert may wait; nothing for what is so now, and is every month.</summary>
    public static DateOnly? LastDayOf(Alert alert) => IsOfNow(alert) ? null : alert.By.LastDay;

    private static bool IsOfNow(Alert alert) => alert.Kind is AlertKind.Unclaimed or AlertKind.Overpayment;

    /// <summary>The rights worth a line: open, received, or waiting for an answer.</summary>
    public IEnumerable<RightShown> Lines => Shown.Rights.Where(right => right.IsReceived || right.Verdict is Verdict.Entitled or Verdict.CannotTellYet)
        .OrderBy(right => right.Verdict).ThenBy(right => right.Right.Place).ThenByDescending(right => right.Sure);
}

/// <summary>Works out the rights of a file. Keeps nothing.</summary>
internal sealed class FileRightsCalculation(RightsCalculation rights, LegalSystem law)
{
    private readonly AlertsOf alerts = new(law);

    /// <param name="file">What the file holds.</param>
    /// <param name="toHerself">Whether the person reads: « vous » is she, and not who follows her.</param>
    public FileRights Of(FileSituation file, bool toHerself = false) => Of(file, toHerself, rights.For);

    /// <summary>The same without aids, and without what would be otherwise if something taken for granted were: for who holds two states of a file to one another.</summary>
    /// <param name="file">What the file holds.</param>
    public FileRights InShort(FileSituation file) => Of(file, toHerself: false, subject => rights.InShort(subject));

    /// <summary>What is worth a gesture before it is too late, in its explained order.</summary>
    public IReadOnlyList<Alert> AlertsOf(FileSituation file) => AlertsIn(rights.InShort(SubjectOf(file).Subject, namesAssumptions: false));

    private FileRights Of(FileSituation file, bool toHerself, Func<Subject, RightsShown> show)
    {
        var (subject, toCome) = SubjectOf(file, toHerself);
        var shown = show(subject);
        var awaited = shown.Waiting.SelectMany(right => right.Missing(subject.Missing)).GroupBy(answer => answer).OrderByDescending(answer => answer.Count())
            .ToLookup(answer => answer.Key.Key is { } key && file.Masks(key), answer => answer.Key);
        return new FileRights(subject, shown, AlertsIn(shown)) { SeesAhead = toCome.IsWhole, Missing = [.. awaited[false]], WaitsForHidden = awaited[true].Any() };
    }

    private static (Subject Subject, FactsToCome ToCome) SubjectOf(FileSituation file, bool toHerself = false)
    {
        var toCome = FactsToCome.Of(file);
        return (Subject.Of(file.Known, Month.Of(file.On), toHerself ? null : who => Named(who, file.Person)) with { ToCome = toCome.Known }, toCome);
    }

    private IReadOnlyList<Alert> AlertsIn(RightsShown shown) => [.. alerts.In(shown.Ahead.Timeline).Where(alert => IsToBeTold(alert, shown))];

    // A worker reads: « vous » would mean somebody else.
    private static Who Named(Who who, Person person) =>
        who == Someone.You ? new Who(who.Key, new Text(person.ShownName, person.ShownName))
        : who == Someone.Partner ? new Who(who.Key, FileRightsText.Partner)
        : who;

    /// <summary>What waits for an answer is no news yet; and what is said to be received is not unclaimed, be its amount known or not.</summary>
    private static bool IsToBeTold(Alert alert, RightsShown shown) =>
        shown.Rights.FirstOrDefault(right => right.Right.IsWorkedOutBy(alert.Right)) is { IsCertain: true } right
        && !(alert.Kind == AlertKind.Unclaimed && right.IsReceived);
}
