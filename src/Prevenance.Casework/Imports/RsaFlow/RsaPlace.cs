using Prevenance.Accounts;
using Prevenance.Casework.People.Comparing;

namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>Whose file a person of the flow has.</summary>
public enum RsaPlaceState
{
    /// <summary>An earlier flow said so, or somebody.</summary>
    Known,

    /// <summary>Nobody like her is known, or somebody said that she is nobody known: her file is made.</summary>
    New,

    /// <summary>She may be somebody who is known: no file is made before a human says which it is.</summary>
    Waiting,
}

/// <summary>A person of a household of the flow, and whose file is hers.</summary>
/// <param name="Id">What she is called in that household, for who says which file is hers.</param>
/// <param name="Person">As the flow tells her.</param>
/// <param name="State">Whether that is known.</param>
/// <param name="File">Her file; the one that is about to be made, for a new one.</param>
/// <param name="Likeness">Why she may be somebody who is known; nothing for the others.</param>
/// <param name="MayShowAddress">Whether the address of the household may be written in files; nothing while nobody asked her.</param>
/// <param name="IsKept">A month that was taken told of her there: whose file she has may be said.</param>
public sealed record RsaPlace(string Id, RsaPerson Person, RsaPlaceState State, FileKey? File, Likeness? Likeness, bool? MayShowAddress, bool IsKept);

/// <summary>What a flow says of one household, and whose files its persons have.</summary>
/// <param name="Difference">What moved.</param>
/// <param name="Places">Its persons; nobody for one that is refused, absent, or told of by a later flow.</param>
public sealed record RsaTold(RsaDifference Difference, IReadOnlyList<RsaPlace> Places)
{
    /// <summary>
    /// Whether its address is written nowhere yet: a grown-up of it was known before, or somebody has just left, and nobody said that it may be. Who left
    /// must not find her by it.
    /// </summary>
    public bool IsAddressWithheld => Places.Any(place => place.Person.IsAdult && (place.State == RsaPlaceState.Waiting || place.MayShowAddress != true));

    /// <summary>Those of whom a human is to say whose file they have.</summary>
    public IEnumerable<RsaPlace> ToRecognise => Places.Where(place => place.State == RsaPlaceState.Waiting);

    /// <summary>Those who are to be asked whether the address may be written.</summary>
    public IEnumerable<RsaPlace> ToAskOfAddress => Places.Where(place => IsAddressWithheld && place.Person.IsAdult && place.MayShowAddress is null);
}
