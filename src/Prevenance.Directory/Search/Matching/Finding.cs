namespace Prevenance.Directories.Search.Matching;

/// <summary>What one criterion says of a service.</summary>
/// <param name="Fit">Whether it answers.</param>
/// <param name="Note">What there is to tell.</param>
internal readonly record struct Finding(Fit Fit, Text? Note = null);
