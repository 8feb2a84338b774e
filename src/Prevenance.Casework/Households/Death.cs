using Prevenance.Accounts;

namespace Prevenance.Casework.Households;

/// <summary>A death that somebody told, or that an import says. A person confirms it, or takes it back.</summary>
/// <param name="Person">Who died.</param>
/// <param name="Day">When.</param>
/// <param name="ProposedOn">When the file learnt it.</param>
/// <param name="ConfirmedBy">Who made sure; nothing while nobody did.</param>
public sealed record Death(FileKey Person, DateOnly Day, DateOnly ProposedOn, string? ConfirmedBy = null) : FamilyFact
{
    /// <summary>When it was found to be wrong; it is told no more from then on, and stays in the history.</summary>
    public DateOnly? TakenBackOn { get; init; }

    internal override IEnumerable<FileKey> About(Family family) => [Person];
}
