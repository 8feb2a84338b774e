using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>
/// A dwelling of which nobody may learn where it is but those who follow who lives there: beyond the glass. What is proposed before the first
/// save of a separation.
/// </summary>
/// <param name="Household">The ménage.</param>
/// <param name="Days">When it is hidden.</param>
/// <param name="RecordedOn">When the file learnt that it had to be.</param>
public sealed record HiddenHousehold(string Household, Days Days, DateOnly RecordedOn) : FamilyFact
{
    internal override string? Place => Household;

    internal override IEnumerable<FileKey> About(Family family) => family.In(Household, Days.From).Select(one => one.Person);
}
