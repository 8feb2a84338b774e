using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>What a parent is to a child in law (Code civil, articles 371-1 to 381).</summary>
public enum AuthorityKind
{
    /// <summary>Exercée.</summary>
    Exercised,

    /// <summary>Déléguée to somebody else, wholly or in part (article 377).</summary>
    Delegated,

    /// <summary>Retirée (article 378 and after).</summary>
    Withdrawn,
}

/// <summary>Parental authority, as a dated fact for each parent.</summary>
public sealed record ParentalAuthority(FileKey Child, FileKey Parent, AuthorityKind Kind, Days Days) : FamilyFact
{
    internal override IEnumerable<FileKey> About(Family family) => [Child, Parent];
}
