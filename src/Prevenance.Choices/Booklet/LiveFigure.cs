namespace Prevenance.Choices.Booklet;

/// <summary>A figure of a lesson as this installation can tell it now, from what it was given: nobody has to run a command.</summary>
/// <param name="Range">Between what and what, with its unit.</param>
/// <param name="When">Of when what it stands on is.</param>
public sealed record LiveFigure(Text Range, Text When);

/// <summary>Tells figures that lessons name (<c>live</c>). They are read by anybody: none of them is of a person or of a small number.</summary>
public interface ITellsLiveFigures
{
    /// <summary>The figures that it tells where it can, by the names that lessons give them.</summary>
    IReadOnlyCollection<string> Keys { get; }

    /// <summary>A figure now; nothing where nothing was given to tell it from.</summary>
    /// <param name="key">One of <see cref="Keys"/>.</param>
    Task<LiveFigure?> Now(string key);
}
