namespace Prevenance.Directories;

/// <summary>What somebody says of a card.</summary>
public enum RemarkKind
{
    /// <summary>« C’était fermé quand je suis venu. »</summary>
    WasClosed,

    /// <summary>The number is none, or nobody answers it.</summary>
    WrongNumber,
    WrongPlace,
    ExistsNoMore,
    SomethingElse,
}

/// <summary>Something that somebody said of a card, and waits for a human to read it.</summary>
/// <param name="Id">Its own identifier.</param>
/// <param name="Service">The card.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Words">Their words; nothing where they wrote none.</param>
/// <param name="SaidOn">When.</param>
public sealed record CardRemark(string Id, string Service, RemarkKind Kind, string? Words, DateOnly SaidOn);
