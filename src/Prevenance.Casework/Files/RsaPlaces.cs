using Prevenance.Accounts;
using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Comparing;
using Prevenance.Casework.People.Searching;

namespace Prevenance.Casework.Files;

/// <summary>
/// Says whose file each person of a flow has: certain where an earlier flow or somebody said so. Who may be somebody else of this flow, or somebody who is
/// kept, waits for a human, and is never made twice.
/// </summary>
/// <param name="records">What earlier flows told.</param>
/// <param name="kept">Where persons are kept; nothing where nobody is.</param>
/// <param name="erased">Those who were erased.</param>
/// <param name="on">The day.</param>
internal sealed class RsaPlaces(RsaRecords records, Candidates? kept, ErasedPersons erased, DateOnly on)
{
    private static readonly NameCodes InMemory = new(text => text);

    private readonly PersonIndex above = new(InMemory.Few, keepsForms: false);

    /// <summary>The persons of one household, in the order of the flow.</summary>
    public IReadOnlyList<RsaPlace> Of(RsaDifference difference)
    {
        if (difference is not { Household: { } household, Verdict: not (RsaVerdict.Absent or RsaVerdict.Refused or RsaVerdict.Older) })
            return [];
        var hash = records.HashOf(household.Key);
        var members = records.Members(hash).ToList();
        var exact = household.Persons.ToDictionary(person => person, person => members.Find(member => member.Place == records.PlaceOf(hash, person)));
        // Names that are written otherwise than before.
        var left = members.Except(exact.Values.OfType<RsaMember>()).Where(member => member is { File: not null, IsWritten: true, LeftOn: null }).Select(member => member.Place).ToHashSet(StringComparer.Ordinal);
        var before = left.Count == 0 ? [] : records.Told(hash).Where(one => left.Contains(one.Place)).ToList();
        var places = household.Persons.Select(person => Of(person, exact[person] ?? Rewritten(person), hash, difference, members));
        // Somebody has just left: whether who stays may be found is asked anew.
        return [.. difference.ProposesSeparation ? places.Select(place => place with { MayShowAddress = place.MayShowAddress == false ? false : null }) : places];

        RsaMember? Rewritten(RsaPerson person) =>
            before.FindAll(one => IsOne(one.Person, person)) is [var only] && before.Remove(only) ? members.Find(member => member.Place == only.Place) : null;
    }

    private RsaPlace Of(RsaPerson person, RsaMember? member, string household, RsaDifference difference, List<RsaMember> members)
    {
        var id = member?.Place ?? records.PlaceOf(household, person);
        if (member?.File is { } file)
            return new RsaPlace(id, person, RsaPlaceState.Known, file, null, member.MayShowAddress, IsKept: true);
        // Of one household, nobody stands there twice: they bear one key, and are no candidates of one another.
        var (inFlow, inFiles) = (person.ToPerson(new FileKey(household), difference.Household!), members.Select(one => one.File).OfType<FileKey>().ToHashSet());
        var likeness = member is { IsToMake: true } ? null
            : difference.SamePersons.FirstOrDefault(same => same.Person == person)?.Likeness
                ?? new Candidates(above, InMemory.Few).Of(inFlow, on).Concat(kept?.Of(inFlow, on) ?? []).Where(candidate => !inFiles.Contains(candidate.Person.Key))
                    .OrderByDescending(candidate => candidate.Likeness.Level).FirstOrDefault()?.Likeness
                ?? (erased.Hold(inFlow) ? new Likeness(LikenessLevel.Weak, [ErasedPersons.Reason]) : null);
        above.Add(inFlow);
        return likeness is null
            ? new RsaPlace(id, person, RsaPlaceState.New, PersonBook.NewKey(), null, member is null or { IsToMake: false } || member.MayShowAddress == true, member is not null)
            : new RsaPlace(id, person, RsaPlaceState.Waiting, null, likeness, member?.MayShowAddress, member is not null);
    }

    private bool IsOne(RsaPerson one, RsaPerson other) => Likeness.Of(one.ToPerson(new FileKey("")), other.ToPerson(new FileKey("")), on).Level == LikenessLevel.Strong;
}
