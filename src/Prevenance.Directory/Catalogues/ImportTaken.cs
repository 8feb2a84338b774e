namespace Prevenance.Directories.Catalogues;

/// <summary>What an import came to.</summary>
public sealed record ImportTaken
{
    /// <summary>The records of the file.</summary>
    public int Seen { get; set; }

    public int Refused { get; set; }

    public int New { get; set; }

    /// <summary>Those of which their source wrote something else.</summary>
    public int Changed { get; set; }

    /// <summary>Those that their source has again.</summary>
    public int Back { get; set; }

    /// <summary>Those that their source has no more since this file: none is deleted.</summary>
    public int Absent { get; set; }

    /// <summary>Corrections whose field the source changed.</summary>
    public int CorrectionsEnded { get; set; }

    /// <summary>The cards that were written: none, where the same file is taken again.</summary>
    public int Written => New + Changed + Back + Absent;
}
