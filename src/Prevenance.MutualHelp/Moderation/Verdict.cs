namespace Prevenance.MutualHelp.Moderation;

/// <summary>What becomes of a text, from the mildest.</summary>
public enum Verdict
{
    Publish,

    /// <summary>Published, with a sentence beside it.</summary>
    PublishWithNotice,

    /// <summary>A named human reads it before anybody else.</summary>
    Hold,

    /// <summary>Not taken, with the reason and what to do instead.</summary>
    Refuse,

    /// <summary>Not for neighbours: who it is for is shown.</summary>
    Reroute,

    /// <summary>Held, and what must not lie anywhere is taken out before anything is stored.</summary>
    HoldAndErase,

    /// <summary>Numbers to call are shown before anything is stored, nothing is published, and a human is told within a minute.</summary>
    Urgent,
}

/// <summary>The names of verdicts, as files of cases have them.</summary>
public static class VerdictNames
{
    public static string Name(this Verdict verdict) => verdict switch
    {
        Verdict.PublishWithNotice => "publish with a notice",
        Verdict.HoldAndErase => "hold and erase",
        _ => verdict.ToString().ToLowerInvariant(),
    };
}
