namespace Prevenance.Accounts;

/// <summary>Files that somebody follows, each in one kind.</summary>
/// <param name="Kept">Those whose référents are the ones that they had.</param>
/// <param name="Changed">Those of whom one is another.</param>
/// <param name="Without">Those that have none.</param>
public readonly record struct ReferentsKept(long Kept, long Changed, long Without);
