namespace Prevenance.Law.France.Tests.Invented;

/// <summary>A household that nobody lives in, drawn at random for properties.</summary>
public sealed record Household(
    IReadOnlyList<Adult> Adults, IReadOnlyList<DateOnly> Children, StatutOccupation Tenure, int Rent, string Commune, bool ReceivedGrant);

/// <summary>An adult of an invented household, with a steady income.</summary>
public sealed record Adult(DateOnly Birth, int Wage, int Unemployment, bool Disabled);
