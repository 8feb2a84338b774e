using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>A right as the pages present it.</summary>
/// <param name="Variable">The variable that computes it, under the name the field uses.</param>
/// <param name="Label">Its usual name, shown when the law here has no rule for it yet.</param>
/// <param name="Purpose">What it is for, in one plain sentence.</param>
/// <param name="Claim">Where it is claimed.</param>
public sealed record Right(string Variable, Text Label, Text Purpose, Text Claim)
{
    /// <summary>Whether it is money paid to the household, and so belongs in the sum a month.</summary>
    public bool IsPaid { get; init; } = true;
}
