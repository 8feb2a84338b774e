namespace Prevenance.Accounts;

/// <summary>A file that somebody opened, without a mission, for a reason.</summary>
/// <param name="Id">Its own.</param>
/// <param name="Account">Who.</param>
/// <param name="File">Whose file.</param>
/// <param name="Kind">How.</param>
/// <param name="Reason">Why, in their words; the person reads it.</param>
/// <param name="At">When.</param>
/// <param name="Until">When it closes by itself.</param>
public sealed record Opening(long Id, string Account, FileKey File, OpeningKind Kind, string Reason, DateTimeOffset At, DateTimeOffset Until)
{
    /// <summary>The account of the first who let somebody into a closed file.</summary>
    public string? FirstGranter { get; init; }

    /// <summary>That of the second: from then on it is open.</summary>
    public string? SecondGranter { get; init; }

    /// <summary>Those of them who did.</summary>
    public IEnumerable<string> Granters => new[] { FirstGranter, SecondGranter }.OfType<string>();

    /// <summary>Whether it was asked for, and waits for somebody to grant it.</summary>
    public bool Waits => Kind == OpeningKind.Grant && SecondGranter is null;
}
