using Prevenance.Law.Explaining;

namespace Prevenance.Web.Pages.Resident.Rights.Why;

/// <summary>An explanation laid out to be opened level by level; what was told once is not told again, but pointed to.</summary>
/// <param name="Source">The value and how it was obtained.</param>
/// <param name="Anchor">Where it stands on the page.</param>
/// <param name="Parts">What it was obtained from.</param>
public sealed record ExplanationView(Explanation Source, string Anchor, IReadOnlyList<ExplanationView> Parts)
{
    /// <summary>Where the same value is already told, instead of its parts.</summary>
    public string? ToldAt { get; init; }

    /// <summary>Whether its period has to be said, being another than the one that the whole page is about.</summary>
    public bool TellsPeriod { get; init; }

    /// <summary>Whether there is a level below to open.</summary>
    public bool Opens { get; init; }
}
