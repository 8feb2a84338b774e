namespace Prevenance.Accounts.OwnAccess;

/// <summary>A way into her own file, as it is given in a person's hand: shown once, and kept nowhere.</summary>
/// <param name="Key">Twelve letters and figures, in the address: « k7f2-9mwq-4tzx ».</param>
/// <param name="Code">Eight figures, which are in no address: « 4821 9036 ».</param>
public sealed record GivenAccess(string Key, string Code);

/// <summary>The way into her own file that a person has.</summary>
/// <param name="GivenAt">When it was given.</param>
/// <param name="GivenBy">The account of who gave it.</param>
/// <param name="LastUsed">When she last came in; nothing where she never did.</param>
/// <param name="IsLocked">Whether too many wrong codes were typed: it is given anew, in hand.</param>
public sealed record HeldAccess(DateTimeOffset GivenAt, string GivenBy, DateTimeOffset? LastUsed, bool IsLocked);

/// <summary>A person who came in.</summary>
/// <param name="File">Her file.</param>
/// <param name="Way">By which access: a session holds no longer than it, nor after one of them was left.</param>
public sealed record CameIn(FileKey File, string Way);
