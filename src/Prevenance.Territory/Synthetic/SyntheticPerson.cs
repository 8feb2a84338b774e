namespace Prevenance.Territory.Synthetic;

/// <summary>A person who does not exist.</summary>
internal record struct SyntheticPerson(
    DateOnly Birth, bool IsChild, bool IsDisabled, double Wage, double Unemployment, double Pension, Law.France.Activite Activity, Law.France.Scolarite School);
