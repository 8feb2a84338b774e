namespace Prevenance.Directories.Search;

/// <summary>Whether a service answers what is asked, from the best.</summary>
public enum Fit
{
    Yes,

    /// <summary>Something that nobody said decides: listed, with what to verify.</summary>
    ToVerify,

    /// <summary>For some situations only: offered apart, « selon votre situation ».</summary>
    Apart,

    /// <summary>Closed to what is asked, for a reason that is told.</summary>
    No,
}
