namespace Prevenance.Law.Situations;

/// <summary>For one kind of group: where each person stands.</summary>
/// <param name="GroupOf">The group's index, by person.</param>
/// <param name="RoleOf">One bit for the person's simple role, by person.</param>
internal sealed record Membership(int[] GroupOf, uint[] RoleOf);
