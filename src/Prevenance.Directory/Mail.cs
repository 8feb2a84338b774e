namespace Prevenance.Directories;

/// <summary>An e-mail address of a service.</summary>
/// <param name="Address">The address.</param>
/// <param name="IsPrivate">Whether it looks like somebody's own: kept for professionals, not published, and its owner is told.</param>
public sealed record Mail(string Address, bool IsPrivate);
