namespace Prevenance.Accounts;

/// <summary>Somebody, or a team, to whom a file does not exist, whatever their missions.</summary>
/// <param name="File">Whose file.</param>
/// <param name="Account">From whom it is hidden; nothing when from a whole team.</param>
/// <param name="Team">From which team.</param>
/// <param name="Beside">The file that hides an address, beside which this one is kept because it is likely the same person's; nothing for a wall of its own.</param>
public sealed record Wall(FileKey File, string? Account, string? Team, FileKey? Beside = null);
