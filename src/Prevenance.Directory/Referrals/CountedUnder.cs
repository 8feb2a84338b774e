namespace Prevenance.Directories.Referrals;

/// <summary>Under what a request is counted should it find no answer. It goes with what is sealed of it, and is told to no service.</summary>
/// <param name="Area">The Insee code of the commune where she lives; nothing where that is not known, or not to be told.</param>
/// <param name="Themes">The wide themes of what is asked for.</param>
public sealed record CountedUnder(string? Area, IReadOnlyList<string> Themes);
