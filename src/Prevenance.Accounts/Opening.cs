namespace Prevenance.Accounts;

/// <summary>A file that somebody opened, without a mission, for a reason.</summary>
/// <param name="Account">Who.</param>
/// <param name="File">Whose file.</param>
/// <param name="Kind">How.</param>
/// <param name="Reason">Why, in their words; the person reads it.</param>
/// <param name="At">When.</param>
/// <param name="Until">When it closes by itself.</param>
public sealed record Opening(string Account, FileKey File, OpeningKind Kind, string Reason, DateTimeOffset At, DateTimeOffset Until);
