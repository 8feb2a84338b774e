namespace Prevenance.Territory.Calibration;

/// <summary>What an invented household counts towards the figures of the CAF: who is in it, and what the law gives it.</summary>
/// <param name="Rank">Its place among the candidates that were drawn.</param>
/// <param name="IsCouple">Whether it has two adults.</param>
/// <param name="ChildAges">The age of each child, in whole years.</param>
/// <param name="IsStudent">Whether the one who claims is a student.</param>
/// <param name="IsUnder25">Whether the one who claims is under 25.</param>
internal sealed record CandidateHousehold(int Rank, bool IsCouple, IReadOnlyList<int> ChildAges, bool IsStudent, bool IsUnder25)
{
    public required bool HousingAid { get; init; }

    public required bool Apl { get; init; }

    public required bool Aah { get; init; }

    public required bool Ppa { get; init; }

    public required bool Rsa { get; init; }

    /// <summary>Whether the CAF gives it anything at all.</summary>
    public required bool IsRecipient { get; init; }

    public int Children => ChildAges.Count;

    public int Persons => (IsCouple ? 2 : 1) + Children;
}
