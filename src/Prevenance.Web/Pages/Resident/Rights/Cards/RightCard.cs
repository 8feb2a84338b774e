using Prevenance.Foresight.Calendar;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>What the pages say of a right, whoever asks.</summary>
/// <param name="Variables">The variables that compute it, under the names the field uses: more than one where the law pays the same help under several names.</param>
/// <param name="Label">Its usual name.</param>
/// <param name="Purpose">What it is for, in one plain sentence.</param>
/// <param name="Opens">When it opens, in general.</param>
/// <param name="Claim">Where it is claimed.</param>
public sealed record RightCard(IReadOnlyList<string> Variables, Text Label, Text Purpose, Text Opens, Text Claim)
{
    public Rhythm Rhythm { get; init; } = Rhythm.Monthly;

    /// <summary>The variables that what is received is given under: its own, unless the field has one name for several.</summary>
    public IReadOnlyList<string> ReceivedAs { get; init; } = Variables;

    /// <summary>What its amount is for, where that is no period: « par repas ».</summary>
    public Text? Each { get; init; }

    /// <summary>Whether it is money paid to the household, and so belongs in the sum a month.</summary>
    public bool IsPaid { get; init; } = true;
}
