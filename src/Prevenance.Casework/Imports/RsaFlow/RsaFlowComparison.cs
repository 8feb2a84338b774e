using Prevenance.Accounts;
using Prevenance.Casework.Imports.RsaFlow.Comparing;
using Prevenance.Casework.People.Comparing;

namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>Holds a flow against what was kept of the months before: a month tells what is, and people need what moved.</summary>
/// <param name="kept">What is kept.</param>
/// <param name="hash">The keyed hash of fingerprints.</param>
public sealed class RsaFlowComparison(IKeptHouseholds kept, Func<string, string> hash)
{
    private static readonly FileKey Nobody = new("");

    /// <summary>Nothing of a household is kept while nobody said which files are theirs.</summary>
    private static readonly Text Unread = new("ce que le flux en dit a changé, sans qu’on puisse dire quoi tant que ses personnes ne sont pas reconnues", "what the flow says of it changed; what exactly cannot be told until its persons are recognised");

    /// <summary>Each household of the flow in its order, then those that it does not tell of. Nothing may be kept before the last was read.</summary>
    /// <exception cref="RefusalException">The file stops before its end: nothing of it may be taken.</exception>
    public IEnumerable<RsaDifference> Of(RsaFlowFile flow)
    {
        var told = new HashSet<RsaKey>();
        foreach (var entry in flow.Households())
        {
            if (entry.Key is { } key && !told.Add(key))
                yield return Refused(entry, [new Refusal(["NUMDEMRSA"], Text.Of($"ligne {entry.Line}, ce dossier est déjà dans le fichier", $"line {entry.Line}, this file stands in the flow already"))]);
            else
                yield return entry.Household is { } household ? Of(household, flow.Header.Reference) : Refused(entry, entry.Faults);
        }
        foreach (var absent in kept.Without(told, flow.Header.Reference))
            yield return new RsaDifference(RsaVerdict.Absent, absent.Household?.Key, null) { Household = absent.Household, Changes = absent.Household is null ? [Unrecognised(absent)] : [] };
    }

    private RsaDifference Of(RsaHousehold now, DateOnly on)
    {
        var fingerprint = HouseholdFingerprint.Of(now, hash);
        var difference = kept.Of(now.Key) switch
        {
            null => New(now, on),
            { Month: var month } when month > on => Told(RsaVerdict.Older),
            { Fingerprint: var same } when same == fingerprint => Told(RsaVerdict.Unchanged),
            var before => Changed(before),
        };
        return difference with { Fingerprint = fingerprint };

        RsaDifference Told(RsaVerdict verdict) => new(verdict, now.Key, now.Line) { Household = now };

        RsaDifference Changed(RsaKept before)
        {
            var told = Told(now.IsEnded && !before.IsEnded ? RsaVerdict.Ended : RsaVerdict.Changed);
            return before.Household.Value is { } household && new HouseholdChanges(household, now, on) is var changes
                ? told with { Changes = [.. changes.InWords()], ProposesSeparation = changes.ProposesSeparation }
                : told with { Changes = [Unread, HouseholdChanges.StateOf(now)] };
        }
    }

    private RsaDifference New(RsaHousehold now, DateOnly on)
    {
        var same = now.Persons.Select(person => SameAs(person, now, on)).OfType<RsaSamePerson>().ToList();
        return new RsaDifference(RsaVerdict.New, now.Key, now.Line)
        {
            Household = now,
            Changes = now.IsEnded ? [new Text("son droit est déjà clos", "its right has ended already")] : [],
            SamePersons = same,
            ProposesHiddenAddress = same.Exists(one => one.Person.IsAdult),
        };
    }

    private RsaSamePerson? SameAs(RsaPerson person, RsaHousehold now, DateOnly on) => person.PrecedingDemand is not { } demand ? null : kept.OfDemand(demand)
        .Where(household => household.Key != now.Key)
        .SelectMany(household => household.Persons, (household, before) => new RsaSamePerson(person, before, household.Key, Likeness.Of(person.ToPerson(Nobody), before.ToPerson(Nobody), on)))
        .Where(one => one.Likeness.Level != LikenessLevel.None)
        .OrderByDescending(one => one.Likeness.Level).ThenByDescending(one => one.Household.Organism == now.Key.Organism)
        .FirstOrDefault();

    /// <summary>Which household it was is kept as hashes alone: it is told by who pays it, by its last month, and by what its persons were called then.</summary>
    private static Text Unrecognised(RsaAbsent absent)
    {
        var waiting = string.Join(", ", absent.Waiting);
        return Text.Of(
            $"payé par {absent.Organism}, dit pour la dernière fois par le flux du {absent.Month:yyyy-MM-dd} ; personne n’y est encore reconnu : {waiting}",
            $"paid by {absent.Organism}, told last by the flow of {absent.Month:yyyy-MM-dd}; nobody of it is recognised yet: {waiting}");
    }

    private static RsaDifference Refused(RsaEntry entry, IReadOnlyList<Refusal> faults) => new(RsaVerdict.Refused, entry.Key, entry.Line) { Faults = faults };
}
