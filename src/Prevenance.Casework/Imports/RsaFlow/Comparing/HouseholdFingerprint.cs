using System.Text.Json;

namespace Prevenance.Casework.Imports.RsaFlow.Comparing;

/// <summary>One short text for all that was read of a household, so that a flow that comes twice changes nothing.</summary>
internal static class HouseholdFingerprint
{
    /// <param name="household">What was read; its line in the file does not count.</param>
    /// <param name="hash">A keyed hash: the content is somebody's.</param>
    public static string Of(RsaHousehold household, Func<string, string> hash) => hash(JsonSerializer.Serialize(new object?[]
    {
        household.State, household.DemandedOn, household.FamilySituation, household.Address, household.HasNoFixedAddress, household.Suspension?.From, household.Suspension?.Reason,
        household.End?.On, household.End?.Reason, household.Right, household.Payments,
        household.Persons.Select(person => new object?[] { person.UsageName.Value, person.BirthName.Value, person.FirstNames.Value, person.Birth.ToString(), person.Role, person.IsResponsible, person.HasDuties, person.PrecedingDemand }),
    }));
}
