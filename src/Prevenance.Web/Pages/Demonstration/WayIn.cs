using Prevenance.Accounts;

namespace Prevenance.Web.Pages.Demonstration;

/// <summary>Somebody as whom one comes in.</summary>
/// <param name="Account">Their account.</param>
/// <param name="Name">Their name.</param>
/// <param name="Role">What they do there.</param>
/// <param name="Team">Their team, or the service that they answer for, where they have one.</param>
public sealed record WayIn(string Account, string Name, Role Role, string? Team);
