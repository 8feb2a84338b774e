namespace Prevenance.Choices.Booklet;

/// <summary>The names of the figures that an installation may tell by itself: a lesson asks for one of these, or for none.</summary>
public static class LiveFigures
{
    /// <summary>People who lose a right in the months to come, over the territory.</summary>
    public const string RightsThatEnd = "rights-that-end";

    /// <summary>Households that could have the RSA and do not claim it.</summary>
    public const string RsaNotClaimed = "rsa-not-claimed";

    /// <summary>Households without an answer within reach on foot.</summary>
    public const string NoAnswerInReach = "no-answer-in-reach";

    /// <summary>Gestures of mutual help.</summary>
    public const string GesturesOfHelp = "gestures-of-help";

    /// <summary>Referrals of which it is known what came.</summary>
    public const string ReferralsFollowed = "referrals-followed";

    /// <summary>People who kept the same référents.</summary>
    public const string ReferentsStayed = "referents-stayed";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [RightsThatEnd, RsaNotClaimed, NoAnswerInReach, GesturesOfHelp, ReferralsFollowed, ReferentsStayed];
}
