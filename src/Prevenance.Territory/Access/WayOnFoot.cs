using Prevenance.Geography;

namespace Prevenance.Territory.Access;

/// <summary>How an area stands to an answer on foot.</summary>
public enum WayOnFoot
{
    /// <summary>Within the minutes asked for, even by the most winding streets.</summary>
    Within,

    /// <summary>Within or beyond, depending on the streets.</summary>
    Doubtful,

    /// <summary>Beyond, even by the most direct streets.</summary>
    Beyond,
}

/// <summary>Says how an area stands to an answer.</summary>
public static class WaysOnFoot
{
    /// <param name="walk">Its way to the nearest answer.</param>
    /// <param name="minutes">What is called within reach, itself included.</param>
    public static WayOnFoot Of(Walk walk, double minutes) => walk.AtMost <= minutes ? WayOnFoot.Within : walk.AtLeast <= minutes ? WayOnFoot.Doubtful : WayOnFoot.Beyond;
}
