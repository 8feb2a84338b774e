namespace Prevenance.Directories.Referrals;

/// <summary>What somebody says of what came of a referral.</summary>
public enum HelpGiven
{
    Yes,
    Partly,
    No,

    /// <summary>Something else came of it, in her words.</summary>
    SomethingElse,
}
