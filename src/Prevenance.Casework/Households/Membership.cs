using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>What makes people a household: the law has three answers, and never one.</summary>
public enum HouseholdView
{
    /// <summary>Foyer fiscal: who declares income together (CGI, article 6).</summary>
    FoyerFiscal,

    /// <summary>Famille: for family benefits (CSS, article L512-1 and after).</summary>
    Famille,

    /// <summary>Ménage: who lives in one dwelling.</summary>
    Menage,
}

/// <summary>Somebody in a household, from a day to another.</summary>
/// <param name="Person">Who.</param>
/// <param name="Household">The household's key.</param>
/// <param name="View">In what sense.</param>
/// <param name="Days">When it is so.</param>
/// <param name="RecordedOn">When the file learnt it.</param>
/// <param name="Percent">Which part of the time, for a child who has two; a hundred for who has one.</param>
public sealed record Membership(FileKey Person, string Household, HouseholdView View, Days Days, DateOnly RecordedOn, int Percent = 100) : FamilyFact
{
    internal override string? Place => Household;

    internal override IEnumerable<FileKey> About(Family family) => [Person];
}
