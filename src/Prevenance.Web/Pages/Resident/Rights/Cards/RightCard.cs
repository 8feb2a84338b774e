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

    /// <summary>What it stands in the place of: where one of these stops and another opens in the same month, the help goes on under another name.</summary>
    public Stead? Stead { get; init; }

    /// <summary>The fact by which a household holds the right already: whoever rents social housing is not to claim any.</summary>
    public (string Variable, string Choice)? HeldWhen { get; init; }

    /// <summary>Whether it is left unnamed as long as it is closed: nobody should meet a bereavement that they did not speak of.</summary>
    public bool IsDiscreet { get; init; }

    /// <summary>Whether it is told after the others: it helps, and does not press.</summary>
    public bool ComesLast { get; init; }

    /// <summary>What it takes that no question asks, said beside its name.</summary>
    public Text? Requires { get; init; }

    /// <summary>Whether it is money paid to the household, and so belongs in the sum a month.</summary>
    public bool IsPaid { get; init; } = true;

    /// <summary>Its place among open rights: money each month, other money, health cover, what else helps, then what does not press.</summary>
    public int Place => this switch
    {
        { ComesLast: true } => 4,
        { IsPaid: true, Rhythm: Rhythm.Monthly } => 0,
        { IsPaid: true } => 1,
        { Stead: Cards.Stead.HealthCover } => 2,
        _ => 3,
    };
}
