using Prevenance.Interviews;

namespace Prevenance.Web.Places;

/// <summary>What asks for other helpers than the usual counters.</summary>
public enum Need
{
    NoHome,
    NoPermit,
    Urgent,
}

internal static class Needs
{
    /// <summary>Those that a person told of.</summary>
    public static IReadOnlyList<Need> Of(Answers? answers) =>
    [
        .. answers is not null && Told.HasNoHome(answers) ? [Need.NoHome] : Array.Empty<Need>(),
        .. answers is not null && Told.HasNoPermit(answers) ? [Need.NoPermit] : Array.Empty<Need>(),
    ];
}
