using System.Text.Json.Serialization;
using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>Something that is told of people who live, or lived, together.</summary>
[JsonDerivedType(typeof(Membership), "membership")]
[JsonDerivedType(typeof(HiddenHousehold), "hidden")]
[JsonDerivedType(typeof(ParentalAuthority), "authority")]
[JsonDerivedType(typeof(Protection), "protection")]
[JsonDerivedType(typeof(Death), "death")]
public abstract record FamilyFact
{
    /// <summary>The key of the household that it is about; nothing where it is about none.</summary>
    internal virtual string? Place => null;

    /// <summary>Whom it is about: each of them has it in her file.</summary>
    internal abstract IEnumerable<FileKey> About(Family family);
}
