namespace Prevenance.Web.Components;

/// <summary>Whether the people here are invented: each page then says so.</summary>
/// <param name="IsOn">Whether this is a demonstration.</param>
public sealed record DemonstrationMark(bool IsOn);
