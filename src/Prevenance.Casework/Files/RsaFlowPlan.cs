using Prevenance.Accounts;
using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Files;

/// <summary>What is to be written of a household of the flow.</summary>
/// <param name="Household">What it is called here.</param>
/// <param name="Fingerprint">The keyed hash of all that was read of it.</param>
/// <param name="IsNew">No flow told of it before.</param>
/// <param name="IsAddressWithheld">Whether its address is written nowhere.</param>
/// <param name="Places">For each of its persons, in the order of the flow, her place, her file where it is known, and what is said of it.</param>
internal sealed record PlannedHousehold(string Household, string Fingerprint, bool IsNew, bool IsAddressWithheld, IReadOnlyList<(string Place, FileKey? File, bool IsNew, bool? MayShowAddress)> Places);

/// <summary>What a flow that was read to its end is about to write: what it says itself is read again then, since all of it may be longer than memory.</summary>
/// <param name="kept">What earlier flows told.</param>
/// <param name="reference">The day that the flow tells of.</param>
internal sealed class RsaFlowPlan(RsaRecords kept, DateOnly reference)
{
    private readonly List<PlannedHousehold?> entries = [];
    private readonly HashSet<RsaKey> told = [];
    private readonly List<Person> saidToBeNew = [];

    public RsaRecords Kept { get; } = kept;

    /// <summary>The day that the flow tells of.</summary>
    public DateOnly Reference { get; } = reference;

    /// <summary>The households of which the flow tells first that it no longer tells.</summary>
    public IReadOnlyList<string> NewlyAbsent => [.. Kept.NotTold(told, Reference).Where(row => row.AbsentSince is null).Select(row => row.Hash)];

    /// <summary>Those that flows no longer told of, and this one does.</summary>
    public IReadOnlyList<string> BackAgain => [.. told.Select(Kept.HashOf).Where(hash => Kept.IsAbsentBy(hash, Reference))];

    /// <summary>The households that stand in it as they are kept, and are only known to stand in a later month.</summary>
    public bool IsLater => told.Any(key => Kept.Of(key)?.Month < Reference);

    public bool ChangesNothing => !IsLater && entries.TrueForAll(entry => entry is null) && NewlyAbsent.Count == 0 && BackAgain.Count == 0;

    /// <summary>For each household of the flow, in its order, what is to be written; nothing where nothing is.</summary>
    public IReadOnlyList<PlannedHousehold?> Entries => entries;

    /// <summary>The households that the flow told of, refused ones too.</summary>
    public IReadOnlySet<RsaKey> Told => told;

    /// <summary>The files that are to be made.</summary>
    public IReadOnlyList<FileKey> Made => [.. Planned.Where(place => place.IsNew).Select(place => place.File!.Value)];

    /// <summary>The files in which something is to be written.</summary>
    public IReadOnlyList<FileKey> Touched => [.. Planned.Select(place => place.File).OfType<FileKey>().Distinct()];

    private IEnumerable<(string Place, FileKey? File, bool IsNew, bool? MayShowAddress)> Planned => entries.OfType<PlannedHousehold>().SelectMany(entry => entry.Places);

    /// <summary>Those whose file is made though somebody like them was known when an earlier flow told of them: a human said that they are nobody known.</summary>
    public IReadOnlyList<Person> SaidToBeNew => saidToBeNew;

    public void Add(RsaTold one)
    {
        if (one.Difference.Verdict == RsaVerdict.Absent)
            return;
        if (IsToWrite(one))
            saidToBeNew.AddRange(one.Places.Where(place => place is { State: RsaPlaceState.New, IsKept: true }).Select(place => place.Person.ToPerson(place.File!.Value, one.Difference.Household!)));
        if (one.Difference.Key is { } key)
            told.Add(key);
        entries.Add(IsToWrite(one) ? new PlannedHousehold(
            Kept.HashOf(one.Difference.Key!.Value), one.Difference.Fingerprint, one.Difference.Verdict == RsaVerdict.New, one.IsAddressWithheld,
            [.. one.Places.Select(place => (place.Id, place.File, place.State == RsaPlaceState.New, place.MayShowAddress))]) : null);
    }

    /// <summary>Told alike, a household is written for those alone whose file is only known since, and for those who wait and did not.</summary>
    private bool IsToWrite(RsaTold one) => one.Difference.Verdict switch
    {
        RsaVerdict.New or RsaVerdict.Changed or RsaVerdict.Ended => true,
        RsaVerdict.Unchanged => Kept.Members(Kept.HashOf(one.Difference.Key!.Value)).ToLookup(member => member.Place) is var members
            && one.Places.Any(place => place.State == RsaPlaceState.New || !members[place.Id].Any(member => member.IsWritten)),
        _ => false,
    };
}
