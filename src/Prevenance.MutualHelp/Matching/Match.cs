namespace Prevenance.MutualHelp.Matching;

/// <summary>By what a list is ordered: the person chooses, and there is no third.</summary>
public enum MatchOrder
{
    Distance,
    Moment,
}

/// <summary>An offer that answers a wish, and why: each reason is a word of the one or of the other. It has no score.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Reasons">What meets, and what does not.</param>
public sealed record Match(HelpOffer Offer, IReadOnlyList<Text> Reasons);

/// <summary>What answers a wish.</summary>
/// <param name="Shown">What was asked for.</param>
/// <param name="Apart">Near answers, each with what is otherwise.</param>
/// <param name="NotShown">What is not shown to who asks, and why: for those who check the rules, never for people.</param>
public sealed record Matches(IReadOnlyList<Match> Shown, IReadOnlyList<Match> Apart, IReadOnlyList<(HelpOffer Offer, Text Because)> NotShown);
