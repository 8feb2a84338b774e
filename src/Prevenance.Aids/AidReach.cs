namespace Prevenance.Aids;

/// <summary>How much of the country an aid is for.</summary>
public enum AidReach
{
    /// <summary>A town, several together, a département.</summary>
    Local,

    /// <summary>A region, or a part of it.</summary>
    Regional,

    /// <summary>Wherever one lives.</summary>
    National,
}
