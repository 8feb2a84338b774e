using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Evaluation;

/// <summary>All that a program made ready for some lanes takes for granted of them.</summary>
/// <param name="Facts">The bounds of each fact that the program reads.</param>
/// <param name="Members">For each set of members that the program gathers, how many there are.</param>
internal sealed record BlockShape(Bounds[] Facts, MemberShape[] Members)
{
    /// <summary>Whether what holds of this shape holds of another.</summary>
    public bool Holds(BlockShape other)
    {
        for (var set = 0; set < Members.Length; set++)
        {
            if (!Members[set].Holds(other.Members[set]))
                return false;
        }
        for (var fact = 0; fact < Facts.Length; fact++)
        {
            if (!Facts[fact].Holds(other.Facts[fact]))
                return false;
        }
        return true;
    }

    /// <summary>The same, with room for neighbouring values, so that it holds of lanes to come.</summary>
    public BlockShape Widened() => this with { Facts = Array.ConvertAll(Facts, fact => fact.Widened()), Members = [.. Members] };
}
