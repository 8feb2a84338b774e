namespace Prevenance.Aids;

/// <summary>What an aid is for, in the order in which lists tell it.</summary>
public enum AidTheme
{
    Housing,

    Transport,

    Children,

    Health,

    /// <summary>Studies, training and whatever is for young people alone.</summary>
    Youth,

    /// <summary>Culture, sport and holidays.</summary>
    Leisure,

    /// <summary>Emergencies, debts and hard times.</summary>
    Emergency,

    /// <summary>Otherwise, or nobody told.</summary>
    Other,
}
