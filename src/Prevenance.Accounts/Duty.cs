namespace Prevenance.Accounts;

/// <summary>A role that somebody has for a time, in a team where the role is of one.</summary>
/// <param name="Role">What they do.</param>
/// <param name="Team">Where; nothing for who answers to no team, as an administrator.</param>
/// <param name="Days">When.</param>
public sealed record Duty(Role Role, string? Team, Days Days);
