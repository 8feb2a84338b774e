using Prevenance.Law.Explaining;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Territory.Needs;

/// <summary>From what a right breaks, in kinds that can be counted by area: what one household reads of it says more.</summary>
public enum BreakCause
{
    /// <summary>Somebody of the household comes to an age.</summary>
    Age,

    /// <summary>Time passes since another day than a birth: of unemployment, of a separation.</summary>
    Time,

    /// <summary>Another right begins, ends or changes, and is counted.</summary>
    OtherRight,

    /// <summary>The months or the year whose means are counted move on.</summary>
    Means,

    /// <summary>A dated figure of the law changes.</summary>
    Figure,

    /// <summary>A rule of the law is another one from that month on.</summary>
    Rule,
}

/// <summary>Kinds of causes, of what the graph tells.</summary>
internal static class BreakCauses
{
    public static IReadOnlyList<BreakCause> All { get; } = Enum.GetValues<BreakCause>();

    public static BreakCause Of(ChangeCause cause) => cause.Kind switch
    {
        CauseKind.TimePassed => cause.Variable == Personne.DateNaissance ? BreakCause.Age : BreakCause.Time,
        CauseKind.Fact => cause.Variable!.Notes.IsBenefit ? BreakCause.OtherRight : BreakCause.Means,
        CauseKind.Figure => BreakCause.Figure,
        _ => BreakCause.Rule,
    };
}
