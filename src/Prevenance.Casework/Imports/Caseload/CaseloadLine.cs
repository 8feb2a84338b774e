using Prevenance.Accounts;
using Prevenance.Casework.People.Comparing;

namespace Prevenance.Casework.Imports.Caseload;

/// <summary>One line of a caseload: what is proposed for it, what was read, and why.</summary>
/// <param name="Number">The line of the file on which it begins, from one.</param>
/// <param name="Verdict">What is proposed.</param>
/// <param name="Because">What was understood, left out or repaired, and what cannot be.</param>
public sealed record CaseloadLine(int Number, CaseloadVerdict Verdict, IReadOnlyList<Text> Because)
{
    /// <summary>What was read; nothing on a line that is no person.</summary>
    public CaseloadReading? Reading { get; init; }

    /// <summary>What cannot be, each with the header of its column.</summary>
    public IReadOnlyList<Refusal> ToCorrect { get; init; } = [];

    /// <summary>The line above with which it is to be compared.</summary>
    public int? CandidateLine { get; init; }

    /// <summary>The person, kept already, with whom it is to be compared.</summary>
    public FileKey? Candidate { get; init; }

    /// <summary>How likely the two are one.</summary>
    public LikenessLevel? CandidateLevel { get; init; }

    /// <summary>A line above that shares numbers or an address with it, and is somebody else: perhaps of one household.</summary>
    public int? HouseholdLine { get; init; }

    /// <summary>The keyed hash of what it says, whatever its place, its encoding and the order of its columns: a line is not taken twice.</summary>
    public string Fingerprint { get; init; } = "";
}
