using Prevenance.Foresight.Calendar;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>How the pages show a right, whoever asks. What it is for, when it opens and how it is claimed are in its calendar.</summary>
/// <param name="Variables">The variables that compute it, under the names the field uses: more than one where the law pays the same help under several names.</param>
/// <param name="Label">Its usual name.</param>
public sealed record RightCard(IReadOnlyList<string> Variables, Text Label)
{
    public Rhythm Rhythm { get; init; } = Rhythm.Monthly;

    /// <summary>The variables that what is received is given under: its own, unless the field has one name for several.</summary>
    public IReadOnlyList<string> ReceivedAs { get; init; } = Variables;

    /// <summary>What its amount is for, where that is no period: « par repas ».</summary>
    public Text? Each { get; init; }

    /// <summary>Whether it is money paid to the household, and so belongs in the sum a month.</summary>
    public bool IsPaid { get; init; } = true;
}
